// Removes stories.
// @mode write
// @param refs String[]
// @row removed Int
UNWIND $refs AS ref
MATCH (s:Story {ref: ref})
DETACH DELETE s
RETURN count(*) AS removed
