// Beside its constraint, which gives no index on this engine: a network is found by key.
// @mode schema
CREATE INDEX network_key_index IF NOT EXISTS FOR (n:Network) ON (n.key)
