// The initiatives of a generation are found without reading the others.
// @mode schema
CREATE INDEX initiative_generation IF NOT EXISTS FOR (i:Initiative) ON (i.generation)
