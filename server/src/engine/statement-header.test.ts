import { describe, expect, it } from 'vitest';
import { parseRecord, parseStatement } from './statement-header.js';

const FIND = [
  '// The stakeholder with this ref,',
  '// if there is one.',
  '// @mode read',
  '// @param ref String',
  '// @param topics String[]?',
  '// @row stakeholder Stakeholder',
  'MATCH (s:Stakeholder {ref: $ref}) WHERE $topics IS NULL',
  'RETURN s {.*} AS stakeholder',
].join('\n');

function faultsOf(text: string, path = 'stakeholder/find-stakeholder.cypher'): readonly string[] {
  return parseStatement(path, text).faults;
}

describe('the header of a statement', () => {
  it('says what it is for, how it runs, what it takes and what it gives', () => {
    const { value, faults } = parseStatement('stakeholder/find-stakeholder.cypher', FIND);
    expect(faults).toEqual([]);
    expect(value).toEqual({
      name: 'stakeholder/find-stakeholder',
      engine: null,
      purpose: 'The stakeholder with this ref, if there is one.',
      mode: 'read',
      params: [
        { name: 'ref', type: { name: 'String', list: false, nullable: false } },
        { name: 'topics', type: { name: 'String', list: true, nullable: true } },
      ],
      rows: [{ name: 'stakeholder', type: { name: 'Stakeholder', list: false, nullable: false } }],
      text: 'MATCH (s:Stakeholder {ref: $ref}) WHERE $topics IS NULL\nRETURN s {.*} AS stakeholder',
    });
  });

  it.each([
    [
      'no sentence',
      FIND.replace('if there is one.', 'if there is one'),
      'the header must open with a sentence of purpose',
    ],
    ['no mode', FIND.replace('// @mode read\n', ''), 'the header must have one @mode: read, write or schema'],
    [
      'an unknown mode',
      FIND.replace('@mode read', '@mode look'),
      'the header must have one @mode: read, write or schema',
    ],
    [
      'an unknown tag',
      FIND.replace('// @mode', '// @made by us\n// @mode'),
      '"@made by us" is none of @mode, @param and @row',
    ],
    ['a parameter that is not declared', FIND.replace('// @param ref String\n', ''), '$ref has no @param'],
    ['a parameter that is not used', FIND.replace('{ref: $ref}', ''), '@param "ref" is not used'],
    [
      'a parameter declared twice',
      FIND.replace('// @row', '// @param ref Int\n// @row'),
      '@param "ref" is declared twice',
    ],
    [
      'a column the text does not name',
      FIND.replace('AS stakeholder', 'AS s'),
      '@row "stakeholder" has no "AS stakeholder"',
    ],
    [
      'a type that is none',
      FIND.replace('ref String', 'ref string'),
      '"@param ref string" is not a name and its type, such as "@param limit Int"',
    ],
    [
      'a read that writes',
      FIND.replace('RETURN', 'SET s.read = true RETURN'),
      'a statement in @mode read must not write',
    ],
    ['a write that does not', FIND.replace('@mode read', '@mode write'), 'a statement in @mode write must write'],
    ['two statements', `${FIND};`, 'a file holds one statement, without a semicolon'],
    [
      'a file that is read from',
      `${FIND} LOAD CSV FROM 'x' AS l`,
      'LOAD CSV, IN TRANSACTIONS and procedures are not for catalogued statements',
    ],
  ])('with %s is at fault', (_what, text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });

  it('belongs to a file that is called after its noun and verb', () => {
    for (const path of ['stakeholder.cypher', 'Stakeholder/find.cypher', 'a/b/c.cypher', 'a/b.postgres.cypher']) {
      expect(faultsOf(FIND, path)[0]).toContain('the file must be called');
    }
  });

  it('keeps migrations and statements apart', () => {
    const migration =
      '// A ref is unique.\n// @mode schema\nCREATE CONSTRAINT x IF NOT EXISTS FOR (s:S) REQUIRE s.ref IS UNIQUE';
    expect(faultsOf(migration, 'schema/0001-ref-is-unique.embedded.cypher')).toEqual([]);
    expect(faultsOf(migration, 'schema/ref-is-unique.cypher')).toHaveLength(1);
    expect(faultsOf(FIND, 'schema/0001-ref-is-unique.cypher')).toHaveLength(1);
  });
});

describe('a record', () => {
  it('is named after its file and lists its fields', () => {
    const { value, faults } = parseRecord(
      'tie/new-tie.record',
      '// A tie to create.\nfrom String\nstrength Float?\ntie Tie\n',
    );
    expect(faults).toEqual([]);
    expect(value.name).toBe('NewTie');
    expect(value.fields.map((field) => field.name)).toEqual(['from', 'strength', 'tie']);
  });

  it('with a field twice or none at all is at fault', () => {
    expect(parseRecord('tie/tie.record', '// A tie.\nkey String\nkey Int').faults).toEqual([
      'field "key" is declared twice',
    ]);
    expect(parseRecord('tie/tie.record', '// A tie.\n').faults).toEqual(['the record has no fields']);
  });
});
