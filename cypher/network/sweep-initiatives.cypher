// Deletes the next initiatives of a generation: repeated until it removes none.
// @mode write
// @param generation String
// @param limit Int
// @row removed Int
MATCH (i:Initiative {generation: $generation})
WITH i LIMIT $limit
DETACH DELETE i
RETURN count(*) AS removed
