import { existsSync, readFileSync } from 'node:fs';
import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DEFAULT_GROUPING_RULE, defaultGroupingOf } from './default-grouping.js';
import { person, tie } from './network-feature.fixture.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { snapshotOf } from './snapshot.fixture.js';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const isThere = existsSync(DATA);
if (!isThere) console.log('Not tried: the default grouping of real networks, since ../shared/data is not there.');

/** The kind of a stakeholder from the word of its file, as the importer reads it. */
function kindOf(word: string | undefined): StakeholderKind {
  if (word === undefined || /^(person|parliamentarian|woman|actor)/i.test(word)) return 'person';
  return /event|concept/i.test(word) ? 'other' : 'organisation';
}

describe('the default grouping of a real network', () => {
  it.runIf(isThere).each([
    ['dev/datasets/nx_karate', 'club'],
    ['demo/four_nations_health_and_care_groups', 'nation'],
    // Its 27 departments are more than a default has: the kind of body comes next.
    ['demo/govuk_organisations', 'attributes.kind'],
    ['dev/datasets/lawfirm_lazega', 'office'],
    ['dev/datasets/chemicals_policy_germany', 'actor_type'],
    // Two-mode, and every column tells the modes apart or is of one mode only.
    ['demo/bristol_civic_network', 'community'],
    ['dev/datasets/nx_davis', 'community'],
    ['dev/datasets/nx_florentine', 'community'],
  ])('%s: %s', (folder, expected) => {
    expect(defaultGroupingOf(read(folder))).toBe(expected);
  });
});

describe('the rule in words', () => {
  /** A place for every two stakeholders, who are tied. */
  const ofParts = (parts: number) =>
    snapshotOf(
      Array.from({ length: 2 * parts }, (_, i) => person(`p${i}`, { place: `Place ${i >> 1}` })),
      Array.from({ length: parts }, (_, i) => tie(`t${i}`, `p${2 * i}`, `p${2 * i + 1}`)),
    );

  it('names the number of parts that a default has', () => {
    expect(DEFAULT_GROUPING_RULE).toContain('the fullest recorded grouping of 2 to 20 parts');
    expect([1, 2, 20, 21].map((parts) => defaultGroupingOf(ofParts(parts)))).toEqual([
      'community',
      'place',
      'place',
      'community',
    ]);
  });
});

type Row = Readonly<Record<string, string>>;

function read(folder: string): NetworkSnapshot {
  const rows = (file: string): readonly Row[] =>
    parse(readFileSync(new URL(`${folder}/${file}.csv`, DATA)), { columns: true, bom: true });
  const nodes = rows('nodes');
  const columns = Object.keys(nodes[0] ?? {}).filter((column) => column !== 'id' && column !== 'label');
  const attributes = columns.map(
    (key): AttributeDefinition => ({
      key,
      label: key,
      type: isNumeric(nodes, key) ? 'number' : 'text',
      on: 'stakeholder',
    }),
  );
  const people = nodes.map((row) =>
    person(row.id!, {
      name: row.label!,
      kind: kindOf(row.kind),
      attributes: Object.fromEntries(
        attributes.map(({ key, type }): [string, AttributeValue] => [
          key,
          row[key] === '' || row[key] === 'NA' ? null : type === 'number' ? Number(row[key]) : row[key]!,
        ]),
      ),
    }),
  );
  const ties = rows('edges').map((row, index) => tie(`e${index}`, row.source!, row.target!));
  return snapshotOf(people, ties, attributes);
}

function isNumeric(rows: readonly Row[], column: string): boolean {
  const values = rows.map((row) => row[column]!).filter((value) => value !== '' && value !== 'NA');
  return values.length > 0 && values.every((value) => /^-?\d+(\.\d+)?$/.test(value));
}
