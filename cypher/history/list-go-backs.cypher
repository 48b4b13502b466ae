// Where a network went back and has stayed: between which versions lies what each going back took back.
// @mode read
// @param network String
// @row after Int
// @row before Int
MATCH (g:Change {network: $network, kind: 'go back'})
WHERE g.undoneBy IS NULL
MATCH (t:Change {uid: g.undoes})
RETURN t.version AS after, g.version AS before
