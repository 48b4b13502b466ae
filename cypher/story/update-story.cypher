// Replaces all of a story, if it is still of the version expected; no row means that it is not, or is not there.
// @mode write
// @param ref String
// @param expectedVersion Int
// @param story Story
// @row version Int
MATCH (s:Story {ref: $ref})
WHERE s.version = $expectedVersion
SET s = $story
RETURN s.version AS version
