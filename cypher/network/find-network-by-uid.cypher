// The network with this uid.
// @mode read
// @param uid String
// @row network Network
MATCH (n:Network {uid: $uid})
RETURN n {.*} AS network
