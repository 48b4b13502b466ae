import type { CsrGraph } from './csr-graph.js';

/**
 * Everything the analysis pool can be asked, and what comes back. Stakeholders are positions in the graph; pairs and
 * arcs are edge indices of the graph that was passed in. In a Float64Array `NaN` means "undefined here" (read it with
 * `definedOrNull`); the measure's definition in `shared/src/measures` says when that is.
 *
 * Tasks marked *skeleton* refuse a directed graph: pass `view.graph`, or `digraph.skeleton()`.
 */
export interface AnalysisTasks {
  degree: Task<OnGraph, DegreeCounts>;
  strength: Task<OnGraph, StrengthSums>;
  components: Task<OnGraph, Components>;
  density: Task<OnGraph & Modes, Density>;
  /** Skeleton. Cut-points, bridge ties, and what is separated when one is lost, all in one walk. */
  'cut-points': Task<OnGraph, CutPoints>;
  /** Skeleton. */
  'local-bridges': Task<OnGraph, LocalBridges>;
  betweenness: Task<OnGraph, Betweenness>;
  /** From routes that start at the pivots alone, scaled up: distinct stakeholders, a multiple of 16 or everybody. */
  'betweenness-estimate': Task<OnGraph & { readonly pivots: Int32Array }, Betweenness>;
  constraint: Task<OnGraph & Weighted, Float64Array>;
  'effective-size': Task<OnGraph & Weighted, EffectiveSize>;
  hierarchy: Task<OnGraph & Weighted, Float64Array>;
  'gould-fernandez': Task<OnGraph & Parts, BrokerageRoles>;
  'harmonic-closeness': Task<OnGraph, Float64Array>;
  'global-efficiency': Task<OnGraph, DistanceSummary>;
  /** Skeleton. */
  leiden: Task<OnGraph & LeidenOptions, Communities>;
  /** Skeleton. */
  modularity: Task<OnGraph & Parts & Weighted & { readonly resolution?: number }, { readonly value: number | null }>;
  /** Skeleton. */
  'group-matrix': Task<OnGraph & Parts & Modes, GroupMatrix>;
  'ei-index': Task<OnGraph & Parts & Modes, ExternalInternal>;
  assortativity: Task<OnGraph & Parts, Assortativity>;
  /** Skeleton. Which parts, and who, the shortest routes from one set to another pass through. */
  'routes-through': Task<OnGraph & Between & Parts, RoutesThrough>;
  'shortest-routes': Task<OnGraph & Between & { readonly limit: number }, ShortestRoutes>;
  /** Skeleton. For every two parts: how few must leave until no direct tie is left between them. */
  departures: Task<OnGraph & Parts, readonly Departures[]>;
  /** Skeleton. How few must leave until no route at all, however long, is left between two sets. */
  'minimum-vertex-cut': Task<OnGraph & Between & { readonly spareEnds?: boolean }, VertexCut>;
  /** Skeleton. */
  'introductions-between': Task<OnGraph & Between & IntroductionOptions, Introductions>;
  /** Skeleton. */
  'introductions-overall': Task<OnGraph & IntroductionOptions, Introductions>;
  /** Skeleton. */
  'adamic-adar': Task<OnGraph & { readonly from: Int32Array; readonly to: Int32Array }, readonly Feasibility[]>;
  /** Skeleton. The untied pairs with the highest Adamic-Adar values. */
  'likely-ties': Task<OnGraph & IntroductionOptions, readonly LikelyTie[]>;
  /** Skeleton. */
  'two-mode': Task<OnGraph & Parts, TwoMode>;
}

export type TaskId = keyof AnalysisTasks;
export type TaskInput<Id extends TaskId> = AnalysisTasks[Id]['input'];
export type TaskOutput<Id extends TaskId> = AnalysisTasks[Id]['output'];

interface Task<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

export interface OnGraph {
  readonly graph: CsrGraph;
}

export interface Weighted {
  /** True: ties count by their strength. False (the default): every tie counts 1. */
  readonly weighted?: boolean;
}

