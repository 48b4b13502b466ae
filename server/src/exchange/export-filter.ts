import { type NetworkFilter, PROJECTION_WEIGHTINGS } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { z } from 'zod';

const texts = z.array(z.string().max(1_000)).max(1_000).nullish();
/** A word of the vocabulary, or the name its GraphQL value has. */
export const wordOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.preprocess((value) => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(words));

const filterShape = z.strictObject({
  text: z.string().max(1_000).nullish(),
  kinds: z.array(wordOf(STAKEHOLDER_KINDS)).nullish(),
  groups: texts,
  tiers: texts,
  sectors: texts,
  places: texts,
  topics: texts,
  attributes: z
    .array(
      z.strictObject({
        key: z.string(),
        in: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
        min: z.number().nullish(),
        max: z.number().nullish(),
        isNull: z.boolean().nullish(),
      }),
    )
    .max(50)
    .nullish(),
  tieKinds: texts,
  layers: z.array(wordOf(LAYERS)).nullish(),
  minStrength: z.number().nullish(),
  on: z.iso.date().nullish(),
  projection: z.strictObject({ onto: z.string(), weighting: wordOf(PROJECTION_WEIGHTINGS).nullish() }).nullish(),
});

/** The filter of an export as the address has it: a NetworkFilter as JSON, or none. */
export function parseExportFilter(text: string | undefined): Result<NetworkFilter | null, string> {
  if (text === undefined || text.trim() === '') return succeed(null);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('filter: a NetworkFilter as JSON was expected, such as {"groups":["practitioner"]}.');
  }
  return readExportFilter(value);
}

/** The filter of an export that comes as a value. */
export function readExportFilter(value: unknown): Result<NetworkFilter | null, string> {
  const parsed = filterShape.nullish().safeParse(value);
  if (parsed.success) return succeed(parsed.data ?? null);
  const [issue] = parsed.error.issues;
  return fail(`filter: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'cannot be read'}.`);
}
