// What a write answered the first time.
// @mode read
// @param key String
// @row receipt Receipt
MATCH (r:Receipt {key: $key})
RETURN r {.*} AS receipt
