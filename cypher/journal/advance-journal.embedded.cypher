// Writes how many units of work are about to be acknowledged, and their chained hash.
// @mode write
// @param sequence Int
// @param chain String
// @row sequence Int
MERGE (j:Journal {name: 'acknowledged'})
SET j.sequence = $sequence, j.chain = $chain
RETURN j.sequence AS sequence
