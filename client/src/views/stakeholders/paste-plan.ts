import { fail, type Result, succeed } from '@footbridge/shared/result';
import { type GridColumn, plainText } from './grid/grid-column.js';

/** What a block from a spreadsheet would do to a table. */
export interface PastePlan {
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells that say so already. */
  readonly unchanged: number;
  readonly changes: readonly RowChange[];
  readonly created: readonly RowChange[];
  readonly refused: readonly RefusedCell[];
}

/** What a row would get; of a new one all it has. */
export interface RowChange {
  /** Where in the table it stands; of a new one, behind its end. */
  readonly index: number;
  readonly name: string;
  readonly cells: readonly { readonly header: string; readonly from: string; readonly to: string }[];
  /** As a save takes it. */
  readonly change: Readonly<Record<string, unknown>>;
}

interface RefusedCell {
  readonly row: string;
  readonly header: string;
  readonly value: string;
  readonly why: string;
}

export interface PasteSource<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** Where the block begins. */
  readonly at: { readonly row: number; readonly column: number };
  readonly total: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly nameOf: (row: Row) => string;
  /** False where rows below the last make nothing new. */
  readonly makesNew: boolean;
}

type Block = readonly (readonly string[])[];

/** Lays a block over a table from a cell on: which cells change, which cannot and why, which rows are new. */
export function pastePlan<Row>(block: Block, source: PasteSource<Row>): PastePlan {
  const width = block[0]?.length ?? 0;
  const under = source.columns.slice(source.at.column, source.at.column + width);
  const plan: Plan = { unchanged: 0, changes: [], created: [], refused: [] };
  const rows = withoutHeader(block, under);
  for (const [offset, cells] of rows.entries()) {
    const index = source.at.row + offset;
    if (index >= source.total) planNew(plan, { cells, under, index, makesNew: source.makesNew });
    else planChange(plan, { cells, under, index, row: source.rowAt(index), nameOf: source.nameOf });
    for (const value of cells.slice(under.length)) {
      if (value.trim() === '') continue;
      plan.refused.push({ row: rowLabel(index), header: 'beyond the last column', value, why: 'There is no column.' });
    }
  }
  return { ...plan, cells: rows.length * width, rows: rows.length, columns: width };
}

/** A first row that repeats the titles of the columns it would lie on was copied along with them. */
function withoutHeader<Row>(block: Block, under: readonly GridColumn<Row>[]): Block {
  const [first, ...rest] = block;
  const isHeader =
    rest.length > 0 && first !== undefined && under.length > 0 && under.every(({ header }, at) => first[at] === header);
  return isHeader ? rest : block;
}

type Plan = { unchanged: number; changes: RowChange[]; created: RowChange[]; refused: RefusedCell[] };

interface PlannedRow<Row> {
  readonly cells: readonly string[];
  readonly under: readonly GridColumn<Row>[];
  readonly index: number;
}

function planChange<Row>(
  plan: Plan,
  { cells, under, index, row, nameOf }: PlannedRow<Row> & { row: Row | undefined; nameOf: (row: Row) => string },
): void {
  if (row === undefined) return;
  const name = nameOf(row);
  const changed: RowChange['cells'][number][] = [];
  let change: Readonly<Record<string, unknown>> = {};
  for (const [at, column] of under.entries()) {
    const value = cells[at] ?? '';
    const from = plainText(column, row);
    const read = readCell(column, value);
    if (from === value.trim() || (read.ok && read.value.text === column.edit?.initial(row))) plan.unchanged += 1;
    else if (!read.ok) plan.refused.push({ row: name, header: column.header, value, why: read.error });
    else {
      changed.push({ header: column.header, from, to: value.trim() });
      change = merged(change, read.value.change);
    }
  }
  if (changed.length > 0) plan.changes.push({ index, name, cells: changed, change });
}

function planNew<Row>(plan: Plan, { cells, under, index, makesNew }: PlannedRow<Row> & { makesNew: boolean }): void {
  if (cells.every((value) => value.trim() === '')) return;
  const nameColumn = under.findIndex(({ id }) => id === 'name');
  const name = cells[nameColumn]?.trim() ?? '';
  if (!makesNew || name === '') {
    const why = makesNew
      ? 'A new row needs a name: paste so that the names lie in the column Name.'
      : 'It lies below the last row.';
    plan.refused.push({ row: rowLabel(index), header: 'a new row', value: cells.join(', '), why });
    return;
  }
  const filled: RowChange['cells'][number][] = [];
  let change: Readonly<Record<string, unknown>> = {};
  for (const [at, column] of under.entries()) {
    const value = cells[at] ?? '';
    if (value.trim() === '') continue;
    const read = readCell(column, value);
    if (!read.ok) plan.refused.push({ row: name, header: column.header, value, why: read.error });
    else {
      filled.push({ header: column.header, from: '', to: value.trim() });
      change = merged(change, read.value.change);
    }
  }
  plan.created.push({ index, name, cells: filled, change });
}

/** A value for a column, or why it cannot be one. A choice is taken by its label or its word, whatever the case. */
function readCell<Row>(
  { edit, header }: GridColumn<Row>,
  value: string,
): Result<{ readonly text: string; readonly change: Readonly<Record<string, unknown>> }, string> {
  if (edit === undefined) return fail(`${header} is worked out, not typed.`);
  const wanted = value.trim();
  if (edit.kind !== 'choice') {
    const change = edit.read(wanted);
    return change.ok ? succeed({ text: wanted, change: change.value }) : change;
  }
  const option = edit.options?.find((one) => sameWord(one.label, wanted) || sameWord(one.value, wanted));
  const isEmpty = wanted === '' && edit.options?.some((one) => one.value === '');
  if (option === undefined && !isEmpty) {
    const known = edit.options?.flatMap((one) => (one.value === '' ? [] : [one.label])) ?? [];
    return fail(wanted === '' ? 'It cannot be empty.' : `It is one of ${known.join(', ')}.`);
  }
  const text = option?.value ?? '';
  const change = edit.read(text);
  return change.ok ? succeed({ text, change: change.value }) : change;
}

function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Two changes of one row as one: lists of custom columns go together. */
function merged(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const [ofOne, ofOther] = [one.attributes, other.attributes];
  const attributes = Array.isArray(ofOne) && Array.isArray(ofOther) ? { attributes: [...ofOne, ...ofOther] } : {};
  return { ...one, ...other, ...attributes };
}

/** Rows as the table numbers them. */
function rowLabel(index: number): string {
  return `Row ${index + 1}`;
}
