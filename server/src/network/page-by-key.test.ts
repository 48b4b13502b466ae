import { describe, expect, it } from 'vitest';
import { pageByKey } from './page-by-key.js';

const KEYS = ['a', 'b', 'c', 'd', 'e'];

/** What has these keys, and the pages that were read of it. */
function shelf(...there: readonly string[]) {
  const pages: (readonly string[])[] = [];
  const read = async (keys: readonly string[]) => {
    pages.push(keys);
    return new Map(keys.filter((key) => there.includes(key)).map((key) => [key, key.toUpperCase()]));
  };
  return { pages, read };
}

describe('a page by key', () => {
  it('starts behind the key given, whether that is there or not', async () => {
    const { read } = shelf(...KEYS);
    expect(await pageByKey(KEYS, { after: '', limit: 2 }, read)).toEqual(['A', 'B']);
    expect(await pageByKey(KEYS, { after: 'b', limit: 2 }, read)).toEqual(['C', 'D']);
    expect(await pageByKey(KEYS, { after: 'bb', limit: 9 }, read)).toEqual(['C', 'D', 'E']);
    expect(await pageByKey(KEYS, { after: 'e', limit: 2 }, read)).toEqual([]);
  });

  it('is full while anything follows, though some of it is gone since its key was listed', async () => {
    const { pages, read } = shelf('a', 'd', 'e');
    expect(await pageByKey(KEYS, { after: '', limit: 2 }, read)).toEqual(['A', 'D']);
    expect(pages).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('reads nothing beyond what it needs', async () => {
    const { pages, read } = shelf(...KEYS);
    await pageByKey(KEYS, { after: 'a', limit: 3 }, read);
    expect(pages).toEqual([['b', 'c', 'd']]);
  });

  it('orders by code units, where a sign beyond the first plane comes before the end of that plane', async () => {
    const { read } = shelf('\ufa0e', '𠮷');
    const keys = ['\ufa0e', '𠮷'].sort();
    expect(keys).toEqual(['𠮷', '\ufa0e']);
    expect(await pageByKey(keys, { after: '𠮷', limit: 9 }, read)).toEqual(['\ufa0e']);
    expect(await pageByKey(keys, { after: '\ufa0e', limit: 9 }, read)).toEqual([]);
  });
});
