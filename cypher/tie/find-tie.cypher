// The tie with this ref, from the stakeholder it starts at: the quick way where that is known.
// @mode read
// @param from String
// @param ref String
// @row tie Tie
// @row from String
// @row to String
MATCH (a:Stakeholder {ref: $from})-[t:TIE {ref: $ref}]->(b:Stakeholder)
RETURN t {.*} AS tie, a.ref AS from, b.ref AS to
