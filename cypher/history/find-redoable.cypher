// The latest undo of a network that can be undone itself: not undone yet, no redo, and nothing but undoing came after it.
// @mode read
// @param network String
// @row change ChangeSummary
MATCH (c:Change {network: $network})
WITH max(CASE WHEN c.kind = 'undo' THEN 0 ELSE c.version END) AS lastEdit
MATCH (u:Change {network: $network, kind: 'undo'})
WHERE u.undoneBy IS NULL AND u.version > lastEdit
MATCH (t:Change {uid: u.undoes})
WHERE t.kind <> 'undo'
WITH u ORDER BY u.version DESC LIMIT 1
RETURN u {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
