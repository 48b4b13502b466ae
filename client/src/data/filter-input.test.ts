import { describe, expect, it } from 'vitest';
import { filterFromEcho, filterInput } from './filter-input.js';

describe('the filter as the API takes it', () => {
  it('spells kinds and layers as the schema does', () => {
    expect(
      filterInput({ kinds: ['person'], layers: ['collaboration', 'membership'], groups: ['service user'] }),
    ).toMatchObject({
      kinds: ['PERSON'],
      layers: ['COLLABORATION', 'MEMBERSHIP'],
      groups: ['service user'],
    });
  });
  it('is absent where it holds everything', () => {
    expect(filterInput({})).toBeUndefined();
    expect(filterInput({ groups: undefined })).toBeUndefined();
  });
});

describe('a filter that an answer echoes', () => {
  it('is read in either spelling', () => {
    expect(filterFromEcho({ kinds: ['PERSON'], layers: ['compliance'], tiers: ['local'] })).toEqual({
      kinds: ['person'],
      layers: ['compliance'],
      tiers: ['local'],
    });
  });
  it('loses its empty parts', () => {
    expect(filterFromEcho({ text: null, groups: [], on: '2026-01-01' })).toEqual({ on: '2026-01-01' });
  });
  it('is empty where it is no object', () => {
    expect(filterFromEcho(null)).toEqual({});
    expect(filterFromEcho('all')).toEqual({});
  });
});
