// How many initiatives a generation has.
// @mode read
// @param generation String
// @row initiatives Int
MATCH (i:Initiative {generation: $generation})
RETURN count(i) AS initiatives
