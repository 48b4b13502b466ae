import { unwatched } from '@footbridge/server/analytics/control';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { describe, expect, it } from 'vitest';
import { type Reference, ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';

if (!referencesPresent) {
  console.log('Not tried: kernels against the reference values of thirteen networks (../shared/data is not here)');
}

describe('reference values', () => {
  it.runIf(referencesPresent)('are there for thirteen networks', () => {
    expect(readReferences()).toHaveLength(13);
  });
});

for (const reference of referencesPresent ? readReferences() : []) {
  describe(`${reference.case}`, () => {
    const network = new ReferenceNetwork(reference);
    const { graph } = network;
    const skeleton = graph.skeleton();
    const { values } = reference;

    it('has the size the reference has', () => {
      expect([graph.order, graph.size]).toEqual([values.n, values.m]);
      expect(ask('density', { graph }).density).toBeCloseTo(values.density, 11);
    });

    it('has its degrees, isolates and components', () => {
      const degree = ask('degree', { graph });
      // sna counts an undirected tie once at each end, an arc at both.
      expectEach(network, degree.all, values.degree_total_sna);
      if (values.indegree !== null) expectEach(network, degree.in, values.indegree);
      if (values.outdegree !== null) expectEach(network, degree.out, values.outdegree);
      expect(network.names.filter((_, v) => degree.neighbours[v] === 0)).toEqual(values.isolates);
      expect(ask('components', { graph }).count).toBe(values.components_weak);
    });

    it('has its betweenness, raw and normalised', () => {
      const { nodes, nodeNorm } = ask('betweenness', { graph });
      expectEach(network, nodes, values.betweenness);
      expectEach(
        network,
        nodes.map((value) => value / nodeNorm!),
        values.betweenness_normalized,
      );
    });

    it('has its betweenness of ties', () => {
      const { edges } = ask('betweenness', { graph: skeleton });
      for (const [a, b, expected] of values.edge_betweenness_undirected_top10) {
        expectNear(edges[edgeOf(network, a, b)]!, expected);
      }
      const leading = [...edges].sort((a, b) => b - a).slice(0, values.edge_betweenness_undirected_top10.length);
      for (const [at, value] of leading.entries()) {
        expectNear(value, values.edge_betweenness_undirected_top10[at]![2]);
      }
    });

    it('has its harmonic closeness and distances', () => {
      expectEach(network, ask('harmonic-closeness', { graph }), values.closeness_harmonic_out);
      const distances = ask('global-efficiency', { graph });
      expectNear(distances.meanDistance!, values.mean_distance_reachable_pairs);
      expect(distances.diameter).toBe(values.diameter_reachable_pairs);
    });

    it('has its constraint, effective size, efficiency and hierarchy', () => {
      expectEach(network, ask('constraint', { graph }), values.constraint);
      const { effectiveSize, efficiency } = ask('effective-size', { graph });
      expectEach(network, effectiveSize, values.effective_size);
      expectEach(network, efficiency, values.efficiency);
      expectEach(network, ask('hierarchy', { graph }), withoutPendants(network, values.hierarchy));
    });

    it('has its cut-points and bridge ties', () => {
      const { isCutPoint, isBridge } = ask('cut-points', { graph: skeleton });
      const cutPoints = network.names.filter((_, v) => isCutPoint[v] === 1);
      expect(cutPoints.sort()).toEqual([...values.articulation_points].sort());
      const bridges = values.bridges.map(([a, b]) => edgeOf(network, a, b));
      expect(Array.from(isBridge.keys()).filter((edge) => isBridge[edge] === 1)).toEqual(bridges.sort((a, b) => a - b));
    });

    it('has communities as good as the best there are', () => {
      const { optimal } = values.communities;
      const found = ask('leiden', { graph: skeleton, seed: 1 });
      if (optimal === null) return;
      expect(found.modularity!).toBeLessThanOrEqual(optimal.modularity + 1e-12);
      expect(found.modularity!).toBeGreaterThan(optimal.modularity - 0.005);
    });

    const { weighted } = values;
    if (weighted) {
      it('has its strengths and weighted measures', () => {
        expectEach(network, ask('strength', { graph }).all, weighted.strength_all);
        expectEach(network, ask('constraint', { graph, weighted: true }), weighted.constraint_weighted);
        const { effectiveSize } = ask('effective-size', { graph, weighted: true });
        expectEach(network, effectiveSize, weighted['effective_size_weighted_networkx2.8.8']);
      });
    }

    for (const [attribute, expected] of Object.entries(reference.by_attribute ?? {})) {
      const { groups, counts } = expected.mixing;
      const parts = network.parts(attribute, groups);

      it(`has its roles of brokerage by ${attribute}`, () => {
        const roles = ask('gould-fernandez', { graph, ...parts });
        for (const [name, raw] of Object.entries(expected.gould_fernandez.raw)) {
          const v = network.position(name);
          expect([name, roles.coordinator[v], roles.itinerant[v], roles.liaison[v], roles.total[v]]).toEqual([
            name,
            raw.w_I_coordinator,
            raw.w_O_itinerant,
            raw.b_O_liaison,
            raw.t_total,
          ]);
          expect([roles.representative[v], roles.gatekeeper[v]]).toEqual([
            raw.b_IO_representative,
            raw.b_OI_gatekeeper,
          ]);
        }
      });

      it(`has its external and internal ties, assortativity and modularity by ${attribute}`, () => {
        const { external, internal, index } = ask('ei-index', { graph, ...parts });
        expect([external, internal]).toEqual([expected.ei_index.external, expected.ei_index.internal]);
        expectNear(index!, expected.ei_index.ei);
        const assortativity = ask('assortativity', { graph, ...parts }).value;
        if (expected.assortativity_nominal === null) expect(assortativity).toBeNull();
        else expectNear(assortativity!, expected.assortativity_nominal);
        const modularity = ask('modularity', { graph: skeleton, ...parts }).value;
        expectNear(modularity!, expected.modularity_of_attribute_partition);
      });

      if (!reference.directed) {
        it(`has its linked pairs by ${attribute}`, () => {
          const { linked } = ask('group-matrix', { graph, ...parts });
          expect(Array.from(linked)).toEqual(counts.flat());
        });
      }
    }
  });
}

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function edgeOf(network: ReferenceNetwork, a: string, b: string): number {
  return network.graph.skeleton().edgeBetween(network.position(a), network.position(b));
}

/** The references leave hierarchy undefined with one contact, where Burt and we have 1. */
function withoutPendants(network: ReferenceNetwork, expected: Reference['values']['hierarchy']): typeof expected {
  const { neighbours } = runKernel('degree', { graph: network.graph }, unwatched);
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [name, neighbours[network.position(name)] === 1 ? 1 : value]),
  );
}

function expectEach(
  network: ReferenceNetwork,
  got: ArrayLike<number>,
  expected: Readonly<Record<string, number | null>>,
): void {
  expect(Object.keys(expected)).toHaveLength(network.names.length);
  for (const [name, value] of Object.entries(expected)) {
    const ours = got[network.position(name)]!;
    if (value === null) expect(ours, name).toBeNaN();
    else expectNear(ours, value, name);
  }
}

function expectNear(got: number, expected: number, message?: string): void {
  expect(Math.abs(got - expected), `${message ?? ''} ${got}, not ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}
