// All ties that start at the stakeholders given: over all pages of stakeholders, every tie of a network once.
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
