import { describe, expect, it } from 'vitest';
import { optionsInput } from './measure-input.js';

describe('the options of a measure as the API takes them', () => {
  it('are absent where nothing is out of the ordinary', () => {
    expect(optionsInput({ id: 'degree', options: {} }, 'tier')).toBeUndefined();
  });
  it('tell a measure the page’s grouping only where it asks for one', () => {
    expect(optionsInput({ id: 'modularity', options: {} }, 'tier')).toEqual({ grouping: 'tier' });
    expect(optionsInput({ id: 'modularity', options: { grouping: 'sector' } }, 'tier')).toEqual({ grouping: 'sector' });
    expect(optionsInput({ id: 'modularity', options: {} }, null)).toBeUndefined();
  });
  it('keep numbers and choices of yes or no as they are', () => {
    expect(optionsInput({ id: 'communities', options: { weighted: true, resolution: 1.5, seed: 7 } }, null)).toEqual({
      weighted: true,
      resolution: 1.5,
      seed: 7,
    });
  });
});
