// Deletes the next saved views of a network that is being deleted: repeated until it removes none.
// @mode write
// @param network String
// @param limit Int
// @row removed Int
MATCH (v:SavedView {network: $network})
WITH v LIMIT $limit
DETACH DELETE v
RETURN count(*) AS removed
