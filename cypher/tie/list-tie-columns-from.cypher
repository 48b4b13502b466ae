// What a snapshot holds of the ties that start at the stakeholders given, by keys, in narrow rows.
// @mode read
// @param refs String[]
// @row from String
// @row to String
// @row key String
// @row kind String
// @row layer String
// @row directed Boolean
// @row strength Float?
// @row validFrom String?
// @row validTo String?
// @row attributes String
UNWIND $refs AS ref
MATCH (a:Stakeholder {ref: ref})
WITH DISTINCT a
MATCH (a)-[t:TIE]->(b:Stakeholder)
RETURN a.key AS from, b.key AS to, t.key AS key, t.kind AS kind, t.layer AS layer, t.directed AS directed,
  t.strength AS strength, t.validFrom AS validFrom, t.validTo AS validTo, t.attributes AS attributes
