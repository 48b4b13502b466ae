// No two initiatives of a generation have one key.
// @mode schema
CREATE CONSTRAINT initiative_ref IF NOT EXISTS FOR (i:Initiative) REQUIRE i.ref IS UNIQUE
