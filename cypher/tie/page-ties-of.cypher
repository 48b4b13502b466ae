// For each stakeholder given, the next of its ties by ref, in and out, after the ref given.
// @mode read
// @param refs String[]
// @param after String
// @param limit Int
// @row of String
// @row tie Tie
// @row from String
// @row to String
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
CALL (s) {
  MATCH (s)-[t:TIE]-(:Stakeholder)
  WHERE t.ref > $after
  WITH DISTINCT t ORDER BY t.ref LIMIT $limit
  RETURN t
}
RETURN ref AS of, t {.*} AS tie, startNode(t).ref AS from, endNode(t).ref AS to
ORDER BY of, t.ref
