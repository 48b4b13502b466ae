// For each stakeholder given, the initiatives it takes part in and how, in no order.
// @mode read
// @param refs String[]
// @row of String
// @row initiative String
// @row role String
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
WITH DISTINCT s
MATCH (s)-[p:TAKES_PART]->(i:Initiative)
RETURN s.ref AS of, i.key AS initiative, p.role AS role
