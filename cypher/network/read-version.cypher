// The data version and the generation of a network: whether a snapshot is current.
// @mode read
// @param key String
// @row version Int
// @row generation String
MATCH (n:Network {key: $key})
RETURN n.version AS version, n.generation AS generation
