// The networks of a state that show a generation: looked at before anything of it is deleted.
// @mode read
// @param generation String
// @param state String
// @row uid String
MATCH (n:Network {generation: $generation, state: $state})
RETURN n.uid AS uid
