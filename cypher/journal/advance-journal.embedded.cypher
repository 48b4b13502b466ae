// Writes how many units of work are about to be acknowledged, and their chained hash.
// @mode write
// @param sequence Int
// @param chain String
// @param previous String
// @row sequence Int
MERGE (j:Journal {name: 'acknowledged'})
SET j.sequence = $sequence, j.chain = $chain, j.previous = $previous
RETURN j.sequence AS sequence
