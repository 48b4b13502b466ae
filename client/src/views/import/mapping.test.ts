import { describe, expect, it } from 'vitest';
import type { ImportTable } from '../../data/use-import.js';
import { NO_CORRECTIONS, withColumn, withoutUploads, withTable, withWord, wordLabel } from './mapping.js';

const table = (upload: string, sheet: string | null = null): ImportTable => ({
  upload,
  sheet,
  file: `${upload}.csv`,
  encoding: 'utf-8',
  delimiter: ',',
  role: 'STAKEHOLDERS',
  reason: '',
  rows: 3,
  headerRow: 1,
  columns: [],
  sample: [],
});

describe('the corrections of an import', () => {
  it('hold one entry a table, with its sheet where it has one', () => {
    let mapping = withTable(NO_CORRECTIONS, table('u1'), { encoding: 'windows-1252' });
    mapping = withTable(mapping, table('u2', 'Ties'), { role: 'TIES' });
    mapping = withTable(mapping, table('u1'), { headerRow: 3 });
    expect(mapping.tables).toEqual([
      { upload: 'u2', sheet: 'Ties', role: 'TIES' },
      { upload: 'u1', role: 'STAKEHOLDERS', encoding: 'windows-1252', headerRow: 3 },
    ]);
  });

  it('hold one entry a column, the latest', () => {
    let mapping = withColumn(NO_CORRECTIONS, table('u1'), { column: 'B', field: 'name' });
    mapping = withColumn(mapping, table('u1'), { column: 'B', field: 'attribute', attribute: 'ward', type: 'TEXT' });
    expect(mapping.tables?.[0]?.columns).toEqual([
      { column: 'B', field: 'attribute', attribute: 'ward', type: 'TEXT' },
    ]);
  });

  it('forget a column where the table becomes something else', () => {
    const named = withColumn(NO_CORRECTIONS, table('u1'), { column: 'B', field: 'name' });
    expect(withTable(named, table('u1'), { role: 'TIES' }).tables?.[0]?.columns).toBeUndefined();
    expect(withTable(named, table('u1'), { headerRow: 2 }).tables?.[0]?.columns).toHaveLength(1);
  });

  it('hold one meaning a word of a field', () => {
    let mapping = withWord(NO_CORRECTIONS, { field: 'group', word: 'GP', meaning: 'professional' });
    mapping = withWord(mapping, { field: 'group', word: 'GP', meaning: 'practitioner' });
    mapping = withWord(mapping, { field: 'sector', word: 'GP', meaning: 'health' });
    expect(mapping.values).toEqual([
      { field: 'group', word: 'GP', meaning: 'practitioner' },
      { field: 'sector', word: 'GP', meaning: 'health' },
    ]);
  });

  it('lose what was said of a file that is taken away', () => {
    const mapping = withTable(withTable(NO_CORRECTIONS, table('u1'), { headerRow: 2 }), table('u2'), { headerRow: 2 });
    expect(withoutUploads(mapping, ['u2']).tables?.map((entry) => entry.upload)).toEqual(['u2']);
  });
});

describe('a word on screen', () => {
  it('is the word, or says that none was given', () => {
    expect(wordLabel({ field: 'group', word: 'GP' })).toBe('GP');
    expect(wordLabel({ field: 'tieKind', word: '' })).toBe('(no kind of tie given)');
  });
});
