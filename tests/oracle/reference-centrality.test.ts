import { readFileSync } from 'node:fs';
import { unwatched } from '@footbridge/server/analytics/control';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { describe, expect, it } from 'vitest';
import { ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';

/** One value a stakeholder, `-` for none, in the order of the network. */
type Packed = string;

interface DistanceValues {
  readonly closeness: Packed;
  readonly harmonic: Packed;
  readonly betweenness: Packed;
}

interface CentralityValues extends DistanceValues {
  readonly reach2: Packed;
  /** Where everybody reaches everybody along the arcs. */
  readonly eigenvectorIn?: Packed;
  readonly byStrength?: DistanceValues & { readonly eigenvector: Packed };
}

/** What centrality-values.py made of the same networks, with python-igraph and networkx. */
const VALUES: Readonly<Record<string, CentralityValues>> = JSON.parse(
  readFileSync(new URL('centrality-values.json', import.meta.url), 'utf8'),
).networks;

for (const reference of referencesPresent ? readReferences() : []) {
  describe(`${reference.case}`, () => {
    const network = new ReferenceNetwork(reference);
    const { graph } = network;
    const { values } = reference;
    const computed = VALUES[reference.case]!;

    it('has its eigenvector centrality', () => {
      const found = ask('eigenvector', { graph: graph.skeleton() });
      const expected = values.eigenvector_undirected_max1;
      expectEach(
        found.values,
        network.names.map((name) => expected[name]!),
      );
      expect(found.error).toBe(0);
    });

    it('has its closeness and its reach in two steps', () => {
      const { reached, farness } = ask('closeness', { graph });
      expectEach(closenessOf(reached, farness), unpacked(computed.closeness));
      expectEach(ask('reach', { graph, steps: 2 }), unpacked(computed.reach2));
    });

    it('has the same distances and betweenness by strength, where all are 1', () => {
      const plain = graph.unweighted();
      const { harmonic, reached, farness, meanDistance, diameter } = ask('weighted-distances', { graph: plain });
      expectEach(
        harmonic,
        network.names.map((name) => values.closeness_harmonic_out[name]!),
      );
      expectEach(closenessOf(reached, farness), unpacked(computed.closeness));
      expectEach([meanDistance!, diameter!], [values.mean_distance_reachable_pairs, values.diameter_reachable_pairs]);
      const { nodes } = ask('weighted-betweenness', { graph: plain });
      expectEach(
        nodes,
        network.names.map((name) => values.betweenness[name]!),
      );
      const { edges } = ask('weighted-betweenness', { graph: plain.skeleton().unweighted() });
      const leading = [...edges].sort((a, b) => b - a).slice(0, values.edge_betweenness_undirected_top10.length);
      expectEach(
        leading,
        values.edge_betweenness_undirected_top10.map(([, , value]) => value),
      );
    });

    const { byStrength, eigenvectorIn } = computed;
    if (eigenvectorIn) {
      it('has its eigenvector centrality along the arcs', () => {
        expectEach(ask('eigenvector', { graph }).values, unpacked(eigenvectorIn));
      });
    }

    if (byStrength) {
      it('has its distances, betweenness and eigenvector centrality by strength', () => {
        const { harmonic, reached, farness } = ask('weighted-distances', { graph });
        expectEach(harmonic, unpacked(byStrength.harmonic));
        expectEach(closenessOf(reached, farness), unpacked(byStrength.closeness));
        expectEach(ask('weighted-betweenness', { graph }).nodes, unpacked(byStrength.betweenness));
        expectEach(ask('eigenvector', { graph, weighted: true }).values, unpacked(byStrength.eigenvector));
      });
    }
  });
}

describe('centrality values of other programs', () => {
  it.runIf(referencesPresent)('are there for each of the networks', () => {
    expect(Object.keys(VALUES).sort()).toEqual(
      readReferences()
        .map((reference) => reference.case)
        .sort(),
    );
  });
});

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function closenessOf(reached: Float64Array, farness: Float64Array): Float64Array {
  return reached.map((count, v) => count / farness[v]!);
}

function unpacked(text: Packed): readonly number[] {
  return text.split(' ').map((value) => (value === '-' ? Number.NaN : Number(value)));
}

function expectEach(got: ArrayLike<number>, expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(got[at]).toBeNaN();
    else expect(Math.abs(got[at]! - value), `${at}: ${got[at]}, not ${value}`).toBeLessThan(1e-9 * Math.max(1, value));
  }
}
