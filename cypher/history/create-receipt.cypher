// Keeps what a write answered; a second receipt with the key fails, and with it its unit of work.
// @mode write
// @param receipt Receipt
// @row key String
CREATE (r:Receipt)
SET r = $receipt
RETURN r.key AS key
