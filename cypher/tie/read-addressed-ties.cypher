// The ties at these addresses, with the refs of their ends; those that are not there are left out.
// @mode read
// @param ties TieAddress[]
// @row tie Tie
// @row from String
// @row to String
UNWIND $ties AS each
MATCH (a:Stakeholder {ref: each.from})-[t:TIE {ref: each.ref}]->(b:Stakeholder)
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
