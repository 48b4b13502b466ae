// Creates a network.
// @mode write
// @param network Network
// @row uid String
CREATE (n:Network)
SET n = $network
RETURN n.uid AS uid
