// For each text given, how many changes of a network have items that hold it.
// @mode read
// @param network String
// @param texts String[]
// @row text String
// @row changes Int
UNWIND $texts AS text
OPTIONAL MATCH (c:Change {network: $network})
WHERE c.items CONTAINS text
RETURN text, count(c) AS changes
