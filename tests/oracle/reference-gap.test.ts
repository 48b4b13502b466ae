import { unwatched } from '@footbridge/server/analytics/control';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { describe, expect, it } from 'vitest';
import { ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';

if (!referencesPresent) {
  console.log('Not tried: gaps against the reference values of thirteen networks (../shared/data is not here)');
}

for (const reference of referencesPresent ? readReferences() : []) {
  const network = new ReferenceNetwork(reference);
  const { graph } = network;
  for (const [attribute, expected] of Object.entries(reference.by_attribute ?? {})) {
    describe(`${reference.case} by ${attribute}`, () => {
      const { groups, counts, density } = expected.mixing;
      const parts = network.parts(attribute, groups);

      it('has its mixing matrix, in counts and in shares of what is possible', () => {
        const { linked, ofPossible } = ask('mixing', { graph, ...parts });
        expect(Array.from(linked)).toEqual(counts.flat());
        for (const [cell, share] of density.flat().entries()) expectNear(ofPossible[cell]!, share);
      });

      it('has its pairs of groups without any tie', () => {
        const { linked } = ask('mixing', { graph: graph.skeleton(), ...parts });
        const apart = groups.flatMap((a, at) =>
          groups
            .slice(at + 1)
            .flatMap((b, offset) => (linked[at * groups.length + at + 1 + offset] === 0 ? [[a, b]] : [])),
        );
        expect(apart).toEqual(expected.group_pairs_without_any_tie);
      });

      it('has its E-I index of groups and stakeholders, and the groups each has ties with', () => {
        const ofParts = ask('ei-of-parts', { graph, ...parts });
        for (const [at, group] of groups.entries()) expectNear(ofParts.index[at]!, expected.ei_index.by_group[group]!);
        const { index, otherParts } = ask('ei-of-stakeholders', { graph, ...parts });
        for (const [v, name] of network.names.entries()) {
          expectNear(index[v]!, expected.ei_index.by_node[name]!);
          expect(otherParts[v]).toBe(expected.other_groups_reached[name]);
        }
      });
    });
  }
}

describe.runIf(referencesPresent)('search and rescue networks by sponsorship', () => {
  // Undirected ties of R network's data(emon): external less internal, and what sizes alone give.
  it.each([
    ['emon_Wichita', 81, 26, 0.514019, 0.652632],
    ['emon_LakePomona', 89, 17, 0.679245, 0.652632],
  ])('%s', (dataset, external, internal, index, expected) => {
    const source = {
      dataset: `dev/datasets/${dataset}`,
      relation: ['communication'],
      directed: true,
      weight_column: null,
    };
    const network = new ReferenceNetwork(source);
    const parts = network.parts('Sponsorship', ['City', 'County', 'State', 'Federal', 'Private']);
    const answer = ask('ei-index', { graph: network.graph.skeleton(), ...parts });
    expect([answer.external, answer.internal]).toEqual([external, internal]);
    expect(answer.index).toBeCloseTo(index, 6);
    expect(answer.expected).toBeCloseTo(expected, 6);
  });
});

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function expectNear(got: number, expected: number | null): void {
  if (expected === null) expect(got).toBeNaN();
  else expect(Math.abs(got - expected), `${got}, not ${expected}`).toBeLessThanOrEqual(1e-11);
}
