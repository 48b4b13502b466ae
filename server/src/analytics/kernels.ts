import type { Kernel } from './kernel.js';
import { bridgeness } from './kernels/brokerage/bridgeness.js';
import { bridgingCoefficient } from './kernels/brokerage/bridging-coefficient.js';
import { constraint } from './kernels/brokerage/constraint.js';
import { effectiveSize } from './kernels/brokerage/effective-size.js';
import { everettValente } from './kernels/brokerage/everett-valente.js';
import { gouldFernandez } from './kernels/brokerage/gould-fernandez.js';
import { gouldFernandezExpectation } from './kernels/brokerage/gould-fernandez-expectation.js';
import { hierarchy } from './kernels/brokerage/hierarchy.js';
import { honestBroker } from './kernels/brokerage/honest-broker.js';
import { tiesByPart } from './kernels/brokerage/ties-by-part.js';
import { betweenness } from './kernels/centrality/betweenness.js';
import { betweennessEstimate } from './kernels/centrality/betweenness-estimate.js';
import { closeness } from './kernels/centrality/closeness.js';
import { coreNumber } from './kernels/centrality/core-number.js';
import { degree } from './kernels/centrality/degree.js';
import { eigenvector } from './kernels/centrality/eigenvector.js';
import { harmonicCloseness } from './kernels/centrality/harmonic-closeness.js';
import { pagerank } from './kernels/centrality/pagerank.js';
import { reach } from './kernels/centrality/reach.js';
import { strength } from './kernels/centrality/strength.js';
import { weightedBetweenness } from './kernels/centrality/weighted-betweenness.js';
import { weightedDistances } from './kernels/centrality/weighted-distances.js';
import { clustering } from './kernels/cohesion/clustering.js';
import { components } from './kernels/cohesion/components.js';
import { degreeAssortativity } from './kernels/cohesion/degree-assortativity.js';
import { degreeDistribution } from './kernels/cohesion/degree-distribution.js';
import { density } from './kernels/cohesion/density.js';
import { globalEfficiency } from './kernels/cohesion/global-efficiency.js';
import { krackhardt } from './kernels/cohesion/krackhardt.js';
import { leastUpperBounds } from './kernels/cohesion/least-upper-bounds.js';
import { reciprocity } from './kernels/cohesion/reciprocity.js';
import { strongComponents } from './kernels/cohesion/strong-components.js';
import { communityConsensus } from './kernels/community/community-consensus.js';
import { leiden } from './kernels/community/leiden.js';
import { modularity } from './kernels/community/modularity.js';
import { thinned } from './kernels/confidence/thinned.js';
import { cutPoints } from './kernels/fragility/cut-points.js';
import { departures } from './kernels/fragility/departures.js';
import { efficiencyLost } from './kernels/fragility/efficiency-lost.js';
import { keyPlayersDistance } from './kernels/fragility/key-players-distance.js';
import { keyPlayersFragmentation } from './kernels/fragility/key-players-fragmentation.js';
import { keyPlayersReach } from './kernels/fragility/key-players-reach.js';
import { localBridges } from './kernels/fragility/local-bridges.js';
import { minimumVertexCut } from './kernels/fragility/minimum-vertex-cut.js';
import { adamicAdar } from './kernels/gap/adamic-adar.js';
import { assortativity } from './kernels/gap/assortativity.js';
import { distancesBetween } from './kernels/gap/distances-between.js';
import { eiIndex } from './kernels/gap/ei-index.js';
import { eiOfParts } from './kernels/gap/ei-of-parts.js';
import { eiOfStakeholders } from './kernels/gap/ei-of-stakeholders.js';
import { groupMatrix } from './kernels/gap/group-matrix.js';
import { introductionsBetween } from './kernels/gap/introductions-between.js';
import { introductionsOverall } from './kernels/gap/introductions-overall.js';
import { likelyTies } from './kernels/gap/likely-ties.js';
import { mixing } from './kernels/gap/mixing.js';
import { rewiredMatrix } from './kernels/gap/rewired-matrix.js';
import { twoMode } from './kernels/gap/two-mode.js';
import { routesThrough } from './kernels/routes/routes-through.js';
import { shortestRoutes } from './kernels/routes/shortest-routes.js';
import type { TaskId, TaskInput, TaskOutput } from './tasks.js';

/** One line a task: who answers it. A task without its kernel does not compile. */
export const kernels = {
  degree,
  strength,
  components,
  density,
  'cut-points': cutPoints,
  'local-bridges': localBridges,
  betweenness,
  'betweenness-estimate': betweennessEstimate,
  'core-number': coreNumber,
  pagerank,
  constraint,
  'effective-size': effectiveSize,
  hierarchy,
  'gould-fernandez': gouldFernandez,
  'gould-fernandez-expectation': gouldFernandezExpectation,
  'bridging-coefficient': bridgingCoefficient,
  'everett-valente': everettValente,
  bridgeness,
  'ties-by-part': tiesByPart,
  'honest-broker': honestBroker,
  'weighted-betweenness': weightedBetweenness,
  'harmonic-closeness': harmonicCloseness,
  closeness,
  'weighted-distances': weightedDistances,
  reach,
  eigenvector,
  'global-efficiency': globalEfficiency,
  'strong-components': strongComponents,
  clustering,
  reciprocity,
  'degree-distribution': degreeDistribution,
  'degree-assortativity': degreeAssortativity,
  krackhardt,
  'least-upper-bounds': leastUpperBounds,
  leiden,
  'community-consensus': communityConsensus,
  modularity,
  'group-matrix': groupMatrix,
  mixing,
  'distances-between': distancesBetween,
  'rewired-matrix': rewiredMatrix,
  'ei-index': eiIndex,
  'ei-of-parts': eiOfParts,
  'ei-of-stakeholders': eiOfStakeholders,
  assortativity,
  'routes-through': routesThrough,
  'shortest-routes': shortestRoutes,
  departures,
  'minimum-vertex-cut': minimumVertexCut,
  'efficiency-lost': efficiencyLost,
  'key-players-fragmentation': keyPlayersFragmentation,
  'key-players-distance': keyPlayersDistance,
  'key-players-reach': keyPlayersReach,
  'introductions-between': introductionsBetween,
  'introductions-overall': introductionsOverall,
  'adamic-adar': adamicAdar,
  'likely-ties': likelyTies,
  'two-mode': twoMode,
  thinned,
} as const satisfies { readonly [Id in TaskId]: Kernel<TaskInput<Id>, TaskOutput<Id>> };

/** The kernel of a task, typed by the task. */
export function kernelOf<Id extends TaskId>(task: Id): Kernel<TaskInput<Id>, TaskOutput<Id>> {
  const table: { readonly [Key in TaskId]: Kernel<TaskInput<Key>, TaskOutput<Key>> } = kernels;
  return table[task];
}
