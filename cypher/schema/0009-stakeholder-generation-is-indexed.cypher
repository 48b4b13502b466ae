// The stakeholders of a generation are found without reading the others.
// @mode schema
CREATE INDEX stakeholder_generation IF NOT EXISTS FOR (s:Stakeholder) ON (s.generation)