export interface Parts {
  /** Part of each stakeholder, 0..parts-1. */
  readonly partOf: Int32Array;
  readonly parts: number;
  /** The part "not recorded", where there is one; each task says what it means for it. */
  readonly notRecorded?: number;
}

export interface Modes {
  /** Two-mode data: 0 or 1 for each stakeholder, -1 for one of neither mode (left out). From the task `two-mode`. */
  readonly modeOf?: Int8Array;
}

export interface Between {
  /** Stakeholders of the one side and of the other, each once; the two sides may be the same set. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

export interface IntroductionOptions {
  readonly limit: number;
  /** 1 for each stakeholder who may be introduced; all, where absent (a topic or event is never introduced). */
  readonly allowed?: Uint8Array;
}

export interface LeidenOptions extends Weighted {
  /** 1 is Newman's modularity; higher finds smaller communities. */
  readonly resolution?: number;
  readonly seed: number;
  /** Independent starts, of which the best by modularity is kept: by default 10 up to 2,000 stakeholders, else 1. */
  readonly starts?: number;
}

export interface DegreeCounts {
  readonly in: Int32Array;
  readonly out: Int32Array;
  /** Incoming and outgoing arcs; in an undirected graph the number of ties, each once. */
  readonly all: Int32Array;
  /** Distinct others linked either way. */
  readonly neighbours: Int32Array;
}

export interface StrengthSums {
  readonly in: Float64Array;
  readonly out: Float64Array;
  readonly all: Float64Array;
}

export interface Components {
  readonly count: number;
  /** Component of each stakeholder; 0 is the largest, equal sizes by their first member. */
  readonly componentOf: Int32Array;
  readonly sizes: Int32Array;
}

export interface Density {
  readonly linked: number;
  readonly possible: number;
  /** Null with fewer than two stakeholders. */
  readonly density: number | null;
}

export interface CutPoints {
  /** 1 where losing the stakeholder leaves others apart who were connected. */
  readonly isCutPoint: Uint8Array;
  /** By edge index: 1 where losing the tie leaves its ends apart. */
  readonly isBridge: Uint8Array;
  /** Pairs of other stakeholders, connected now, that are apart once this one is lost. */
  readonly pairsCut: Float64Array;
  /** By edge index: pairs of stakeholders apart once this tie is lost (0 unless it is a bridge). */
  readonly pairsCutByTie: Float64Array;
}

export interface LocalBridges {
  /** By edge index: 1 where the ends share no contact. */
  readonly isLocalBridge: Uint8Array;
  /** By edge index: distance between the ends without the tie (2 with a shared contact); 0 where no route is left. */
  readonly span: Int32Array;
}

export interface Betweenness {
  /** Raw: pairs of others, each weighed by the share of their shortest routes through here. */
  readonly nodes: Float64Array;
  /** The same for each pair or arc, by edge index. */
  readonly edges: Float64Array;
  /** What a stakeholder's raw value is divided by to lie between 0 and 1; null with fewer than three stakeholders. */
  readonly nodeNorm: number | null;
}

export interface EffectiveSize {
  readonly effectiveSize: Float64Array;
  /** Effective size by number of contacts. */
  readonly efficiency: Float64Array;
}

/** The five roles of Gould and Fernandez, by stakeholder: open two-step routes on which each stands in the middle. */
export interface BrokerageRoles {
  readonly coordinator: Float64Array;
  readonly itinerant: Float64Array;
  readonly gatekeeper: Float64Array;
  readonly representative: Float64Array;
  readonly liaison: Float64Array;
  readonly total: Float64Array;
}

export interface DistanceSummary {
  /** Mean of 1/distance over all pairs, 0 for a pair that cannot reach; null with fewer than two stakeholders. */
  readonly efficiency: number | null;
  /** Mean distance over the pairs that can reach each other; null where none can. */
  readonly meanDistance: number | null;
  readonly diameter: number | null;
  /** Pairs at distance d (ordered pairs in a directed graph), by d; entry 0 is 0. */
  readonly pairsAtDistance: readonly number[];
}

