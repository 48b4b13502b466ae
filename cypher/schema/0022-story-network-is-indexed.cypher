// The stories of a network are found without reading the others.
// @mode schema
CREATE INDEX story_network IF NOT EXISTS FOR (s:Story) ON (s.network)
