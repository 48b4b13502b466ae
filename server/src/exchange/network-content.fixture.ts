import type { NetworkContent } from '@footbridge/shared/network/network-content';
import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { INITIATIVE_ROLES, INITIATIVE_STAGES, type InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LAYERS, TIE_KINDS } from '@footbridge/shared/vocabulary/tie-kind';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import fc from 'fast-check';

/** Characters that files trip over: separators, marks, what starts a formula, other scripts, half of them astral. */
const character = fc.constantFrom(
  ...'aBz09 ,;|"\'=+-@\\/_&<>éß漢',
  '👩',
  '\u00a0',
  '\u200d',
  '_x0041_',
  'NA',
  'TRUE',
  '007',
  '1e5',
  '2026-11-24',
);
const anyText = fc.string({ unit: character, minLength: 1, maxLength: 6 });
/** As names and ids are stored: one line, single spaces, form C, nothing around. */
const line = anyText.map((text) => text.replace(/\s+/gu, ' ').trim().normalize('NFC')).filter((text) => text !== '');
/** As notes and texts are stored: lines and spaces stand, but not nothing else. */
const text = fc
  .string({ unit: fc.oneof(character, fc.constantFrom('\n', '\t', '\r\n')), minLength: 1, maxLength: 8 })
  .filter((each) => each.trim() !== '');
const isoDay = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });
const lines = fc.uniqueArray(line, { maxLength: 3 });
const days = fc.tuple(maybe(isoDay), maybe(isoDay)).map(([a, b]) => {
  const reversed = a !== null && b !== null && a > b;
  return reversed ? { validFrom: b, validTo: a } : { validFrom: a, validTo: b };
});
/** Every number but the negative zero, which no file tells from zero. */
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value));

const VALUES = {
  text,
  number,
  boolean: fc.boolean(),
  date: isoDay,
  list: fc.uniqueArray(line, { minLength: 1, maxLength: 3 }),
} as const satisfies Record<AttributeDefinition['type'], fc.Arbitrary<AttributeValue>>;

const attributeKey = fc.oneof(line, fc.constantFrom('kind', 'id', 'label', 'source', 'type', 'Weight', 'valid_from'));

function definitions(on: AttributeDefinition['on']): fc.Arbitrary<AttributeDefinition[]> {
  const type = fc.constantFrom('text', 'number', 'boolean', 'date', 'list' as const);
  const definition = fc.record({
    key: attributeKey,
    label: line,
    type: type as fc.Arbitrary<AttributeDefinition['type']>,
  });
  return fc
    .uniqueArray(definition, { maxLength: 3, selector: ({ key }) => key })
    .map((each) => each.filter(({ key }) => !(key in Object.prototype)).map((definition) => ({ ...definition, on })));
}

function attributesOf(of: readonly AttributeDefinition[]): fc.Arbitrary<Record<string, AttributeValue>> {
  const values = of.map(({ key, type }) =>
    fc.option(fc.tuple(fc.constant(key), VALUES[type] as fc.Arbitrary<AttributeValue>), { nil: null }),
  );
  return fc.tuple(...values).map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));
}

function stakeholder(key: string, attributes: readonly AttributeDefinition[]): fc.Arbitrary<StakeholderRecord> {
  const fields = fc.record({
    name: line,
    aliases: lines,
    kind: fc.constantFrom(...STAKEHOLDER_KINDS),
    group: maybe(fc.constantFrom(...GROUPS)),
    tier: maybe(fc.constantFrom(...TIERS)),
    sector: maybe(fc.constantFrom(...SECTORS)),
    place: maybe(line),
    topics: lines,
    source: maybe(line),
    note: maybe(text),
    attributes: attributesOf(attributes),
  });
  return fc.tuple(fields, days).map(([given, valid]) => ({ key, ...given, ...valid, version: 1 }));
}

function tie(keys: readonly string[], attributes: readonly AttributeDefinition[]): fc.Arbitrary<TieRecord> {
  const end = fc.constantFrom(...keys);
  const known = fc.constantFrom(...TIE_KINDS).map(({ kind, layer, directed }) => ({ kind, layer, directed }));
  const own = fc.record({
    kind: line.map((word) => `own ${word}`),
    layer: fc.constantFrom(...LAYERS),
    directed: fc.boolean(),
  });
  const fields = fc.record({
    key: line,
    from: end,
    to: end,
    strength: maybe(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.001, max: 1e6, noNaN: true }))),
    source: maybe(line),
    note: maybe(text),
    attributes: attributesOf(attributes),
  });
  return fc
    .tuple(fields, fc.oneof(known, own), days)
    .map(([given, nature, valid]) => ({ ...given, ...nature, ...valid, version: 1 }));
}

function initiative(keys: readonly string[]): fc.Arbitrary<InitiativeRecord> {
  const participant = fc.record({ stakeholder: fc.constantFrom(...keys), role: fc.constantFrom(...INITIATIVE_ROLES) });
  return fc.record({
    key: line,
    name: line,
    description: maybe(text),
    stage: fc.constantFrom(...INITIATIVE_STAGES),
    participants: fc.array(participant, { maxLength: 3 }),
    version: fc.constant(1),
  });
}

/**
 * Networks of up to eight stakeholders with everything a network can hold: isolates, several ties of a pair, ties of
 * somebody with itself, custom attributes of every type under any name, initiatives.
 */
export const networkContents: fc.Arbitrary<NetworkContent> = fc
  .tuple(definitions('stakeholder'), definitions('tie'), fc.uniqueArray(line, { minLength: 1, maxLength: 8 }))
  .chain(([ofStakeholders, ofTies, keys]) =>
    fc.record({
      attributes: fc.constant([...ofStakeholders, ...ofTies]),
      stakeholders: fc.tuple(...keys.map((key) => stakeholder(key, ofStakeholders))),
      ties: fc.uniqueArray(tie(keys, ofTies), { maxLength: 10, selector: ({ key }) => key }),
      initiatives: fc.uniqueArray(initiative(keys), { maxLength: 2, selector: ({ key }) => key }),
    }),
  );
