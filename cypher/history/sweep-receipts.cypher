// Deletes the next receipts older than the time given: repeated until it removes none.
// @mode write
// @param before String
// @param limit Int
// @row removed Int
MATCH (r:Receipt)
WHERE r.at < $before
WITH r LIMIT $limit
DETACH DELETE r
RETURN count(*) AS removed
