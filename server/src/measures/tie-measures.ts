import { betweennessOf } from './betweenness-answer.js';
import type { Measured, MeasureKernel } from './measured.js';

/** Measures with a value for each linked pair, or each arc where directed. */

const ofTies = (values: ArrayLike<number>, directed: boolean, more: Partial<Measured> = {}): Measured => ({
  subjects: { kind: 'tie', directed },
  values,
  ...more,
});

export const tieBetweennessMeasure: MeasureKernel = async ({ view, analyses, options, signal }) => {
  const { directed } = options;
  const { edges, error, seed } = await betweennessOf(analyses, view, { directed }, signal);
  return ofTies(edges, directed, { error, seed });
};

export const bridgeTiesMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const cutPoints = await analyses.run(view, 'cut-points', { graph: view.graph }, '', signal);
  const { isBridge, pairsCutByTie } = cutPoints;
  return ofTies(isBridge, false, {
    textOf: (edge) => (isBridge[edge] === 1 ? 'bridge' : 'no'),
    detailsOf: (edge) => ({ pairsCut: pairsCutByTie[edge] }),
  });
};

export const spanMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const { span } = await analyses.run(view, 'local-bridges', { graph: view.graph }, '', signal);
  const values = Float64Array.from(span, (steps) => (steps === 0 ? Number.NaN : steps));
  return ofTies(values, false, { detailsOf: (edge) => ({ localBridge: span[edge] !== 2 }) });
};
