import { counted, plainNumber } from '@footbridge/shared/gaps/counted';
import type { Betweenness, WeightedDistances } from '../tasks/centrality-tasks.js';
import {
  type ColumnOfList,
  chosenGraph,
  type MeasureKernel,
  type MeasureRequest,
  type RunTask,
} from './measure-kernel.js';
import { type Draws, drawnSources, errorOfDraws, meanOf } from './two-draws.js';

/** Looks at arcs: some ten seconds on two cores, and what draws may take where that is not enough. */
const BETWEENNESS_LIMITS = { mostExactLooks: 7e8, mostLooks: 3e8 };
const DISTANCE_LIMITS = { mostExactLooks: 1.5e9, mostLooks: 3e8 };
/** How many smaller draws each of two is cut into, to see how much a value of the whole network varies. */
const CUTS = 4;
/** How many standard errors of so many draws together hold the true value, 19 times in 20 (Student). */
const STUDENT_7 = 2.365;

/** A measure of routes: in steps, or by strength where the options ask for it. */
export function inStepsOrByStrength(inSteps: MeasureKernel, byStrength: MeasureKernel): MeasureKernel {
  return (request, run) => (request.options.weighted ? byStrength(request, run) : inSteps(request, run));
}

/** From betweenness by strength, estimated in a large network unless exactness is asked for. */
export function fromWeightedBetweenness(
  column: (answer: Betweenness, request: MeasureRequest) => ColumnOfList,
): MeasureKernel {
  return async (request, run) => {
    const graph = chosenGraph(request);
    const draws = drawnSources(graph, BETWEENNESS_LIMITS, request.options);
    if (draws === null) return column(await run('weighted-betweenness', { graph }), request);
    const [one, other] = await Promise.all([
      run('weighted-betweenness', { graph, pivots: draws[0] }),
      run('weighted-betweenness', { graph, pivots: draws[1] }),
    ]);
    const mean = { ...one, nodes: meanOf(one.nodes, other.nodes), edges: meanOf(one.edges, other.edges) };
    const [valuesOfOne, valuesOfOther] = [column(one, request).values, column(other, request).values];
    const approximation = errorOfDraws(valuesOfOne, valuesOfOther, draws, request.options.seed);
    return { ...column(mean, request), approximation };
  };
}

/** From the distances of each stakeholder by strength, estimated like betweenness. */
export function fromWeightedDistances(
  column: (answer: WeightedDistances, request: MeasureRequest) => ColumnOfList,
): MeasureKernel {
  return async (request, run) => {
    const graph = chosenGraph(request);
    const draws = drawnSources(graph, DISTANCE_LIMITS, request.options);
    if (draws === null) return column(await run('weighted-distances', { graph }), request);
    const [one, other] = await Promise.all([
      run('weighted-distances', { graph, pivots: draws[0] }),
      run('weighted-distances', { graph, pivots: draws[1] }),
    ]);
    const mean = {
      ...one,
      harmonic: meanOf(one.harmonic, other.harmonic),
      reached: meanOf(one.reached, other.reached),
      farness: meanOf(one.farness, other.farness),
    };
    const [valuesOfOne, valuesOfOther] = [column(one, request).values, column(other, request).values];
    const approximation = errorOfDraws(valuesOfOne, valuesOfOther, draws, request.options.seed, 'lead to');
    return { ...column(mean, request), approximation };
  };
}

/** A mean over all pairs, by strength, estimated like betweenness. */
export function meanByStrength(name: 'efficiency' | 'meanDistance'): MeasureKernel {
  return async (request, run) => {
    const draws = drawnSources(chosenGraph(request), DISTANCE_LIMITS, request.options);
    const answers = draws === null ? [] : await distancesOfCuts(request, draws, run);
    const values = answers.map((answer) => answer[name]).filter((value) => value !== null);
    // With few ties hardly a draw has a route, and walking from everybody takes no time.
    if (draws === null || values.length < answers.length) return exactly(name)(request, run);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    const within = STUDENT_7 * Math.sqrt(variance / values.length);
    const error = `${estimatedFrom(draws, request)}: within ${within.toPrecision(2)}, 19 times in 20.`;
    return { kind: 'network', value: mean, approximation: { error, seed: request.options.seed } };
  };
}

/** The diameter by strength; in a large network the largest distance to some, unless exactness is asked for. */
export const weightedDiameter: MeasureKernel = async (request, run) => {
  const draws = drawnSources(chosenGraph(request), DISTANCE_LIMITS, request.options);
  if (draws === null) return exactly('diameter')(request, run);
  const diameters = (await distancesOfCuts(request, draws, run)).flatMap(({ diameter }) => diameter ?? []);
  if (diameters.length === 0) return exactly('diameter')(request, run);
  const error = `${estimatedFrom(draws, request)}: the diameter is no smaller than this.`;
  return { kind: 'network', value: Math.max(...diameters), approximation: { error, seed: request.options.seed } };
};

function exactly(name: 'efficiency' | 'meanDistance' | 'diameter'): MeasureKernel {
  return async (request, run) => {
    const answer = await run('weighted-distances', { graph: chosenGraph(request) });
    return { kind: 'network', value: answer[name] };
  };
}

function distancesOfCuts(request: MeasureRequest, draws: Draws, run: RunTask): Promise<readonly WeightedDistances[]> {
  const graph = chosenGraph(request);
  const cuts = draws.flatMap((draw) =>
    Array.from({ length: CUTS }, (_, cut) => draw.slice((cut * draw.length) / CUTS, ((cut + 1) * draw.length) / CUTS)),
  );
  return Promise.all(cuts.map((pivots) => run('weighted-distances', { graph, pivots })));
}

function estimatedFrom([one, other]: Draws, request: MeasureRequest): string {
  const pivots = plainNumber(one.length + other.length);
  return `Estimated from distances to ${pivots} of ${counted(request.graph.order, 'stakeholder')}`;
}
