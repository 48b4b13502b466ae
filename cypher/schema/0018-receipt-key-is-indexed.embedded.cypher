// Beside its constraint, which gives no index on this engine: a receipt is found by key.
// @mode schema
CREATE INDEX receipt_key_index IF NOT EXISTS FOR (r:Receipt) ON (r.key)
