// For each text given, the latest change of a network after the version given whose items hold it.
// @mode read
// @param network String
// @param after Int
// @param texts String[]
// @row text String
// @row version Int
UNWIND $texts AS text
MATCH (c:Change {network: $network})
WHERE c.version > $after AND c.items CONTAINS text
RETURN text, max(c.version) AS version
