// For each stakeholder given, the organisations it is a member of or works for.
// @mode read
// @param refs String[]
// @row of String
// @row organisation Stakeholder
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})-[t:TIE]->(o:Stakeholder)
WHERE t.layer = 'membership' AND o.kind = 'organisation'
WITH DISTINCT ref, o
RETURN ref AS of, o {.*} AS organisation
ORDER BY of, o.ref
