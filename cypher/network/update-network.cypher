// Changes what a network says of itself.
// @mode write
// @param key String
// @param name String
// @param description String?
// @row uid String
MATCH (n:Network {key: $key})
SET n.name = $name, n.description = $description
RETURN n.uid AS uid
