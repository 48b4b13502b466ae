// No two stories of a network have one key.
// @mode schema
CREATE CONSTRAINT story_ref IF NOT EXISTS FOR (s:Story) REQUIRE s.ref IS UNIQUE
