// No two changes have one uid.
// @mode schema
CREATE CONSTRAINT change_uid IF NOT EXISTS FOR (c:Change) REQUIRE c.uid IS UNIQUE
