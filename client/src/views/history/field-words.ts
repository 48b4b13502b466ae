import { capitalised, countOf, formatDate, listOf, NO_VALUE } from '../../components/number-format.js';

const LABELS: Readonly<Record<string, string>> = {
  validFrom: 'Since',
  validTo: 'Until',
  nothing: 'No field changed',
  search: 'Choices',
  steps: 'Steps',
};

/** A field as it is called on screen: "validFrom" is "Since", "attributes.catchment" is "Catchment". */
export function fieldLabel(field: string): string {
  const known = LABELS[field];
  if (known !== undefined) return known;
  const own = field.replace(/^attributes\./u, '');
  return capitalised(
    own.replaceAll(/([a-z])([A-Z])/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`),
  );
}

/** A field's value as text, whatever its type. */
export function fieldValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.length === 0 ? NO_VALUE : (places(value) ?? listOf(value.map(fieldValue)));
  if (typeof value === 'object') return participants(value) ?? step(value) ?? JSON.stringify(value);
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? formatDate(text) : text;
}

/** Who takes part in an initiative, and how. */
function participants(value: object): string | null {
  if (!('stakeholder' in value) || !('role' in value)) return null;
  return `${String(value.stakeholder)} (${String(value.role)})`;
}

/** One step of a story: what it shows, and what is said. */
function step(value: object): string | null {
  if (!('savedView' in value) || !('sentence' in value)) return null;
  return value.sentence === '' ? String(value.savedView) : `${String(value.savedView)} (${String(value.sentence)})`;
}

/** Where everything of a saved view stands: how many, for the numbers say nothing to a reader. */
function places(list: readonly unknown[]): string | null {
  const isPlace = (item: unknown) => typeof item === 'object' && item !== null && 'x' in item && 'y' in item;
  return list.every(isPlace) ? countOf(list.length, 'place') : null;
}
