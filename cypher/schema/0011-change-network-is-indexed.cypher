// The changes of a network are found without reading the others.
// @mode schema
CREATE INDEX change_network IF NOT EXISTS FOR (c:Change) ON (c.network)
