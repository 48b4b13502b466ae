// No two networks have one uid.
// @mode schema
CREATE CONSTRAINT network_uid IF NOT EXISTS FOR (n:Network) REQUIRE n.uid IS UNIQUE
