import { describe, expect, it } from 'vitest';
import type { NetworkView } from '../network/network-view.js';
import { answerOf, freshParts } from './answers.fixture.js';
import { MeasureService } from './measure.service.js';
import type { MeasureOptions } from './measure-options.js';
import { measureValueAt } from './measure-value.js';
import { at, people, smallNetwork } from './small-network.fixture.js';

const measures = new MeasureService(freshParts());

/** The reason of the one at a key, or of the only value. */
async function reason(id: string, view: NetworkView, key?: string, options: MeasureOptions = {}) {
  const answer = answerOf(await measures.measure(view, id, options));
  return measureValueAt(answer, key === undefined ? 0 : at(view, key)).reason;
}

describe('the reason why there is no value', () => {
  it('is that there are too few, where a measure is divided by how many pairs there are', async () => {
    const two = smallNetwork(people('a b'), 'a-b');
    expect(await reason('betweenness', two, 'a', { normalised: true })).toBe(
      'There are 2 stakeholders here; it takes 3.',
    );
    const alone = smallNetwork(people('a'), '');
    expect(await reason('degree', alone, 'a', { normalised: true })).toBe('There is 1 stakeholder here; it takes 2.');
  });

  it('is the one of several that holds for this stakeholder', async () => {
    const tier = { grouping: 'tier' };
    const view = smallNetwork(
      [...people('a b', { tier: 'local' }), ...people('z', { tier: 'local' }), ...people('x y')],
      'x-y a-x',
    );
    expect(await reason('ei-index-of-stakeholder', view, 'y', tier)).toBe('Its own part is not recorded.');
    expect(await reason('ei-index-of-stakeholder', view, 'z', tier)).toBe('It is tied to nobody here.');
    expect(await reason('ei-index-of-stakeholder', view, 'a', tier)).toBe('Nobody it is tied to has a part recorded.');
  });

  it('is the one of several that holds for the whole network', async () => {
    const ring = smallNetwork(people('a b c'), 'a-b b-c a-c');
    expect(await reason('degree-assortativity', ring)).toBe('All tie ends have the same degree.');
    expect(await reason('degree-assortativity', smallNetwork(people('a b'), ''))).toBe(
      'Nobody here is tied to another.',
    );
  });

  it('is the sentence of the definition where there is only one', async () => {
    expect(await reason('constraint', smallNetwork(people('a b z'), 'a-b'), 'z')).toBe('The stakeholder has no ties.');
  });

  it('is none where there is a value', async () => {
    expect(await reason('constraint', smallNetwork(people('a b'), 'a-b'), 'a')).toBeNull();
  });
});
