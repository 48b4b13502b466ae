// Answers when the database does.
// @mode read
// @row answer Int
RETURN 1 AS answer
