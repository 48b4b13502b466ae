// For each stakeholder given, the initiatives it takes part in and how.
// @mode read
// @param refs String[]
// @row of String
// @row initiative Initiative
// @row role String
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})-[p:TAKES_PART]->(i:Initiative)
RETURN ref AS of, i {.*} AS initiative, p.role AS role
ORDER BY of, i.ref, role
