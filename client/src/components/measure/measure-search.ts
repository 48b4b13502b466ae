import {
  MEASURE_FAMILIES,
  MEASURE_FAMILY_LABELS,
  type MeasureDefinition,
  type MeasureFamily,
} from '@footbridge/shared/measures/definition';
import { MEASURE_SYNONYMS } from './measure-synonyms.js';

/** The measures of one family that a search found, the nearest first. */
export interface MeasureSection {
  readonly family: MeasureFamily;
  readonly measures: readonly MeasureDefinition[];
}

/** How near a word is to a measure: 0 begins its name, 1 in its name, 2 another name, 3 its sentence or family. */
const NOWHERE = 4;

/** Measures by family; of those that hold every word of a text, the nearest first, and their families with them. */
export function searchMeasures(measures: readonly MeasureDefinition[], text: string): readonly MeasureSection[] {
  const words = plain(text).split(' ').filter(Boolean);
  const found = measures
    .map((measure) => ({ measure, distance: distanceOf(measure, words) }))
    .filter(({ distance }) => distance < NOWHERE);
  const nearest = (family: MeasureFamily) =>
    Math.min(...found.filter(({ measure }) => measure.family === family).map(({ distance }) => distance));
  const families = MEASURE_FAMILIES.filter((family) => found.some(({ measure }) => measure.family === family));
  return [...families]
    .sort((one, other) => nearest(one) - nearest(other))
    .map((family) => ({
      family,
      measures: found
        .filter(({ measure }) => measure.family === family)
        .sort((one, other) => one.distance - other.distance)
        .map(({ measure }) => measure),
    }));
}

/** That of the word furthest from it. */
function distanceOf(measure: MeasureDefinition, words: readonly string[]): number {
  const name = ` ${plain(measure.name)}`;
  const synonyms = MEASURE_SYNONYMS[measure.id as keyof typeof MEASURE_SYNONYMS] ?? [];
  const others = ` ${plain([measure.id, ...synonyms].join(' '))}`;
  const rest = ` ${plain(`${measure.sentence} ${MEASURE_FAMILY_LABELS[measure.family]}`)}`;
  const distances = words.map((word) => {
    if (name.includes(` ${word}`)) return name.startsWith(` ${words[0]}`) ? 0 : 1;
    if (name.includes(word)) return 1;
    if (others.includes(` ${word}`)) return 2;
    return rest.includes(` ${word}`) ? 3 : NOWHERE;
  });
  return Math.max(0, ...distances);
}

/** Without case, accents, hyphens and other marks: "Gould–Fernández" is found by "gould fernandez". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en-GB')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
