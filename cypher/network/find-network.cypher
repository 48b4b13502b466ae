// The network with this key.
// @mode read
// @param key String
// @row network Network
MATCH (n:Network {key: $key})
RETURN n {.*} AS network
