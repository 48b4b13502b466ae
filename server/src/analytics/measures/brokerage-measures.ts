import type { BrokerageRole, BrokerageRoles } from '../tasks/brokerage-tasks.js';
import type { Parts } from '../tasks/task.js';
import { onChosenGraph, onTies, stakeholders } from './columns.js';
import {
  chosenGraph,
  type Details,
  fromTask,
  type MeasureKernel,
  type MeasureRequest,
  partsOf,
} from './measure-kernel.js';
import { drawnSources, errorOfDraws, meanOf } from './two-draws.js';

/** Looks at arcs, both sweeps of a walk as one: some seconds, and a second or two. */
const BRIDGENESS_LIMITS = { mostExactLooks: 6e8, mostLooks: 3e8 };

const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison', 'total'] as const;

/** Who connects others. */
export const BROKERAGE_MEASURE_KERNELS = {
  constraint: fromTask('constraint', onTies, stakeholders),
  'effective-size': fromTask('effective-size', onTies, ({ effectiveSize }) => stakeholders(effectiveSize)),
  'ego-efficiency': fromTask('effective-size', onTies, ({ efficiency }) => stakeholders(efficiency)),
  hierarchy: fromTask('hierarchy', onTies, stakeholders),
  'gould-fernandez': rolesWithExpectation(),
  'brokerage-overall': rolesOverall(),
  'everett-valente': everettValente(),
  'bridging-centrality': bridgingCentrality(),
  bridgeness: bridgeness(),
  participation: fromTask('ties-by-part', onDivision, ({ participation }) => stakeholders(participation)),
  'within-part-z': fromTask('ties-by-part', onDivision, ({ withinPartZ }) => stakeholders(withinPartZ)),
  'honest-broker': fromTask('honest-broker', onChosenGraph, ({ untied, oneWay, bothWays }) => ({
    kind: 'stakeholders',
    values: untied,
    details: { oneWay, bothWays },
  })),
};

function onDivision(request: MeasureRequest) {
  return { graph: request.graph, ...partsOf(request), weighted: request.options.weighted };
}

const onRoles = (request: MeasureRequest) => ({ graph: request.digraph, ...partsOf(request) });

function rolesWithExpectation(): MeasureKernel {
  return async (request, run) => {
    const input = onRoles(request);
    const roles = await run('gould-fernandez', input);
    const { byPart } = await run('gould-fernandez-expectation', input);
    const { total, ...counts } = roles;
    const details: Record<string, Float64Array> = { ...counts };
    for (const role of ROLES) {
      const expected = ofOwnPart(byPart[role].expected, input);
      const sd = ofOwnPart(byPart[role].sd, input);
      details[`${role}Expected`] = expected;
      details[`${role}Sd`] = sd;
      details[`${role}Z`] = roles[role].map((count, v) => zOf(count, expected[v]!, sd[v]!));
    }
    return { kind: 'stakeholders', values: total, details };
  };
}

/** The value of each stakeholder's part; undefined where no part is recorded. */
function ofOwnPart(byPart: Float64Array, { partOf, notRecorded = -1 }: Parts): Float64Array {
  return Float64Array.from(partOf, (part) => (part === notRecorded ? Number.NaN : byPart[part]!));
}

function zOf(count: number, expected: number, sd: number): number {
  return sd > 0 ? (count - expected) / sd : Number.NaN;
}

function rolesOverall(): MeasureKernel {
  return async (request, run) => {
    const roles = await run('gould-fernandez', onRoles(request));
    const { overall } = await run('gould-fernandez-expectation', onRoles(request));
    const details: Record<string, number | null> = {};
    for (const role of ROLES) {
      const count = sumOf(roles, role);
      const { expected, sd } = overall[role];
      if (role !== 'total') details[role] = count;
      details[`${role}Expected`] = expected;
      details[`${role}Sd`] = sd;
      details[`${role}Z`] = sd > 0 ? (count - expected) / sd : null;
    }
    return { kind: 'network', value: sumOf(roles, 'total'), details };
  };
}

function sumOf(roles: BrokerageRoles, role: BrokerageRole): number {
  return roles[role].reduce((sum, count) => sum + count, 0);
}

function everettValente(): MeasureKernel {
  return async (request, run) => {
    const graph = chosenGraph(request);
    const { nodes } = await run('betweenness', { graph });
    const { value, in: into, out } = await run('everett-valente', { graph, betweenness: nodes });
    return { ...stakeholders(value), ...(graph.directed && { details: { in: into, out } }) };
  };
}

function bridgingCentrality(): MeasureKernel {
  return async ({ graph }, run) => {
    const coefficient = await run('bridging-coefficient', { graph });
    const { nodes } = await run('betweenness', { graph });
    const details: Details = { coefficient, betweenness: nodes };
    return { ...stakeholders(nodes.map((value, v) => value * coefficient[v]!)), details };
  };
}

function bridgeness(): MeasureKernel {
  return async ({ graph, options }, run) => {
    const draws = drawnSources(graph, BRIDGENESS_LIMITS, options);
    if (draws === null) return stakeholders(await run('bridgeness', { graph }));
    const [one, other] = await Promise.all([
      run('bridgeness', { graph, sources: draws[0] }),
      run('bridgeness', { graph, sources: draws[1] }),
    ]);
    return { ...stakeholders(meanOf(one, other)), approximation: errorOfDraws(one, other, draws, options.seed) };
  };
}
