// For each initiative given, who takes part in it and how, in no order.
// @mode read
// @param refs String[]
// @row of String
// @row stakeholder String
// @row role String
UNWIND $refs AS ref
MATCH (i:Initiative {ref: ref})
WITH DISTINCT i
MATCH (i)<-[p:TAKES_PART]-(s:Stakeholder)
RETURN i.ref AS of, s.key AS stakeholder, p.role AS role
