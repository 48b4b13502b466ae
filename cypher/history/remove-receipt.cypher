// Forgets what a write answered, such as when its time is over.
// @mode write
// @param key String
// @row removed Int
MATCH (r:Receipt {key: $key})
DELETE r
RETURN count(*) AS removed
