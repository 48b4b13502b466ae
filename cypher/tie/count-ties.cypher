// How many ties a generation has.
// @mode read
// @param generation String
// @row ties Int
MATCH (:Stakeholder {generation: $generation})-[t:TIE]->(:Stakeholder)
RETURN count(t) AS ties
