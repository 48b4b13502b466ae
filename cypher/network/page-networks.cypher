// The next networks in one state by key, after the key given (an empty text for the first page).
// @mode read
// @param state String
// @param after String
// @param limit Int
// @row network Network
MATCH (n:Network)
WHERE n.state = $state AND n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n {.*} AS network
ORDER BY n.key
