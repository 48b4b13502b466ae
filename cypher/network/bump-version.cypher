// Raises the data version of a network by one: first in every edit, so that the edits of one network wait for each other.
// @mode write
// @param key String
// @param updatedAt String
// @row network Network
MATCH (n:Network {key: $key})
SET n.version = n.version + 1, n.updatedAt = $updatedAt
RETURN n {.*} AS network
