// The changes of a network before the version given whose items hold the text given, latest first.
// @mode read
// @param network String
// @param text String
// @param before Int
// @param limit Int
// @row change ChangeSummary
MATCH (c:Change {network: $network})
WHERE c.version < $before AND c.items CONTAINS $text
WITH c ORDER BY c.version DESC LIMIT $limit
RETURN c {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
ORDER BY c.version DESC
