// The next stakeholders of a generation by ref, after the ref given (an empty text for the first page).
// @mode read
// @param generation String
// @param after String
// @param limit Int
// @row stakeholder Stakeholder
MATCH (s:Stakeholder {generation: $generation})
WHERE s.ref > $after
WITH s ORDER BY s.ref LIMIT $limit
RETURN s {.*} AS stakeholder
ORDER BY s.ref
