// The stories with these refs; those that are not there are left out.
// @mode read
// @param refs String[]
// @row story Story
UNWIND $refs AS ref
MATCH (s:Story {ref: ref})
RETURN s {.*} AS story
