// Beside its constraint, which gives no index on this engine: a story is found by ref.
// @mode schema
CREATE INDEX story_ref_index IF NOT EXISTS FOR (s:Story) ON (s.ref)
