// For each stakeholder given, how many ties it has, in and out.
// @mode read
// @param refs String[]
// @row of String
// @row ties Int
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
OPTIONAL MATCH (s)-[t:TIE]-(:Stakeholder)
RETURN ref AS of, count(DISTINCT t) AS ties
