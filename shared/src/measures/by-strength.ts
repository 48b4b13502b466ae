import type { MeasureSource } from './definition.js';

/** What strength means to routes, where a measure can take it into account. */
export const STRENGTH_AS_DISTANCE =
  'Ignored unless weighted: every tie is one step. Weighted: a tie is 1 / strength long, strengths of several ties between the same two added up first; routes are equally long where they differ by less than one part in a billion. Higher is stronger.';

/** Which routes of a large network are walked where strength counts. */
export const WEIGHTED_COST =
  'weighted: stakeholders x ties, with a sorting on the way, estimated from some stakeholders above some 10,000 unless exact';

/** How weighted distances are misread. */
export const WEIGHTED_TRAP =
  'Weighted, a chain of strong ties can be shorter than one weak tie: what is lost with every hand a message passes through does not count.';

export const NEWMAN_2001: MeasureSource = {
  citation:
    'Newman (2001), "Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality", Physical Review E 64:016132',
  doi: '10.1103/PhysRevE.64.016132',
};
export const OPSAHL_2010: MeasureSource = {
  citation:
    'Opsahl, Agneessens and Skvoretz (2010), "Node centrality in weighted networks: generalizing degree and shortest paths", Social Networks 32:245-251',
  doi: '10.1016/j.socnet.2010.03.006',
};
