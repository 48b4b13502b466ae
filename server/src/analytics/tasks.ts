import type { BrokerageTasks } from './tasks/brokerage-tasks.js';
import type { CentralityTasks } from './tasks/centrality-tasks.js';
import type { CohesionTasks } from './tasks/cohesion-tasks.js';
import type { CommunityTasks } from './tasks/community-tasks.js';
import type { ConfidenceTasks } from './tasks/confidence-tasks.js';
import type { FragilityTasks } from './tasks/fragility-tasks.js';
import type { GapTasks } from './tasks/gap-tasks.js';
import type { RouteTasks } from './tasks/route-tasks.js';

/**
 * Everything the analysis pool can be asked, and what comes back. Stakeholders are positions in the graph; pairs and
 * arcs are edge indices of the graph that was passed in. In a Float64Array `NaN` means "undefined here" (read it with
 * `definedOrNull`); the measure's definition in `shared/src/measures` says when that is.
 *
 * Tasks marked *skeleton* refuse a directed graph: pass `view.graph`, or `digraph.skeleton()`.
 */
export interface AnalysisTasks
  extends CentralityTasks,
    CohesionTasks,
    FragilityTasks,
    BrokerageTasks,
    CommunityTasks,
    GapTasks,
    RouteTasks,
    ConfidenceTasks {}

export type TaskId = keyof AnalysisTasks;
export type TaskInput<Id extends TaskId> = AnalysisTasks[Id]['input'];
export type TaskOutput<Id extends TaskId> = AnalysisTasks[Id]['output'];
