import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyPacker } from './packed-keys.js';

function packed(keys: readonly string[]) {
  const packer = new KeyPacker(keys.length);
  for (const key of keys) packer.add(key);
  return packer.finish();
}

const anyKeys = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 30 });

describe('packed keys', () => {
  it('are the keys that were put in, one by one and all together', () => {
    fc.assert(
      fc.property(anyKeys, (keys) => {
        const list = packed(keys);
        expect([...list]).toEqual(keys);
        expect(keys.map((_, index) => list.at(index))).toEqual(keys);
        expect(list.at(keys.length)).toBeUndefined();
        expect(list.at(-1)).toBeUndefined();
      }),
    );
  });

  it('take over ranges of other lists, packed or not', () => {
    fc.assert(
      fc.property(anyKeys, anyKeys, fc.boolean(), (one, other, asPacked) => {
        const source = asPacked ? packed(other) : other;
        const packer = new KeyPacker(one.length + other.length);
        const middle = other.length >> 1;
        packer.addRange(source, middle, other.length);
        for (const key of one) packer.add(key);
        packer.addRange(source, 0, middle);
        expect([...packer.finish()]).toEqual([...other.slice(middle), ...one, ...other.slice(0, middle)]);
      }),
    );
  });

  it('take the room of their bytes', () => {
    const list = packed(Array.from({ length: 1000 }, (_, index) => `t-${String(index).padStart(16, '0')}`));
    expect(list.bytesOf(0, 1000)).toHaveLength(18_000);
  });
});
