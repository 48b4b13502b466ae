// For each text given, the version of the latest change of a network whose items hold it.
// @mode read
// @param network String
// @param texts String[]
// @row text String
// @row version Int
UNWIND $texts AS text
MATCH (c:Change {network: $network})
WHERE c.items CONTAINS text
RETURN text, max(c.version) AS version
