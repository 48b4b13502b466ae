// No two saved views of a network have one key.
// @mode schema
CREATE CONSTRAINT saved_view_ref IF NOT EXISTS FOR (v:SavedView) REQUIRE v.ref IS UNIQUE
