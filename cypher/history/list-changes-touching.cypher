// For each text given, the changes of a network before the version given whose items hold it, latest first.
// @mode read
// @param network String
// @param texts String[]
// @param before Int
// @param limit Int
// @row text String
// @row change ChangeSummary
UNWIND $texts AS text
CALL (text) {
  MATCH (c:Change {network: $network})
  WHERE c.version < $before AND c.items CONTAINS text
  WITH c ORDER BY c.version DESC LIMIT $limit
  RETURN c
}
RETURN text, c {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
ORDER BY c.version DESC
