// Creates ties between stakeholders that are there; created tells whether all ends were found.
// @mode write
// @param ties NewTie[]
// @row created Int
UNWIND $ties AS each
MATCH (a:Stakeholder {ref: each.from})
MATCH (b:Stakeholder {ref: each.to})
CREATE (a)-[t:TIE]->(b)
SET t = each.tie
RETURN count(t) AS created
