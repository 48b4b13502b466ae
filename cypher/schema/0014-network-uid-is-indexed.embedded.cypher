// Beside its constraint, which gives no index on this engine: a network is found by uid.
// @mode schema
CREATE INDEX network_uid_index IF NOT EXISTS FOR (n:Network) ON (n.uid)
