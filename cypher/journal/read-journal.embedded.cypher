// How many acknowledged units of work this database holds, and their chained hash.
// @mode read
// @row sequence Int
// @row chain String
// @row previous String
MATCH (j:Journal)
RETURN j.sequence AS sequence, j.chain AS chain, j.previous AS previous
