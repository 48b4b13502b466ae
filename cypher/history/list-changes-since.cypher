// The changes of a network after the version given, oldest first, with all they touched.
// @mode read
// @param network String
// @param after Int
// @param limit Int
// @row change Change
MATCH (c:Change {network: $network})
WHERE c.version > $after
WITH c ORDER BY c.version LIMIT $limit
RETURN c {.*} AS change
ORDER BY c.version
