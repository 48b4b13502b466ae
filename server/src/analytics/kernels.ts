import type { Kernel } from './kernel.js';
import { adamicAdar } from './kernels/adamic-adar.js';
import { assortativity } from './kernels/assortativity.js';
import { betweenness } from './kernels/betweenness.js';
import { betweennessEstimate } from './kernels/betweenness-estimate.js';
import { components } from './kernels/components.js';
import { constraint } from './kernels/constraint.js';
import { cutPoints } from './kernels/cut-points.js';
import { degree } from './kernels/degree.js';
import { density } from './kernels/density.js';
import { departures } from './kernels/departures.js';
import { effectiveSize } from './kernels/effective-size.js';
import { eiIndex } from './kernels/ei-index.js';
import { globalEfficiency } from './kernels/global-efficiency.js';
import { gouldFernandez } from './kernels/gould-fernandez.js';
import { groupMatrix } from './kernels/group-matrix.js';
import { harmonicCloseness } from './kernels/harmonic-closeness.js';
import { hierarchy } from './kernels/hierarchy.js';
import { introductionsBetween } from './kernels/introductions-between.js';
import { introductionsOverall } from './kernels/introductions-overall.js';
import { leiden } from './kernels/leiden.js';
import { likelyTies } from './kernels/likely-ties.js';
import { localBridges } from './kernels/local-bridges.js';
import { minimumVertexCut } from './kernels/minimum-vertex-cut.js';
import { modularity } from './kernels/modularity.js';
import { routesThrough } from './kernels/routes-through.js';
import { shortestRoutes } from './kernels/shortest-routes.js';
import { strength } from './kernels/strength.js';
import { twoMode } from './kernels/two-mode.js';
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
  constraint,
  'effective-size': effectiveSize,
  hierarchy,
  'gould-fernandez': gouldFernandez,
  'harmonic-closeness': harmonicCloseness,
  'global-efficiency': globalEfficiency,
  leiden,
  modularity,
  'group-matrix': groupMatrix,
  'ei-index': eiIndex,
  assortativity,
  'routes-through': routesThrough,
  'shortest-routes': shortestRoutes,
  departures,
  'minimum-vertex-cut': minimumVertexCut,
  'introductions-between': introductionsBetween,
  'introductions-overall': introductionsOverall,
  'adamic-adar': adamicAdar,
  'likely-ties': likelyTies,
  'two-mode': twoMode,
} as const satisfies { readonly [Id in TaskId]: Kernel<TaskInput<Id>, TaskOutput<Id>> };

/** The kernel of a task, typed by the task. */
export function kernelOf<Id extends TaskId>(task: Id): Kernel<TaskInput<Id>, TaskOutput<Id>> {
  const table: { readonly [Key in TaskId]: Kernel<TaskInput<Key>, TaskOutput<Key>> } = kernels;
  return table[task];
}
