// All ties at the stakeholders given, in and out, such as before they are removed with them; one between two of them comes once.
// @mode read
// @param refs String[]
// @row tie Tie
// @row from String
// @row to String
UNWIND $refs AS ref
MATCH (a:Stakeholder {ref: ref})
WITH DISTINCT a
MATCH (a)-[t:TIE]->(b:Stakeholder)
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
UNION
UNWIND $refs AS ref
MATCH (b:Stakeholder {ref: ref})
WITH DISTINCT b
MATCH (b)<-[t:TIE]-(a:Stakeholder)
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
