// The migrations this database has had.
// @mode read
// @row number Int
// @row name String
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name
ORDER BY number
