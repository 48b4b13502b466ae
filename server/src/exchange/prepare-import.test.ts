import { describe, expect, it } from 'vitest';
import { importOf, messagesOf } from './import.fixture.js';

const NODES = 'id,name,place\n1,Ann,Leeds\n2,Ben,York\n3,Cem,Hull\n';
const EDGES = 'source,target,type,weight\n1,2,works with,2\n2,3,funds,1\n';
const FILES = { 'n.csv': NODES, 'e.csv': EDGES };

describe('problems of files', () => {
  it('I-12: names ragged rows as the spreadsheet numbers them, and can leave them out', async () => {
    const result = await importOf({ 'n.csv': 'id,name\n1,Ann\n2\n3,Cem,x\n\n4,Dora,,\n' });
    expect(messagesOf(result, 'RAGGED_ROW')).toEqual([
      'Row 3 has 1 value, expected 2.',
      'Row 4 has 3 values, expected 2.',
    ]);
    expect(result.problems.blockingCount).toBe(0);
    expect([...result.draft.stakeholders.keys()]).toEqual(['1', '4']);
  });

  it('I-12: lists a thousand of a kind and counts the rest', async () => {
    const result = await importOf({ 'n.csv': `id,name\n1,Ann\n${'x\n'.repeat(1_500)}` });
    expect(result.problems.errorCount).toBe(1_500);
    expect(result.problems.items.length).toBe(1_001);
    expect(result.problems.items.at(-1)).toMatchObject({ row: null, message: '500 more rows have the same problem.' });
  });

  it('I-13: blocks a file with an unclosed quotation mark, naming the row', async () => {
    const { problems } = await importOf({ 'n.csv': 'id,name\n1,"Ann\n2,Ben\n' });
    expect(problems.items).toMatchObject([{ file: 'n.csv', row: 2, code: 'UNCLOSED_QUOTE', severity: 'error' }]);
    expect(problems.blockingCount).toBe(1);
  });

  it('I-14: refuses two columns of one name, with their letters', async () => {
    const result = await importOf({ 'n.csv': 'id,name,age,x,y,name\n1,Ann,3,,,Annie\n' });
    expect(messagesOf(result, 'DUPLICATE_HEADER')).toEqual([
      'The column ‘name’ appears twice (B, F). Rename one, or leave one out.',
    ]);
    expect(result.problems.blockingCount).toBeGreaterThan(0);
    const mended = await importOf(
      { 'n.csv': 'id,name,age,x,y,name\n1,Ann,3,,,Annie\n' },
      { mapping: { tables: [{ upload: 'n.csv', role: 'stakeholders', columns: [{ column: 'F', field: 'ignore' }] }] } },
    );
    expect(mended.problems.errorCount).toBe(0);
  });

  it('I-15: leaves columns out that are called like parts of every object, and pollutes nothing', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const result = await importOf({ 'n.csv': 'id,__proto__,constructor,toString,age\n1,a,b,c,4\n' });
    expect(result.problems.items.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ['UNUSABLE_HEADER', 'B (__proto__)', 'warning'],
      ['UNUSABLE_HEADER', 'C (constructor)', 'warning'],
      ['UNUSABLE_HEADER', 'D (toString)', 'warning'],
    ]);
    expect(result.merged.content.stakeholders[0]?.attributes).toEqual({ age: 4 });
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('I-16: names both rows of an id that comes twice, and obeys the rule', async () => {
    const files = { 'n.csv': 'id,name,place\n1,Ann,Leeds\n2,Ben,\n1,Ann,Leeds\n2,Benno,York\n' };
    const stop = await importOf(files);
    expect(messagesOf(stop, 'REPEATED_ROW')).toEqual(['Row 4 repeats row 2; it counts once.']);
    expect(messagesOf(stop, 'DUPLICATE_ID')).toEqual([
      'The id "2" comes again on row 5, with another name than on row 3.',
    ]);
    expect(stop.problems.errorCount).toBe(1);
    const first = await importOf(files, { mapping: { duplicateIds: 'keep first' } });
    expect(first.problems.errorCount).toBe(0);
    expect(first.merged.content.stakeholders[1]).toMatchObject({ name: 'Ben', place: null });
    const merge = await importOf(files, { mapping: { duplicateIds: 'merge' } });
    expect(merge.merged.content.stakeholders[1]).toMatchObject({ name: 'Ben', place: 'York' });
    const again = await importOf(files, { mapping: { duplicateIds: 'merge' }, mode: 'update', existing: merge.after });
    expect(again.merged.counts.stakeholders).toEqual({ new: 0, changed: 0, unchanged: 2, removed: 0 });
  });

  it('I-16: joins what two tables say of one id', async () => {
    const result = await importOf({ 'a.csv': 'id,name\n1,Ann\n', 'b.csv': 'id,age\n1,33\n' });
    expect(result.problems.count).toBe(0);
    expect(result.merged.content.stakeholders).toMatchObject([{ key: '1', name: 'Ann', attributes: { age: 33 } }]);
  });

  it('I-17: lists 37 ties to nobody among 10,000, skips or creates as told', async () => {
    const nodes = `id\n${Array.from({ length: 100 }, (_, index) => `n${index}`).join('\n')}\n`;
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `n${index % 100},${index < 37 ? `gone${index}` : `n${(index * 7 + 1) % 100}`}`,
    );
    const files = { 'n.csv': nodes, 'e.csv': `source,target\n${rows.join('\n')}\n` };
    const stop = await importOf(files);
    expect(messagesOf(stop, 'DANGLING_TIE').length).toBe(37);
    expect(stop.problems.items.find((problem) => problem.code === 'DANGLING_TIE')).toMatchObject({
      file: 'e.csv',
      row: 2,
      column: 'B (target)',
      severity: 'error',
      message: '"gone0" is no stakeholder of this import or network.',
    });
    expect(stop.draft.ties.length).toBe(9_963);
    const skip = await importOf(files, { mapping: { danglingTies: 'skip' } });
    expect(skip.problems.errorCount).toBe(0);
    expect(skip.draft.ties.length).toBe(9_963);
    const create = await importOf(files, { mapping: { danglingTies: 'create' } });
    expect(create.draft.ties.length).toBe(10_000);
    expect(create.merged.counts.stakeholders.new).toBe(137);
  });

  it('I-18: condemns the row of a NUL, and keeps the rest', async () => {
    const result = await importOf({ 'n.csv': 'id,name\n1,A\u0000nn\n2,Ben\u202e\n' });
    expect(result.problems.items.map(({ row, column, code, severity }) => [row, column, code, severity])).toEqual([
      [2, 'B', 'CONTROL_CHARACTER', 'error'],
      [3, 'B', 'HIDDEN_DIRECTION', 'warning'],
    ]);
    expect(result.merged.content.stakeholders).toMatchObject([{ key: '2', name: 'Ben[U+202E]' }]);
    expect(JSON.stringify(result.merged.content)).not.toContain('\\u0000');
  });

  it('I-21: says in a sentence that a file has a header only, or nothing', async () => {
    expect(messagesOf(await importOf({ 'n.csv': 'id,name\n' }), 'EMPTY_FILE')).toEqual([
      'The file holds a header, and no row below it.',
    ]);
    expect(messagesOf(await importOf({ 'n.csv': '\n,,\n' }), 'EMPTY_FILE')).toEqual(['The file holds no rows.']);
    expect(messagesOf(await importOf({ 'n.csv': '' }), 'EMPTY_FILE')).toEqual(['The file is empty.']);
  });

  it('I-22: keeps ids of twenty digits and with leading zeros exactly', async () => {
    const { merged } = await importOf({
      'n.csv': 'id,name\n12345678901234567890,Ann\n007,Bond\n',
      'e.csv': 'source,target\n007,12345678901234567890\n',
    });
    expect(merged.content.ties[0]).toMatchObject({ from: '007', to: '12345678901234567890' });
  });

  it('names cells that are no number, no day, no strength', async () => {
    const edges = 'source,target,weight,valid from,valid to\n1,2,-1,2026-01-01,\n2,3,1,2026-02-01,2026-01-01\n';
    const rest = `${'1,3,1,2026-01-01,2026-12-31\n'.repeat(60)}`;
    const { problems } = await importOf({ 'n.csv': NODES, 'e.csv': edges + rest });
    expect(
      problems.items.filter((each) => each.severity === 'error').map(({ row, column, code }) => [row, column, code]),
    ).toEqual([
      [2, 'C (weight)', 'NOT_POSITIVE'],
      [3, 'E (valid to)', 'DATES_REVERSED'],
    ]);
  });

  it('finds stakeholders by name where a tie does not give an id, and asks where several have it', async () => {
    const result = await importOf({
      'n.csv': 'id,name,aliases\n1,Ann Lee,\n2,Ben,Benno; Benny\n3,Cem,\n4,Cem,\n',
      'e.csv': 'source,target\nann  lee,Benny\n1,Cem\n',
    });
    expect(result.draft.ties.map(({ from, to }) => [from, to])).toEqual([['1', '2']]);
    expect(messagesOf(result, 'AMBIGUOUS_NAME')).toEqual(['2 stakeholders are called "Cem" ("3", "4"). Use the id.']);
  });

  it('keeps a tie of somebody with itself, with a word', async () => {
    const result = await importOf({ 'e.csv': 'source,target\n1,1\n1,2\n' });
    expect(result.merged.counts.ties.new).toBe(2);
    expect(messagesOf(result, 'SELF_TIE').length).toBe(1);
  });
});

