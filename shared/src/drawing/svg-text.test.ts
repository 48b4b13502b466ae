import { describe, expect, it } from 'vitest';
import { escapeXml } from './svg-text.js';

describe('escapeXml', () => {
  it('leaves out what XML does not allow, and keeps every script and sign', () => {
    expect(escapeXml('a\u0000b\ud800c')).toBe('abc');
    expect(escapeXml('Łódź 東京 👩‍⚕️')).toBe('Łódź 東京 👩‍⚕️');
  });
});
