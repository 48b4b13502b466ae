// The changes with these uids, with all they touched.
// @mode read
// @param uids String[]
// @row change Change
UNWIND $uids AS uid
MATCH (c:Change {uid: uid})
RETURN c {.*} AS change
