// Creates stories.
// @mode write
// @param stories Story[]
// @row created Int
UNWIND $stories AS story
CREATE (s:Story)
SET s = story
RETURN count(s) AS created
