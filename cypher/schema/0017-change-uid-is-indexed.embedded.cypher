// Beside its constraint, which gives no index on this engine: a change is found by uid.
// @mode schema
CREATE INDEX change_uid_index IF NOT EXISTS FOR (c:Change) ON (c.uid)
