// The keys of all stories of a network, in no order.
// @mode read
// @param network String
// @row key String
MATCH (s:Story {network: $network})
RETURN s.key AS key
