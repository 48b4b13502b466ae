// The next initiatives of a generation by ref, after the ref given (an empty text for the first page).
// @mode read
// @param generation String
// @param after String
// @param limit Int
// @row initiative Initiative
MATCH (i:Initiative {generation: $generation})
WHERE i.ref > $after
WITH i ORDER BY i.ref LIMIT $limit
RETURN i {.*} AS initiative
ORDER BY i.ref
