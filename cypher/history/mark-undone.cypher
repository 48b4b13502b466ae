// Says which undo took a change back; null when that was undone in its turn.
// @mode write
// @param uid String
// @param undoneBy String?
// @row uid String
MATCH (c:Change {uid: $uid})
SET c.undoneBy = $undoneBy
RETURN c.uid AS uid
