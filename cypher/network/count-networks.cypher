// How many networks there are in one state.
// @mode read
// @param state String
// @row networks Int
MATCH (n:Network {state: $state})
RETURN count(n) AS networks
