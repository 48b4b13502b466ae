import { oneLine } from './cell-reader.js';
import { isBlank, looseNumberOf, saysMissing } from './cell-value.js';
import { firstRow, type MappedTable } from './mapping.js';
import { type ProblemList, quoted } from './problem-list.js';
import { matrixShapeFor } from './table-role-guess.js';

/** One name of a matrix and where its numbers stand. */
export interface MatrixName {
  readonly index: number;
  readonly name: string;
}

/** A matrix as names and numbers; 0 where there is no tie. */
export interface MatrixCells {
  readonly rows: readonly MatrixName[];
  readonly columns: readonly MatrixName[];
  at(row: number, column: number): number;
}

/** Finds the names of a matrix, numbers where it has none, and reads its cells. Null where it cannot be one, which is said. */
export function readMatrixCells(table: MappedTable, problems: ProblemList): MatrixCells | null {
  const { source } = table;
  const { hasRowNames } = matrixShapeFor(source);
  const columns = columnNames(table, hasRowNames ? 1 : 0);
  const start = firstRow(table);
  if (!hasRowNames && source.size - start !== columns.length) {
    const size = `${source.size - start} rows and ${columns.length} columns`;
    const message = `A matrix without names at the side needs as many rows as columns; it has ${size}.`;
    problems.error({ table: source }, 'NOT_SQUARE', message);
    return null;
  }
  const rows: MatrixName[] = [];
  for (let index = start; index < source.size; index += 1) {
    const name = hasRowNames ? oneLine(source.cell(index, 0)) : columns[index - start]!.name;
    if (name !== '' && !source.condemned.has(source.numbers[index]!)) rows.push({ index, name });
  }
  const values = rows.map((row) =>
    Float64Array.from(columns, (column) => strengthAt(table, row.index, column, problems)),
  );
  return { rows, columns, at: (row, column) => values[row]![column]! };
}

function columnNames(table: MappedTable, first: number): readonly MatrixName[] {
  const { source, header } = table;
  const names: MatrixName[] = [];
  for (let index = first; index < source.width; index += 1) {
    const name = header === null ? String(index - first + 1) : oneLine(source.cell(header, index));
    if (name !== '') names.push({ index, name });
  }
  return names;
}

function strengthAt({ source }: MappedTable, row: number, { index, name }: MatrixName, problems: ProblemList): number {
  const cell = source.cell(row, index);
  if (isBlank(cell) || saysMissing(cell)) return 0;
  const value = looseNumberOf(cell);
  if (value !== null && value >= 0) return value;
  const place = { table: source, row, column: { index, header: name } };
  if (value === null) problems.error(place, 'NOT_A_NUMBER', `A number was expected, ${quoted(cell)} came.`);
  else problems.error(place, 'NOT_POSITIVE', `A number of at least 0 was expected, ${quoted(cell)} came.`);
  return 0;
}

/** The same names at the side and above, and the same number in both cells of every pair. */
export function isSymmetric({ rows, columns, at }: MatrixCells): boolean {
  const rankOf = new Map(columns.map(({ name }, rank) => [name, rank]));
  if (rows.length !== columns.length || !rows.every(({ name }) => rankOf.has(name))) return false;
  const columnOfRow = rows.map(({ name }) => rankOf.get(name)!);
  return rows.every((_, a) => rows.every((__, b) => at(a, columnOfRow[b]!) === at(b, columnOfRow[a]!)));
}
