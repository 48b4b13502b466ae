// Deletes a network's own node; its content is swept before.
// @mode write
// @param uid String
// @row deleted Int
MATCH (n:Network {uid: $uid})
DETACH DELETE n
RETURN count(*) AS deleted
