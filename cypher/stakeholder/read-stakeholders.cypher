// The stakeholders with these refs; those that are not there are left out.
// @mode read
// @param refs String[]
// @row stakeholder Stakeholder
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
RETURN s {.*} AS stakeholder
