// For each stakeholder given, the next of those it is tied to by ref, after the ref given, each once.
// @mode read
// @param refs String[]
// @param after String
// @param limit Int
// @row of String
// @row neighbour Stakeholder
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
CALL (s) {
  MATCH (s)-[:TIE]-(n:Stakeholder)
  WHERE n.ref > $after AND n.ref <> s.ref
  WITH DISTINCT n ORDER BY n.ref LIMIT $limit
  RETURN n
}
RETURN ref AS of, n {.*} AS neighbour
ORDER BY of, n.ref
