// For each version given, how many later changes of a network touched its data, and not only its saved views and stories.
// @mode read
// @param network String
// @param versions Int[]
// @row version Int
// @row changes Int
UNWIND $versions AS version
OPTIONAL MATCH (c:Change {network: $network})
WHERE c.version > version
  AND (c.items CONTAINS '"entity":"stakeholder"' OR c.items CONTAINS '"entity":"tie"'
    OR c.items CONTAINS '"entity":"initiative"' OR c.items CONTAINS '"entity":"network"'
    OR c.previousGeneration IS NOT NULL)
RETURN version, count(c) AS changes
