// The ties with these refs, with the refs of their ends; those that are not there are left out.
// @mode read
// @param refs String[]
// @row tie Tie
// @row from String
// @row to String
MATCH (a:Stakeholder)-[t:TIE]->(b:Stakeholder)
WHERE t.ref IN $refs
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
