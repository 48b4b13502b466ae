// Adds stakeholders to initiatives; added tells whether all of both were found.
// @mode write
// @param participants NewParticipant[]
// @row added Int
UNWIND $participants AS each
MATCH (s:Stakeholder {ref: each.stakeholder})
MATCH (i:Initiative {ref: each.initiative})
CREATE (s)-[p:TAKES_PART {role: each.role}]->(i)
RETURN count(p) AS added
