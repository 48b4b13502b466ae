// Appends a change to the history of its network.
// @mode write
// @param change Change
// @row uid String
CREATE (c:Change)
SET c = $change
RETURN c.uid AS uid
