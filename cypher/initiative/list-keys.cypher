// The keys of all initiatives of a generation, in no order.
// @mode read
// @param generation String
// @row key String
MATCH (i:Initiative {generation: $generation})
RETURN i.key AS key
