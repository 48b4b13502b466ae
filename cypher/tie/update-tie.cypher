// Replaces all a tie says, if it is still of the version expected; no row means that it is not, or is not there.
// @mode write
// @param from String
// @param ref String
// @param expectedVersion Int
// @param tie Tie
// @row version Int
MATCH (a:Stakeholder {ref: $from})-[t:TIE {ref: $ref}]->(b:Stakeholder)
WHERE t.version = $expectedVersion
SET t = $tie
RETURN t.version AS version