describe('mapping', () => {
  it('makes the stakeholders of a file of ties alone, without a word', async () => {
    const result = await importOf({ 'e.csv': EDGES });
    expect(result.merged.counts).toMatchObject({ stakeholders: { new: 3 }, ties: { new: 2 } });
    expect(result.problems.count).toBe(0);
    expect(result.merged.content.stakeholders.map(({ key, name }) => [key, name])).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
    ]);
  });

  it('keeps columns that fit no field, each with its own type', async () => {
    const { merged } = await importOf({
      'n.csv': 'id,age,since,member,tags2,note 2\n1,33,2020-01-01,TRUE,a;b,x\n2,NA,2021-01-01,FALSE,c;d,NA\n',
    });
    expect(merged.content.attributes.map(({ key, type }) => [key, type])).toEqual([
      ['age', 'number'],
      ['member', 'boolean'],
      ['tags2', 'list'],
      ['note 2', 'text'],
    ]);
    expect(merged.content.stakeholders.map((each) => [each.validFrom, each.attributes])).toEqual([
      ['2020-01-01', { age: 33, member: true, tags2: ['a', 'b'], 'note 2': 'x' }],
      ['2021-01-01', { member: false, tags2: ['c', 'd'] }],
    ]);
  });

  it('obeys corrections of roles, columns, words and attributes', async () => {
    const result = await importOf(
      { 'x.csv': 'who,knows,how\nann,ben,GP\nben,cem,xyz\n' },
      {
        mapping: {
          tables: [
            {
              upload: 'x.csv',
              role: 'ties',
              defaultLayer: 'compliance',
              columns: [
                { column: 'A', field: 'to' },
                { column: 'knows', field: 'from' },
                { column: 'C', field: 'tieKind' },
              ],
            },
          ],
          values: [{ field: 'tieKind', word: 'GP', meaning: 'works with' }],
        },
      },
    );
    expect(result.merged.content.ties.map(({ from, to, kind, layer }) => [from, to, kind, layer])).toEqual([
      ['ben', 'ann', 'works with', 'collaboration'],
      ['cem', 'ben', 'xyz', 'compliance'],
    ]);
  });

  it('reads a word as it was said once, and leaves a field empty where nothing was said', async () => {
    const files = { 'n.csv': 'id,group\n1,GP\n2,Hub lead\n3,Nurse\n' };
    const proposed = await importOf(files);
    expect(proposed.words.map(({ word, meaning }) => [word, meaning])).toContainEqual(['Hub lead', null]);
    const said = await importOf(files, {
      mapping: { values: [{ field: 'group', word: 'Hub lead', meaning: 'Policymaker' }] },
    });
    expect(said.merged.content.stakeholders.map((each) => each.group)).toEqual([
      'practitioner',
      'policymaker',
      'practitioner',
    ]);
    expect(said.merged.content.stakeholders[1]?.attributes).toEqual({ group: 'Hub lead' });
  });

  it('says what a mapping names that is not there', async () => {
    const { problems } = await importOf(FILES, {
      mapping: {
        tables: [
          { upload: 'gone.csv', role: 'ties' },
          {
            upload: 'n.csv',
            role: 'stakeholders',
            columns: [
              { column: 'Q', field: 'name' },
              { column: 'A', field: 'from' },
            ],
          },
        ],
        values: [{ field: 'group', word: 'x', meaning: 'wizard' }],
      },
    });
    expect(problems.items.map((each) => each.code)).toEqual([
      'UNKNOWN_MEANING',
      'UNKNOWN_COLUMN',
      'UNKNOWN_COLUMN',
      'UNKNOWN_COLUMN',
    ]);
  });

  it('creates another sort of things whole: a column none of whose ends is known', async () => {
    const result = await importOf({ 'n.csv': NODES, 'c.csv': 'person_id,committee_id\n1,c1\n2,c1\n3,c2\n1,c2\n' });
    expect(result.problems.errorCount).toBe(0);
    expect(result.merged.content.stakeholders.slice(3).map(({ key, kind }) => [key, kind])).toEqual([
      ['c1', 'organisation'],
      ['c2', 'organisation'],
    ]);
    expect(messagesOf(result, 'CREATED_STAKEHOLDERS')).toEqual([
      '2 stakeholders that are in no list were created, with the id as the name.',
    ]);
  });
});

