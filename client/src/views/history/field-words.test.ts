import { describe, expect, it } from 'vitest';
import { fieldLabel, fieldValue } from './field-words.js';

describe('a field', () => {
  it('is called as on screen', () => {
    expect(['name', 'validFrom', 'validTo', 'attributes.catchment', 'homeTown'].map(fieldLabel)).toEqual([
      'Name',
      'Since',
      'Until',
      'Catchment',
      'Home town',
    ]);
  });
});

describe('a value', () => {
  it('is text whatever its type', () => {
    expect([true, false, 3, 'x', ['a', 'b'], '2026-11-24'].map(fieldValue)).toEqual([
      'Yes',
      'No',
      '3',
      'x',
      'a and b',
      '24 November 2026',
    ]);
  });
  it('is a dash where there is none', () => {
    expect([null, undefined, '', []].map(fieldValue)).toEqual(['–', '–', '–', '–']);
  });
  it('says who takes part, and how', () => {
    expect(fieldValue([{ stakeholder: 'p1', role: 'leads' }])).toBe('p1 (leads)');
  });
  it('counts places, and tells the steps of a story', () => {
    expect(fieldValue([{ key: 'a', x: 1, y: 2 }])).toBe('1 place');
    const gap = { savedView: 'gap', sentence: 'Nobody speaks for both.' };
    expect(fieldValue([gap, { savedView: 'map', sentence: '' }])).toBe('gap (Nobody speaks for both.) and map');
  });
});
