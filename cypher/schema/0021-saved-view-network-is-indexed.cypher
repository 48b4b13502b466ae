// The saved views of a network are found without reading the others.
// @mode schema
CREATE INDEX saved_view_network IF NOT EXISTS FOR (v:SavedView) ON (v.network)
