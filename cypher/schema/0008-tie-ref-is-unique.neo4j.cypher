// No two ties of a generation have one key.
// @mode schema
CREATE CONSTRAINT tie_ref IF NOT EXISTS FOR ()-[t:TIE]-() REQUIRE t.ref IS UNIQUE