export interface Communities {
  /** Community of each stakeholder; 0 is the largest, equal sizes by their first member. Each is connected. */
  readonly communityOf: Int32Array;
  readonly count: number;
  readonly sizes: Int32Array;
  /** Null without ties. */
  readonly modularity: number | null;
}

/** Square tables of parts x parts, row by row, symmetric; `NaN` where undefined. */
export interface GroupMatrix {
  readonly parts: number;
  readonly sizes: Int32Array;
  readonly linked: Float64Array;
  readonly possible: Float64Array;
  /** Linked pairs expected from the sizes alone: the labels dealt out again at random, ties as they are. */
  readonly expected: Float64Array;
  readonly sd: Float64Array;
  readonly z: Float64Array;
  /** Two-sided, normal. */
  readonly p: Float64Array;
  /** Benjamini-Hochberg over the testable cells, each two parts once. */
  readonly q: Float64Array;
  /** 1 where the cell is big enough to say anything: see the verdict rules in `shared`. */
  readonly testable: Uint8Array;
  readonly expectedByActivity: Float64Array;
}

export interface ExternalInternal {
  readonly external: number;
  readonly internal: number;
  /** (external - internal) / (external + internal); null without ties. */
  readonly index: number | null;
  /** What the sizes of the parts alone would give; null with fewer than two stakeholders. */
  readonly expected: number | null;
}

export interface Assortativity {
  /** Null without ties, or where all ends are of one part. */
  readonly value: number | null;
}

export interface ShortestRoutes {
  /** Null where there is no route. */
  readonly distance: number | null;
  /** How many shortest routes there are. */
  readonly count: number;
  /** The first `limit` of them, each from a source to a target, in order of positions. */
  readonly routes: readonly Int32Array[];
}

export interface RoutesThrough {
  /** Pairs of a source and a target that can reach each other. */
  readonly pairs: number;
  /** By part: mean share of the shortest routes with one of its members between the ends. */
  readonly shareThrough: Float64Array;
  /** By stakeholder: sum over the pairs of the share of their shortest routes it stands on. */
  readonly carried: Float64Array;
}

export interface Departures {
  readonly a: number;
  readonly b: number;
  readonly linkedPairs: number;
  /** Smallest number of stakeholders whose leaving removes every direct tie between a and b. */
  readonly heldBy: number;
  /** One such set, ascending. */
  readonly leavers: Int32Array;
}

export interface VertexCut {
  /** Null where no number of departures parts them (only with `spareEnds`: a direct tie remains). */
  readonly count: number | null;
  readonly leavers: Int32Array;
}

export interface Introduction {
  readonly from: number;
  readonly to: number;
  /** By how much the new tie raises the mean of 1/distance. */
  readonly benefit: number;
  /** Equal benefits share a rank (1, 2, 2, 4). */
  readonly rank: number;
  readonly tiedRank: boolean;
}

export interface Introductions {
  readonly introductions: readonly Introduction[];
  /** The mean of 1/distance now. */
  readonly before: number;
  /** False where only the `candidates` most promising new ties were weighed. */
  readonly exact: boolean;
  readonly candidates: number;
}

export interface Feasibility {
  /** Sum over shared contacts of 1 / ln(their number of contacts). */
  readonly adamicAdar: number;
  /** Sum over shared contacts of 1 / (their number of contacts). */
  readonly resourceAllocation: number;
  /** Who knows both: could introduce them. Fewest contacts first, as each counts for more. */
  readonly sharedContacts: Int32Array;
}

export interface LikelyTie {
  readonly from: number;
  readonly to: number;
  readonly adamicAdar: number;
}

export interface TwoMode {
  readonly twoMode: boolean;
  /** The part that has exactly one end of every tie, and the parts that have the other ends; null in one-mode data. */
  readonly modes: { readonly one: number; readonly others: readonly number[] } | null;
  readonly modeOf: Int8Array | null;
}
