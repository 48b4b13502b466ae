// For each stakeholder given, how many others it is tied to.
// @mode read
// @param refs String[]
// @row of String
// @row neighbours Int
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
OPTIONAL MATCH (s)-[:TIE]-(n:Stakeholder)
WHERE n.ref <> s.ref
RETURN ref AS of, count(DISTINCT n) AS neighbours
