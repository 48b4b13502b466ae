// Removes initiatives with who takes part in them.
// @mode write
// @param refs String[]
// @row removed Int
UNWIND $refs AS ref
MATCH (i:Initiative {ref: ref})
DETACH DELETE i
RETURN count(*) AS removed
