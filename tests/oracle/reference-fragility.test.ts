import { unwatched } from '@footbridge/server/analytics/control';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { describe, expect, it } from 'vitest';
import { ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';

if (!referencesPresent) console.log('Not tried: fragility against the reference values of thirteen networks');

for (const reference of referencesPresent ? readReferences() : []) {
  describe(`fragility in ${reference.case}`, () => {
    const network = new ReferenceNetwork(reference);
    const graph = network.graph.skeleton();
    const { values } = reference;
    const known = new Set(values.articulation_points);

    it('cuts pairs apart with the known cut-points, and with nobody else', () => {
      const { pairsCut, pairsCutByTie } = ask('cut-points', { graph });
      expect(network.names.filter((_, v) => pairsCut[v]! > 0).sort()).toEqual([...known].sort());
      const bridges = values.bridges.map(([a, b]) => edgeOf(network, a, b)).sort((a, b) => a - b);
      expect(Array.from(pairsCutByTie.keys()).filter((edge) => pairsCutByTie[edge]! > 0)).toEqual(bridges);
    });

    it('has no other route beside the known bridges, and one beside any other tie', () => {
      const { span } = ask('local-bridges', { graph });
      const bridges = values.bridges.map(([a, b]) => edgeOf(network, a, b)).sort((a, b) => a - b);
      expect(Array.from(span.keys()).filter((edge) => span[edge] === 0)).toEqual(bridges);
    });

    it('loses closeness with every known cut-point, and what is left is what a network without it has', () => {
      const { amongOthers, left } = ask('efficiency-lost', { graph });
      for (const name of known) expect(amongOthers[network.position(name)]).toBeGreaterThan(0);
      const [one] = ask('key-players-distance', { graph, seed: 1 });
      const least = Math.min(...left);
      expect(one!.value).toBeCloseTo(1 - least, 9);
      for (const set of one!.sets) expect(left[set[0]!]).toBeCloseTo(least, 9);
    });

    it('falls apart most without one of the known cut-points, if it has any', () => {
      const [one] = ask('key-players-fragmentation', { graph });
      const { pairsCut } = ask('cut-points', { graph });
      const worst = Math.max(...pairsCut);
      if (known.size === 0) expect(worst).toBe(0);
      if (values.components_weak > 1 || known.size === 0) return;
      const pairs = ((graph.order - 1) * (graph.order - 2)) / 2;
      expect(one!.value).toBeCloseTo(worst / pairs, 12);
      for (const set of one!.sets) expect(known).toContain(network.names[set[0]!]);
    });

    it('is reached best by whoever is known to be nearest to all', () => {
      const closeness = reference.directed ? null : values.closeness_harmonic_out;
      if (closeness === null) return;
      const [one] = ask('key-players-reach', { graph, steps: null });
      const highest = Math.max(...Object.values(closeness).map((value) => value ?? 0));
      expect(one!.value).toBeCloseTo((highest + 1) / graph.order, 9);
      for (const set of one!.sets) expect(closeness[network.names[set[0]!]!]).toBeCloseTo(highest, 9);
    });
  });
}

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function edgeOf(network: ReferenceNetwork, a: string, b: string): number {
  return network.graph.skeleton().edgeBetween(network.position(a), network.position(b));
}
