// For each version the latest change of the data after it that is in effect; an undo only where it took back what was there before.
// @mode read
// @param network String
// @param versions Int[]
// @row version Int
// @row change ChangeSummary
UNWIND $versions AS version
MATCH (c:Change {network: $network})
WHERE c.version > version AND c.undoneBy IS NULL
  AND (c.items CONTAINS '"entity":"stakeholder"' OR c.items CONTAINS '"entity":"tie"'
    OR c.items CONTAINS '"entity":"initiative"' OR c.items CONTAINS '"entity":"network"'
    OR c.previousGeneration IS NOT NULL)
OPTIONAL MATCH (taken:Change {uid: c.undoes})
WITH version, c, taken
WHERE c.kind <> 'undo' OR taken.version < version
WITH version, max(c.version) AS latest
MATCH (l:Change {network: $network, version: latest})
RETURN version, l {.uid, .network, .version, .kind, .actor, .at, .summary, .itemCount, .undoes, .undoneBy,
  .previousGeneration, .generation} AS change
