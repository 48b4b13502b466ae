// The keys of all stakeholders of a generation, in no order.
// @mode read
// @param generation String
// @row key String
MATCH (s:Stakeholder {generation: $generation})
RETURN s.key AS key
