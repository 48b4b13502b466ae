// Replaces the attribute definitions of a network.
// @mode write
// @param key String
// @param attributes String
// @row uid String
MATCH (n:Network {key: $key})
SET n.attributes = $attributes
RETURN n.uid AS uid
