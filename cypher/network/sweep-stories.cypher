// Deletes the next stories of a network that is being deleted: repeated until it removes none.
// @mode write
// @param network String
// @param limit Int
// @row removed Int
MATCH (s:Story {network: $network})
WITH s LIMIT $limit
DETACH DELETE s
RETURN count(*) AS removed
