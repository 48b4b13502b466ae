// Shows readers another generation of a network, with the attribute definitions that belong to it.
// @mode write
// @param key String
// @param generation String
// @param attributes String
// @row network Network
MATCH (n:Network {key: $key})
SET n.generation = $generation, n.attributes = $attributes
RETURN n {.*} AS network
