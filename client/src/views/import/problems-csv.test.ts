import { describe, expect, it } from 'vitest';
import { problemsCsv } from './problems-csv.js';

const problem = {
  file: 'people.csv',
  sheet: null,
  row: 17,
  column: 'B (name)',
  code: 'RAGGED_ROW',
  severity: 'ERROR' as const,
  message: 'Row 17 has 5 values, expected 4.',
};

describe('problemsCsv', () => {
  it('gives file, row and column as the spreadsheet numbers them', () => {
    expect(problemsCsv([problem]).split('\r\n')).toEqual([
      '\uFEFFseverity,file,sheet,row,column,code,message',
      'error,people.csv,,17,B (name),RAGGED_ROW,"Row 17 has 5 values, expected 4."',
      '',
    ]);
  });

  it('defuses what a spreadsheet would run', () => {
    expect(problemsCsv([{ ...problem, message: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
