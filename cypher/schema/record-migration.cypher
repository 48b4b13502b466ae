// Records that a migration was applied; a second time it changes nothing.
// @mode write
// @param number Int
// @param name String
// @param at String
// @row number Int
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.at = $at
RETURN m.number AS number
