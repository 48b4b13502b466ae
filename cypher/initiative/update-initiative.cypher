// Replaces all an initiative says, if it is still of the version expected; no row means that it is not, or is not there.
// @mode write
// @param ref String
// @param expectedVersion Int
// @param initiative Initiative
// @row version Int
MATCH (i:Initiative {ref: $ref})
WHERE i.version = $expectedVersion
SET i = $initiative
RETURN i.version AS version
