// How many acknowledged units of work this database holds, and their chained hash.
// @mode read
// @row sequence Int
// @row chain String
MATCH (j:Journal)
RETURN j.sequence AS sequence, j.chain AS chain
