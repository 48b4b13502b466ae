import { describe, expect, it } from 'vitest';
import { freeKey, randomKey, slugOf } from './key-maker.js';

describe('a key made from a name', () => {
  it.each([
    ['Practice nurse, Northgate Surgery', 'practice-nurse-northgate-surgery'],
    ['  Café Zoë & Łódź!  ', 'cafe-zoe-łodz'],
    ['北京市', '北京市'],
    ['42', '42'],
  ])('is readable: %s', (name, key) => {
    expect(slugOf(name)).toBe(key);
  });

  it('is none where nothing readable is left', () => {
    expect(slugOf('!!! ???')).toBeNull();
  });

  it('is at most 60 characters long and does not end in a hyphen', () => {
    expect(slugOf(`${'ab '.repeat(40)}`)).toBe('ab-'.repeat(20).slice(0, -1));
  });

  it('has a number where it is taken', async () => {
    const taken = new Set(['ann', 'ann-2']);
    expect(await freeKey('ann', async (key) => taken.has(key))).toBe('ann-3');
    expect(await freeKey('bob', async (key) => taken.has(key))).toBe('bob');
  });
});

describe('a random key', () => {
  it('is as long as asked, of unambiguous characters, and new each time', () => {
    const keys = Array.from({ length: 1_000 }, () => randomKey());
    expect(new Set(keys).size).toBe(1_000);
    expect(keys.every((key) => /^[0-9a-hjkmnp-tv-z]{10}$/.test(key))).toBe(true);
  });
});
