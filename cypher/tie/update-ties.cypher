// Replaces all that ties say, whatever their versions: within an edit that has bumped the network's version.
// @mode write
// @param ties NewTie[]
// @row updated Int
UNWIND $ties AS each
MATCH (a:Stakeholder {ref: each.from})
WITH DISTINCT a, each
MATCH (a)-[t:TIE]->(:Stakeholder)
WHERE t.ref = each.tie.ref
SET t = each.tie
RETURN count(t) AS updated
