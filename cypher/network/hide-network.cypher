// Takes a network out of sight and frees its key, before its content is swept.
// @mode write
// @param uid String
// @param key String
// @param state String
// @row uid String
MATCH (n:Network {uid: $uid})
SET n.state = $state, n.key = $key
RETURN n.uid AS uid
