// No two stakeholders of a generation have one key.
// @mode schema
CREATE CONSTRAINT stakeholder_ref IF NOT EXISTS FOR (s:Stakeholder) REQUIRE s.ref IS UNIQUE
