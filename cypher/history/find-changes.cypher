// The changes of a network before the version given, latest first, of these kinds, by these people, whose sentence has the text; empty is any.
// @mode read
// @param network String
// @param before Int
// @param limit Int
// @param kinds String[]
// @param actors String[]
// @param text String
// @row change ChangeSummary
MATCH (c:Change {network: $network})
WHERE c.version < $before
  AND (size($kinds) = 0 OR c.kind IN $kinds)
  AND (size($actors) = 0 OR c.actor IN $actors)
  AND ($text = '' OR toLower(c.summary) CONTAINS $text)
WITH c ORDER BY c.version DESC LIMIT $limit
RETURN c {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
ORDER BY c.version DESC
