import { BROKER_ROLES } from '@footbridge/shared/gaps/broker-sentence';
import { betweennessOf } from './betweenness-answer.js';
import { type Measured, type MeasureKernel, type MeasureQuestion, onAskedGraph } from './measured.js';
import { partsOf } from './partition-parts.js';

/** Measures with a value for each stakeholder. */

const ofStakeholders = (values: ArrayLike<number>, more: Partial<Measured> = {}): Measured => ({
  subjects: { kind: 'stakeholder' },
  values,
  ...more,
});

/** Values divided by the largest possible one, which is undefined where there is none. */
function normalisedIf({ options }: MeasureQuestion, values: ArrayLike<number>, most: number | null): ArrayLike<number> {
  if (!options.normalised) return values;
  return Float64Array.from(values, (value) => (most === null || most <= 0 ? Number.NaN : value / most));
}

export const degreeMeasure: MeasureKernel = async (question) => {
  const counts = await onAskedGraph(question, 'degree', (graph) => ({ graph }));
  const { directed } = question.options;
  const others = question.view.graph.order - 1;
  if (!directed) return ofStakeholders(normalisedIf(question, counts.neighbours, others));
  const detailsOf = (position: number) => ({ in: counts.in[position], out: counts.out[position] });
  return ofStakeholders(normalisedIf(question, counts.all, 2 * others), { detailsOf });
};

export const strengthMeasure: MeasureKernel = async (question) => {
  const sums = await onAskedGraph(question, 'strength', (graph) => ({ graph }));
  const detailsOf = (position: number) => ({ in: sums.in[position], out: sums.out[position] });
  return ofStakeholders(sums.all, question.options.directed ? { detailsOf } : {});
};

export const betweennessMeasure: MeasureKernel = async (question) => {
  const { view, analyses, options, signal } = question;
  const answer = await betweennessOf(analyses, view, { directed: options.directed }, signal);
  const { error, seed } = answer;
  return ofStakeholders(normalisedIf(question, answer.nodes, answer.nodeNorm), { error, seed });
};

export const harmonicClosenessMeasure: MeasureKernel = async (question) => {
  const sums = await onAskedGraph(question, 'harmonic-closeness', (graph) => ({ graph }));
  return ofStakeholders(normalisedIf(question, sums, question.view.graph.order - 1));
};

/** Burt's measures add up what each gives the other, so they need the arcs only where strengths count. */
function onBurtGraph({ view, options }: MeasureQuestion) {
  return { graph: view.graph, weighted: options.weighted };
}
const burtName = ({ options }: MeasureQuestion) => (options.weighted ? 'weighted' : 'unweighted');

export const constraintMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  const values = await analyses.run(view, 'constraint', onBurtGraph(question), burtName(question), signal);
  return ofStakeholders(values, { lowestFirst: true });
};

export const effectiveSizeMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  const sizes = await analyses.run(view, 'effective-size', onBurtGraph(question), burtName(question), signal);
  return ofStakeholders(sizes.effectiveSize);
};

export const egoEfficiencyMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  const sizes = await analyses.run(view, 'effective-size', onBurtGraph(question), burtName(question), signal);
  return ofStakeholders(sizes.efficiency);
};

export const hierarchyMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  return ofStakeholders(await analyses.run(view, 'hierarchy', onBurtGraph(question), burtName(question), signal));
};

export const gouldFernandezMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  const partition = await question.partition();
  const input = { graph: view.digraph, ...partsOf(partition) };
  const roles = await analyses.run(view, 'gould-fernandez', input, partition.key, signal);
  return ofStakeholders(roles.total, {
    grouping: partition.key,
    detailsOf: (position) => Object.fromEntries(BROKER_ROLES.map((role) => [role, roles[role][position]])),
  });
};

export const cutPointsMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const { isCutPoint } = await analyses.run(view, 'cut-points', { graph: view.graph }, '', signal);
  return ofStakeholders(isCutPoint, { textOf: (position) => (isCutPoint[position] === 1 ? 'cut-point' : 'no') });
};

export const pairsCutMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const { pairsCut } = await analyses.run(view, 'cut-points', { graph: view.graph }, '', signal);
  return ofStakeholders(pairsCut);
};

export const communitiesMeasure: MeasureKernel = async ({ view, analyses, options, signal }) => {
  const { weighted, seed, resolution } = options;
  const input = { graph: view.graph, weighted, seed, resolution };
  const found = await analyses.run(view, 'leiden', input, `${weighted} ${seed} ${resolution}`, signal);
  const numbers = found.communityOf.map((community) => community + 1);
  // A name, not a quantity: the largest community, number 1, comes first.
  return ofStakeholders(numbers, {
    seed,
    lowestFirst: true,
    textOf: (position) => `Community ${numbers[position]}`,
  });
};
