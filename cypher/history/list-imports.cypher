// The latest imports into a network, latest first: their previous generations can still be switched back to.
// @mode read
// @param network String
// @param limit Int
// @row change ChangeSummary
MATCH (c:Change {network: $network, kind: 'import'})
WITH c ORDER BY c.version DESC LIMIT $limit
RETURN c {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
ORDER BY c.version DESC
