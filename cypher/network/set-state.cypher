// Moves a network to another state, such as out of sight before its content is swept.
// @mode write
// @param key String
// @param state String
// @row uid String
MATCH (n:Network {key: $key})
SET n.state = $state
RETURN n.uid AS uid
