// Removes everybody from an initiative, such as before its new participants are added.
// @mode write
// @param ref String
// @row removed Int
MATCH (:Stakeholder)-[p:TAKES_PART]->(i:Initiative {ref: $ref})
DELETE p
RETURN count(*) AS removed
