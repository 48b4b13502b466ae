// The networks with these uids; those that are not there are left out.
// @mode read
// @param uids String[]
// @row network Network
UNWIND $uids AS uid
MATCH (n:Network {uid: uid})
RETURN n {.*} AS network
