// How many changes a network has had of these kinds, by these people, whose sentence has the text; empty is any.
// @mode read
// @param network String
// @param kinds String[]
// @param actors String[]
// @param text String
// @row changes Int
MATCH (c:Change {network: $network})
WHERE (size($kinds) = 0 OR c.kind IN $kinds)
  AND (size($actors) = 0 OR c.actor IN $actors)
  AND ($text = '' OR toLower(c.summary) CONTAINS $text)
RETURN count(c) AS changes
