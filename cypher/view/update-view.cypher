// Replaces all of a saved view, if it is still of the version expected; no row means that it is not, or is not there.
// @mode write
// @param ref String
// @param expectedVersion Int
// @param savedView SavedView
// @row version Int
MATCH (v:SavedView {ref: $ref})
WHERE v.version = $expectedVersion
SET v = $savedView
RETURN v.version AS version
