import { describe, expect, it } from 'vitest';
import { requestKeys } from './request-key.js';

/** Keys that can be told apart: "1", "2" and so on. */
function numbered() {
  let made = 0;
  return requestKeys(() => {
    made += 1;
    return String(made);
  });
}

describe('requestKeys', () => {
  it('keep one key for the same content', () => {
    const keys = numbered();
    expect(keys.keyOf({ name: 'Quay trust', kind: 'PERSON' })).toBe('1');
    expect(keys.keyOf({ name: 'Quay trust', kind: 'PERSON' })).toBe('1');
  });

  it('give other content another key, also where it was sent before', () => {
    const keys = numbered();
    expect(keys.keyOf({ name: 'Quay trust' })).toBe('1');
    expect(keys.keyOf({ name: 'Quay Trust' })).toBe('2');
    expect(keys.keyOf({ name: 'Quay trust' })).toBe('3');
  });

  it('are not those of another dialog', () => {
    const content = { name: 'Quay trust' };
    expect(requestKeys().keyOf(content)).not.toBe(requestKeys().keyOf(content));
  });
});
