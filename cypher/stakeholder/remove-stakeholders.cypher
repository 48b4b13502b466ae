// Removes stakeholders with all their ties and their part in initiatives.
// @mode write
// @param refs String[]
// @row removed Int
UNWIND $refs AS ref
MATCH (s:Stakeholder {ref: ref})
DETACH DELETE s
RETURN count(*) AS removed
