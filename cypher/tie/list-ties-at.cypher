// All ties at one stakeholder, in and out, such as before it is removed with them.
// @mode read
// @param ref String
// @row tie Tie
// @row from String
// @row to String
MATCH (a:Stakeholder {ref: $ref})-[t:TIE]->(b:Stakeholder)
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
UNION
MATCH (b:Stakeholder {ref: $ref})<-[t:TIE]-(a:Stakeholder)
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
