// How many stakeholders a generation has.
// @mode read
// @param generation String
// @row stakeholders Int
MATCH (s:Stakeholder {generation: $generation})
RETURN count(s) AS stakeholders