describe('modes', () => {
  const CHANGED = {
    'n.csv': 'id,name,place\n1,Ann,\n2,Ben,Ripon\n4,Dora,Hull\n',
    'e.csv': 'source,target,type,weight\n1,2,works with,5\n1,4,funds,1\n',
  };

  it('append adds what is new and leaves what is there', async () => {
    const { after } = await importOf(FILES);
    const { merged } = await importOf(CHANGED, { existing: after });
    expect(merged.counts).toEqual({
      stakeholders: { new: 1, changed: 0, unchanged: 3, removed: 0 },
      ties: { new: 1, changed: 0, unchanged: 2, removed: 0 },
      initiatives: { new: 0, changed: 0, unchanged: 0, removed: 0 },
    });
    expect(merged.content.stakeholders.find((each) => each.key === '2')?.place).toBe('York');
  });

  it('update changes what the file says, and an empty cell changes nothing', async () => {
    const { after } = await importOf(FILES);
    const { merged } = await importOf(CHANGED, { existing: after, mode: 'update' });
    expect(merged.counts).toEqual({
      stakeholders: { new: 1, changed: 1, unchanged: 2, removed: 0 },
      ties: { new: 1, changed: 1, unchanged: 1, removed: 0 },
      initiatives: { new: 0, changed: 0, unchanged: 0, removed: 0 },
    });
    expect(merged.content.stakeholders.map(({ key, place, version }) => [key, place, version])).toEqual([
      ['1', 'Leeds', 1],
      ['2', 'Ripon', 2],
      ['4', 'Hull', 1],
      ['3', 'Hull', 1],
    ]);
    expect(merged.content.ties.find((tie) => tie.to === '2')).toMatchObject({ strength: 5, version: 2 });
  });

  it('replace makes the network what the file says', async () => {
    const { after } = await importOf(FILES);
    const { merged } = await importOf(CHANGED, { existing: after, mode: 'replace' });
    expect(merged.counts).toEqual({
      stakeholders: { new: 1, changed: 2, unchanged: 0, removed: 1 },
      ties: { new: 1, changed: 1, unchanged: 0, removed: 1 },
      initiatives: { new: 0, changed: 0, unchanged: 0, removed: 0 },
    });
    expect(merged.content.stakeholders.map(({ key, place }) => [key, place])).toEqual([
      ['1', null],
      ['2', 'Ripon'],
      ['4', 'Hull'],
    ]);
  });

  it('finds repeated ties without ids again: the same file updates nothing', async () => {
    const files = { 'e.csv': 'source,target,weight\n1,2,1\n3,4,2\n1,2,5\n2,3,2\n1,2,1.5\n' };
    const first = await importOf(files);
    expect(first.merged.counts.ties.new).toBe(5);
    expect(new Set(first.merged.content.ties.map((tie) => tie.key)).size).toBe(5);
    const again = await importOf(files, { existing: first.after, mode: 'update' });
    expect(again.merged.counts.ties).toEqual({ new: 0, changed: 0, unchanged: 5, removed: 0 });
  });

  it('refuses an id of a tie that stands between others already', async () => {
    const first = await importOf({ 'e.csv': 'id,source,target\n0,a,b\n' });
    const second = await importOf(
      { 'e.csv': 'id,source,target\n0,b,c\n1,a,c\n' },
      { existing: first.after, mapping: { danglingTies: 'create' } },
    );
    expect(messagesOf(second, 'DUPLICATE_ID')).toEqual([
      'The network has a tie with the id "0" already, between "a" and "b".',
    ]);
    expect(second.merged.counts.ties).toMatchObject({ new: 1, unchanged: 1 });
  });

  it('widens an attribute to text where new values do not fit, stored ones with it', async () => {
    const first = await importOf({ 'n.csv': 'id,age\n1,33\n2,34\n' });
    const second = await importOf({ 'n.csv': 'id,age\n3,about 40\n' }, { existing: first.after });
    expect(second.merged.content.attributes).toEqual([{ key: 'age', label: 'age', on: 'stakeholder', type: 'text' }]);
    expect(second.merged.content.stakeholders.map((each) => each.attributes.age)).toEqual(['about 40', '33', '34']);
    const third = await importOf({ 'n.csv': 'id,age\n4,35\n' }, { existing: second.after });
    expect(third.merged.content.stakeholders[0]?.attributes.age).toBe('35');
  });

  it('ties new files to stakeholders that are there', async () => {
    const { after } = await importOf({ 'n.csv': NODES });
    const { merged, problems } = await importOf({ 'e.csv': 'source,target\nAnn,Ben\n1,nobody\n' }, { existing: after });
    expect(merged.content.ties.map(({ from, to }) => [from, to])).toEqual([['1', '2']]);
    expect(problems.items.map((each) => each.code)).toEqual(['DANGLING_TIE']);
  });
});
