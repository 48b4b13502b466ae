// The saved views with these refs; those that are not there are left out.
// @mode read
// @param refs String[]
// @row savedView SavedView
UNWIND $refs AS ref
MATCH (v:SavedView {ref: ref})
RETURN v {.*} AS savedView
