import { assertNever } from '@footbridge/shared/result';
import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { type InputCheck, isIsoDay, shorten, TEXT_LIMITS } from './input-check.js';

/** One custom attribute as an edit sends it; a value of null or none clears it. */
export interface AttributeChange {
  readonly key: string;
  readonly value?: unknown;
}

type Attributes = Readonly<Record<string, AttributeValue>>;

/** The stored attributes with the changes laid over them. Attributes that are not named stay; null clears them all. */
export function changedAttributes(
  stored: Attributes,
  changes: readonly AttributeChange[] | null,
  known: readonly AttributeDefinition[],
  check: InputCheck,
): Attributes {
  if (changes === null) return {};
  const result: Record<string, AttributeValue> = { ...stored };
  for (const [index, change] of changes.entries()) {
    const path = ['attributes', String(index)];
    const definition = known.find((candidate) => candidate.key === change.key);
    if (definition === undefined) {
      const names = known.map((candidate) => candidate.key).join(', ') || 'none';
      const message = `This network has no custom attribute "${shorten(change.key)}" here. It has: ${names}.`;
      check.report('UNKNOWN', [...path, 'key'], message);
      continue;
    }
    const value = attributeValue(change.value ?? null, definition, [...path, 'value'], check);
    if (value === null) delete result[change.key];
    else result[change.key] = value;
  }
  return result;
}

function attributeValue(
  value: unknown,
  definition: AttributeDefinition,
  path: readonly string[],
  check: InputCheck,
): AttributeValue {
  if (value === null) return null;
  switch (definition.type) {
    case 'text':
      if (typeof value === 'string') return check.lines(value, path, definition.label);
      break;
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'date':
      if (typeof value === 'string' && isIsoDay(value)) return value;
      break;
    case 'list':
      if (isTexts(value)) return check.texts(value, path, definition.label);
      break;
    default:
      assertNever(definition.type);
  }
  const came = shorten(JSON.stringify(value));
  check.report('INVALID', path, `${definition.label} must be ${WANTED[definition.type]}; ${came} came.`);
  return null;
}

const WANTED = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a day like 2026-11-24',
  list: `a list of at most ${TEXT_LIMITS.listItems} texts`,
} as const satisfies Record<AttributeDefinition['type'], string>;

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
