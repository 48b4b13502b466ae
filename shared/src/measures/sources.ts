import type { MeasureSource } from './definition.js';

/** Works that more than one measure goes back to. */
export const FREEMAN_1977: MeasureSource = {
  citation: 'Freeman (1977), "A set of measures of centrality based on betweenness", Sociometry 40:35-41',
  doi: '10.2307/3033543',
};
export const FREEMAN_1978: MeasureSource = {
  citation: 'Freeman (1978), "Centrality in social networks: conceptual clarification", Social Networks 1:215-239',
  doi: '10.1016/0378-8733(78)90021-7',
};
export const BRANDES_2001: MeasureSource = {
  citation:
    'Brandes (2001), "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25:163-177',
  doi: '10.1080/0022250X.2001.9990249',
};
export const BURT_1992: MeasureSource = {
  citation: 'Burt (1992), "Structural Holes: The Social Structure of Competition", chapter 2, Harvard University Press',
  doi: '10.4159/9780674029095',
};
export const HOPCROFT_TARJAN_1973: MeasureSource = {
  citation: 'Hopcroft and Tarjan (1973), "Algorithm 447: efficient algorithms for graph manipulation", CACM 16:372-378',
  doi: '10.1145/362248.362272',
};
export const TARJAN_1972: MeasureSource = {
  citation: 'Tarjan (1972), "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1:146-160',
  doi: '10.1137/0201010',
};
export const TARJAN_1974: MeasureSource = {
  citation: 'Tarjan (1974), "A note on finding the bridges of a graph", Information Processing Letters 2:160-161',
  doi: '10.1016/0020-0190(74)90003-9',
};
export const LATORA_MARCHIORI_2001: MeasureSource = {
  citation:
    'Latora and Marchiori (2001), "Efficient behavior of small-world networks", Physical Review Letters 87:198701',
  doi: '10.1103/PhysRevLett.87.198701',
};
export const WASSERMAN_FAUST_1994: MeasureSource = {
  citation: 'Wasserman and Faust (1994), "Social Network Analysis", Cambridge University Press',
  doi: '10.1017/CBO9780511815478',
};
export const NEWMAN_GIRVAN_2004: MeasureSource = {
  citation:
    'Newman and Girvan (2004), "Finding and evaluating community structure in networks", Physical Review E 69:026113',
  doi: '10.1103/PhysRevE.69.026113',
};
export const CLIFF_ORD_1981: MeasureSource = {
  citation: 'Cliff and Ord (1981), "Spatial Processes: Models and Applications" (moments of join counts), Pion',
  doi: null,
};
export const WATTS_STROGATZ_1998: MeasureSource = {
  citation: 'Watts and Strogatz (1998), "Collective dynamics of small-world networks", Nature 393:440-442',
  doi: '10.1038/30918',
};
export const NEWMAN_2003_REVIEW: MeasureSource = {
  citation: 'Newman (2003), "The structure and function of complex networks", SIAM Review 45:167-256',
  doi: '10.1137/S003614450342480',
};
export const KRACKHARDT_1994: MeasureSource = {
  citation:
    'Krackhardt (1994), "Graph theoretical dimensions of informal organizations", in Carley and Prietula, "Computational Organization Theory", 89-111, Erlbaum',
  doi: null,
};
export const NEWMAN_2003: MeasureSource = {
  citation: 'Newman (2003), "Mixing patterns in networks", Physical Review E 67:026126',
  doi: '10.1103/PhysRevE.67.026126',
};
export const KRACKHARDT_STERN_1988: MeasureSource = {
  citation:
    'Krackhardt and Stern (1988), "Informal networks and organizational crises", Social Psychology Quarterly 51:123-140',
  doi: '10.2307/2786835',
};
export const BORGATTI_2006: MeasureSource = {
  citation:
    'Borgatti (2006), "Identifying sets of key players in a social network", Computational & Mathematical Organization Theory 12:21-34',
  doi: '10.1007/s10588-006-7084-x',
};
