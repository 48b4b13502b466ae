// The initiatives with these refs; those that are not there are left out.
// @mode read
// @param refs String[]
// @row initiative Initiative
UNWIND $refs AS ref
MATCH (i:Initiative {ref: ref})
RETURN i {.*} AS initiative
