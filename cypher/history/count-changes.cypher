// How many changes a network has had.
// @mode read
// @param network String
// @row changes Int
MATCH (c:Change {network: $network})
RETURN count(c) AS changes
