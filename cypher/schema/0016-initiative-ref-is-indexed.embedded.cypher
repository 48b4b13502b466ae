// Beside its constraint, which gives no index on this engine: an initiative is found by ref.
// @mode schema
CREATE INDEX initiative_ref_index IF NOT EXISTS FOR (i:Initiative) ON (i.ref)
