import type { DistanceSummary } from '../analytics/tasks.js';
import { dataModeOf } from './data-mode.js';
import { type Measured, type MeasureKernel, type MeasureQuestion, onAskedGraph } from './measured.js';
import { partsOf } from './partition-parts.js';

/** Measures with one value for the whole network. */

function ofNetwork(value: number | null, details: Readonly<Record<string, unknown>> = {}): Measured {
  return { subjects: { kind: 'network' }, values: [value ?? Number.NaN], detailsOf: () => details };
}

export const densityMeasure: MeasureKernel = async (question) => {
  const { linked, possible, density } = await onAskedGraph(question, 'density', (graph) => ({ graph }));
  const { twoMode, note } = await dataModeOf(question.analyses, question.view, question.signal);
  const warning =
    note === null ? null : 'Here every pair counts as possible, although ties run between two kinds only.';
  return { ...ofNetwork(density, { linked, possible }), twoMode, notes: [warning] };
};

export const componentsMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const { count, sizes } = await analyses.run(view, 'components', { graph: view.graph }, '', signal);
  return ofNetwork(count, { largest: sizes[0] ?? 0 });
};

const distances = (question: MeasureQuestion): Promise<DistanceSummary> =>
  onAskedGraph(question, 'global-efficiency', (graph) => ({ graph }));

export const globalEfficiencyMeasure: MeasureKernel = async (question) =>
  ofNetwork((await distances(question)).efficiency);

export const meanDistanceMeasure: MeasureKernel = async (question) => {
  const { meanDistance, pairsAtDistance } = await distances(question);
  return ofNetwork(meanDistance, { pairsAtDistance });
};

export const diameterMeasure: MeasureKernel = async (question) => ofNetwork((await distances(question)).diameter);

export const modularityMeasure: MeasureKernel = async (question) => {
  const { view, analyses, options, signal } = question;
  const partition = await question.partition();
  const { weighted, resolution } = options;
  const input = { graph: view.graph, ...partsOf(partition), weighted, resolution };
  const name = `${partition.key} ${weighted} ${resolution}`;
  const { value } = await analyses.run(view, 'modularity', input, name, signal);
  return { ...ofNetwork(value), grouping: partition.key };
};

export const eiIndexMeasure: MeasureKernel = async (question) => {
  const { view, analyses, options, signal } = question;
  const partition = await question.partition();
  const { modeOf, twoMode, note } = await dataModeOf(analyses, view, signal);
  const graph = options.directed ? view.digraph : view.graph;
  const input = { graph, ...partsOf(partition), modeOf: modeOf ?? undefined };
  const name = `${partition.key}${options.directed ? ' directed' : ''}`;
  const { index, expected, external, internal } = await analyses.run(view, 'ei-index', input, name, signal);
  return { ...ofNetwork(index, { expected, external, internal }), grouping: partition.key, twoMode, notes: [note] };
};

export const assortativityMeasure: MeasureKernel = async (question) => {
  const { view, analyses, options, signal } = question;
  const partition = await question.partition();
  const graph = options.directed ? view.digraph : view.graph;
  const name = `${partition.key}${options.directed ? ' directed' : ''}`;
  const { value } = await analyses.run(view, 'assortativity', { graph, ...partsOf(partition) }, name, signal);
  return { ...ofNetwork(value), grouping: partition.key };
};
