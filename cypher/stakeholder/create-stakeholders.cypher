// Creates stakeholders.
// @mode write
// @param stakeholders Stakeholder[]
// @row created Int
UNWIND $stakeholders AS stakeholder
CREATE (s:Stakeholder)
SET s = stakeholder
RETURN count(s) AS created
