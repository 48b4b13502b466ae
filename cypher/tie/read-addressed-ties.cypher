// The ties with these refs that start at the stakeholders given, with the refs of their ends; those that are not there are left out.
// @mode read
// @param from String[]
// @param refs String[]
// @row tie Tie
// @row from String
// @row to String
UNWIND $from AS start
MATCH (a:Stakeholder {ref: start})
WITH DISTINCT a
MATCH (a)-[t:TIE]->(b:Stakeholder)
WITH DISTINCT a, t, b
WHERE t.ref IN $refs
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
