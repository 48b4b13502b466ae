import { unwatched } from '@footbridge/server/analytics/control';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import { describe, expect, it } from 'vitest';
import { ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';

for (const reference of referencesPresent ? readReferences() : []) {
  describe(`${reference.case}`, () => {
    const network = new ReferenceNetwork(reference);
    const { graph, names } = network;
    const { coreness, 'pagerank_0.85': pagerank } = reference.values;

    it('has its core numbers', () => {
      const { coreOf } = runKernel('core-number', { graph: graph.skeleton() }, unwatched);
      expect(Object.fromEntries(names.map((name, v) => [name, coreOf[v]]))).toEqual(coreness);
    });

    it('has its PageRank', () => {
      const values = runKernel('pagerank', { graph, damping: 0.85 }, unwatched);
      expect(Object.keys(pagerank)).toHaveLength(names.length);
      for (const [name, value] of Object.entries(pagerank)) {
        expect(values[network.position(name)], name).toBeCloseTo(value, 10);
      }
    });
  });
}
