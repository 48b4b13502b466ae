// The names of all networks in one state and what each shows, in no order.
// @mode read
// @param state String
// @row key String
// @row uid String
// @row generation String
MATCH (n:Network {state: $state})
RETURN n.key AS key, n.uid AS uid, n.generation AS generation
