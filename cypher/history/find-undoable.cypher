// The latest change of a network that is no undo and was not undone.
// @mode read
// @param network String
// @row change ChangeSummary
MATCH (c:Change {network: $network})
WHERE c.kind <> 'undo' AND c.undoneBy IS NULL
WITH c ORDER BY c.version DESC LIMIT 1
RETURN c {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
