// The keys of all saved views of a network, in no order.
// @mode read
// @param network String
// @row key String
MATCH (v:SavedView {network: $network})
RETURN v.key AS key
