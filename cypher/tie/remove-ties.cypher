// Removes the ties with these refs that start at the stakeholders given.
// @mode write
// @param from String[]
// @param refs String[]
// @row removed Int
UNWIND $from AS start
MATCH (a:Stakeholder {ref: start})-[t:TIE]->(:Stakeholder)
WHERE t.ref IN $refs
DELETE t
RETURN count(*) AS removed
