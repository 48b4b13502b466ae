// Replaces all that stakeholders say, whatever their versions: within an edit that has bumped the network's version.
// @mode write
// @param stakeholders Stakeholder[]
// @row updated Int
UNWIND $stakeholders AS stakeholder
MATCH (s:Stakeholder {ref: stakeholder.ref})
SET s = stakeholder
RETURN count(s) AS updated
