// Replaces all a stakeholder says, if it is still of the version expected; no row means that it is not, or is not there.
// @mode write
// @param ref String
// @param expectedVersion Int
// @param stakeholder Stakeholder
// @row version Int
MATCH (s:Stakeholder {ref: $ref})
WHERE s.version = $expectedVersion
SET s = $stakeholder
RETURN s.version AS version
