// Creates initiatives, without their participants.
// @mode write
// @param initiatives Initiative[]
// @row created Int
UNWIND $initiatives AS initiative
CREATE (i:Initiative)
SET i = initiative
RETURN count(i) AS created
