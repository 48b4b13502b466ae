// Deletes the next changes of a network that is being deleted: repeated until it removes none.
// @mode write
// @param network String
// @param limit Int
// @row removed Int
MATCH (c:Change {network: $network})
WITH c LIMIT $limit
DETACH DELETE c
RETURN count(*) AS removed
