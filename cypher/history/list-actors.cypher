// Everyone who has changed a network, and how often.
// @mode read
// @param network String
// @row actor String
// @row changes Int
MATCH (c:Change {network: $network})
RETURN c.actor AS actor, count(c) AS changes
