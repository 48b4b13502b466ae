import { describe, expect, it } from 'vitest';
import { oneMorePage, onePageFewer } from './expansion-pages.js';

const NEIGHBOURS = Array.from({ length: 57 }, (_, index) => `n${index}`);
const first = (count: number) => new Set(NEIGHBOURS.slice(0, count));

describe('pages of neighbours', () => {
  it('bring in twenty at a time, up to the last', () => {
    expect(oneMorePage(NEIGHBOURS, first(0))).toBe(20);
    expect(oneMorePage(NEIGHBOURS, first(20))).toBe(40);
    expect(oneMorePage(NEIGHBOURS, first(40))).toBe(57);
  });

  it('pass over those that are drawn already, so that every click shows twenty new ones', () => {
    expect(oneMorePage(NEIGHBOURS, new Set(['n0', 'n3', 'n50']))).toBe(22);
  });

  it('are taken back as they came', () => {
    expect(onePageFewer(NEIGHBOURS, first(0), 57)).toBe(40);
    expect(onePageFewer(NEIGHBOURS, first(0), 40)).toBe(20);
    expect(onePageFewer(NEIGHBOURS, first(0), 20)).toBe(0);
    expect(onePageFewer(NEIGHBOURS, new Set(['n0', 'n3']), 42)).toBe(22);
  });
});
