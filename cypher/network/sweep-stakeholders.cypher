// Deletes the next stakeholders of a generation with their ties: repeated until it removes none.
// @mode write
// @param generation String
// @param limit Int
// @row removed Int
MATCH (s:Stakeholder {generation: $generation})
WITH s LIMIT $limit
DETACH DELETE s
RETURN count(*) AS removed
