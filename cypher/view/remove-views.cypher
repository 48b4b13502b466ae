// Removes saved views.
// @mode write
// @param refs String[]
// @row removed Int
UNWIND $refs AS ref
MATCH (v:SavedView {ref: ref})
DETACH DELETE v
RETURN count(*) AS removed
