import { describe, expect, it } from 'vitest';
import { readMeasuresAddress } from './use-measures-address.js';

const read = (search: string) => readMeasuresAddress(new URLSearchParams(search));

describe('the address of the measures', () => {
  it('shows betweenness where it names no measure', () => {
    expect(read('')).toEqual({
      address: {
        tab: 'one',
        measure: { id: 'betweenness', options: {} },
        x: { id: 'degree', options: {} },
        y: { id: 'betweenness', options: {} },
        scale: 'auto',
      },
      problems: [],
    });
  });
  it('says what it could not understand, and shows what it can', () => {
    const { address, problems } = read('tab=both&measure=degre&x=modularity&scale=cubic');
    expect(address.tab).toBe('one');
    expect(address.measure.id).toBe('betweenness');
    expect(problems).toEqual([
      '“tab” is to be one, network, compare, not “both”; it stays at one.',
      'There is no measure “degre”. Did you mean “degree”?',
      '“Modularity” cannot be shown here.',
      '“scale” is to be auto, linear, log, not “cubic”; it stays at auto.',
    ]);
  });
});
