// Beside its constraint, which gives no index on this engine: a migration is found by number.
// @mode schema
CREATE INDEX migration_number_index IF NOT EXISTS FOR (m:Migration) ON (m.number)
