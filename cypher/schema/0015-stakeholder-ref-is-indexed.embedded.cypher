// Beside its constraint, which gives no index on this engine: a stakeholder is found by ref.
// @mode schema
CREATE INDEX stakeholder_ref_index IF NOT EXISTS FOR (s:Stakeholder) ON (s.ref)
