// Beside its constraint, which gives no index on this engine: a saved view is found by ref.
// @mode schema
CREATE INDEX saved_view_ref_index IF NOT EXISTS FOR (v:SavedView) ON (v.ref)
