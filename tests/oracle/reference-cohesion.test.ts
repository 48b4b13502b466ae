import { unwatched } from '@footbridge/server/analytics/control';
import { MEASURE_KERNELS } from '@footbridge/server/analytics/measures/measure-kernels';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import { DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { describe, expect, it } from 'vitest';
import { type Reference, ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';

if (!referencesPresent) {
  console.log('Not tried: cohesion against the reference values of thirteen networks (../shared/data is not here)');
}

/** Triads by how many of their three pairs are linked, and in which those that are not tell apart. */
const TRIANGLES = ['3', '030T', '030C', '120D', '120U', '120C', '210', '300'];
const OPEN = ['2', '021D', '021U', '021C', '111D', '111U', '201'];

for (const reference of referencesPresent ? readReferences() : []) {
  describe(`${reference.case}`, () => {
    const { graph } = new ReferenceNetwork(reference);
    const { values } = reference;

    it('has its strong components and its census of pairs', () => {
      const { mutual, asymmetric, unlinked, ofArcs, dyadic } = ask('reciprocity', { graph });
      const { Mut, Asym, Null } = values.dyad_census;
      expect([mutual, asymmetric, unlinked]).toEqual([Mut, Asym, Null]);
      if (values.components_strong === null) return;
      expect(ask('strong-components', { graph }).count).toBe(values.components_strong);
      expectNear(ofArcs, values.reciprocity_arcs);
      expectNear(dyadic, values.reciprocity_dyadic_sna);
    });

    it('has its transitivity, clustering, and triangles and open triads of its census', () => {
      const { transitivity, mean, triangles, twoPaths } = ask('clustering', { graph: graph.skeleton() });
      expectNear(transitivity, values.transitivity_global_undirected);
      expectNear(mean, values.average_local_clustering_undirected_zero_for_degree_below_2);
      const triads = (kinds: readonly string[]) =>
        kinds.reduce((sum, kind) => sum + (values.triad_census[kind] ?? 0), 0);
      expect(triangles).toBe(triads(TRIANGLES));
      expect(twoPaths).toBe(3 * triads(TRIANGLES) + triads(OPEN));
    });

    it('has its degrees, their assortativity and their centralisation', async () => {
      const directed = { directed: graph.directed };
      expectNear(
        (await valueIn('degree-distribution', reference, directed)) ?? 0,
        (values.m / values.n) * ofTie(graph),
      );
      expectNear(await valueIn('degree-assortativity', reference, directed), values.degree_assortativity);
      expectNear(await valueIn('degree-centralisation', reference, directed), values.centralization_degree_sna);
      expectNear(
        await valueIn('betweenness-centralisation', reference, directed),
        values.centralization_betweenness_sna,
      );
    });

    it('is as connected as its components say', async () => {
      const { sizes } = ask('components', { graph });
      const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (values.n * (values.n - 1));
      expectNear(await valueIn('connectedness', reference, {}), together);
    });
  });
}

describe.runIf(referencesPresent)('Krackhardt’s dimensions', () => {
  // Hierarchy and efficiency of the search and rescue networks: R sna 2.7-1 on data(emon); all others, and these
  // again: a Python program that follows the definitions pair by pair.
  it.each([
    ['emon_Wichita', 'communication', 0.9, 0.2, 0.595679012345679, 1],
    ['emon_LakePomona', 'communication', 1, 0.19047619047619047, 0.6426592797783934, 0.9941520467836258],
    ['hightech_krackhardt', 'reports', 1, 1, 1, 0.08421052631578951],
    ['hightech_krackhardt', 'advice', 1, 0, 0.575, 1],
    ['hightech_krackhardt', 'friends', 1, 0.18181818181818182, 0.795, 1],
  ])('of %s, %s', (dataset, relation, connectedness, hierarchy, efficiency, leastUpperBound) => {
    const source = { dataset: `dev/datasets/${dataset}`, relation: [relation], directed: true, weight_column: null };
    const { graph } = new ReferenceNetwork(source);
    const answer = ask('krackhardt', { graph, seed: 1 });
    expectNear(answer.connectedness, connectedness);
    expectNear(answer.hierarchy, hierarchy);
    expectNear(answer.efficiency, efficiency);
    expectNear(ask('least-upper-bounds', { graph, seed: 1 }).value, leastUpperBound);
  });
});

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

/** How many arcs or tie ends leave somebody, for each tie. */
function ofTie({ directed }: { readonly directed: boolean }): number {
  return directed ? 1 : 2;
}

async function valueIn(measure: MeasureId, reference: Reference, chosen: { readonly directed?: boolean }) {
  const { graph } = new ReferenceNetwork(reference);
  const request = { graph: graph.skeleton(), digraph: graph, options: { ...DEFAULT_CHOICES, ...chosen } };
  const column = await MEASURE_KERNELS[measure](request, async (task, input) => ask(task, input));
  if (column.kind !== 'network') throw new Error(`${measure} has many values`);
  return column.value;
}

function expectNear(got: number | null, expected: number | null): void {
  if (expected === null || got === null) expect(got).toBe(expected);
  else expect(Math.abs(got - expected), `${got}, not ${expected}`).toBeLessThanOrEqual(1e-11);
}
