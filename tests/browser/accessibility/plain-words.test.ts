import { describe, expect, it } from 'vitest';
import { gradeOf, type Sentence, sentencesOnScreen, syllablesOf } from './plain-words.js';

/** The grade of the whole, and of the hardest view or part: a mean over few sentences jumps. */
const MOST = 8;

function byPart(sentences: readonly Sentence[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { file, words } of sentences) {
    const part = file.split('/').slice(0, 4).join('/');
    parts.set(part, [...(parts.get(part) ?? []), words]);
  }
  return parts;
}

describe('the words on the screen', () => {
  const sentences = sentencesOnScreen();

  it('A-24 can be read at grade 8 or below (Flesch and Kincaid)', () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(gradeOf(sentences.map(({ words }) => words))).toBeLessThanOrEqual(MOST);
  });

  it('A-24 can be read so in each view and part that says much', () => {
    const hard = [...byPart(sentences)].flatMap(([part, words]) => {
      const grade = gradeOf(words);
      return words.length >= 8 && grade > MOST ? [`${part}: ${grade.toFixed(1)} over ${words.length} sentences`] : [];
    });
    expect(hard).toEqual([]);
  });

  it('A-24 has no sentence of more than 30 words', () => {
    const long = sentences
      .filter(({ words }) => words.split(/\s+/u).length > 30)
      .map(({ file, words }) => `${file}: ${words}`);
    expect(long).toEqual([]);
  });
});

describe('the measure of reading', () => {
  it.each([
    ['the', 1],
    ['map', 1],
    ['people', 2],
    ['connection', 3],
    ['organisation', 5],
    ['undone', 2],
    ['saved', 1],
    ['counted', 2],
  ])('hears %s as %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it('grades a line of short words as the formula does', () => {
    // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45.
    expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 10);
  });
});
