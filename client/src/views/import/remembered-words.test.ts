import { describe, expect, it } from 'vitest';
import { parseWords } from './remembered-words.js';

describe('parseWords', () => {
  it('reads the meanings that were picked', () => {
    const words = [
      { field: 'group', word: 'GP', meaning: 'practitioner' },
      { field: 'tier', word: 'n/a', meaning: null },
    ];
    expect(parseWords(JSON.stringify(words))).toEqual(words);
  });

  it('leaves out what is no meaning', () => {
    expect(parseWords('[{"field":"group"},7,null,{"field":"tier","word":"x","meaning":3}]')).toEqual([]);
  });

  it.each([null, '', 'not json', '{}'])('is empty for %j', (text) => {
    expect(parseWords(text)).toEqual([]);
  });
});
