// Removes the ties with these refs that start at the stakeholders given.
// @mode write
// @param from String[]
// @param refs String[]
// @row removed Int
UNWIND $from AS start
MATCH (a:Stakeholder {ref: start})
WITH DISTINCT a
MATCH (a)-[t:TIE]->(:Stakeholder)
WITH DISTINCT t
WHERE t.ref IN $refs
DELETE t
RETURN count(*) AS removed
