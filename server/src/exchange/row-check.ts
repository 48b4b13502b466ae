import { isBlank } from './cell-value.js';
import { firstRow, type MappedTable } from './mapping.js';
import type { ProblemList } from './problem-list.js';

/**
 * The rows of a table that can be read, in order. Rows that hold what cannot be stored are passed over, since reading
 * said so already; rows with too many or too few values are problems.
 */
export function* readableRows(table: MappedTable, problems: ProblemList): Generator<number> {
  const { source } = table;
  const expected = expectedWidth(table);
  for (let row = firstRow(table); row < source.size; row += 1) {
    if (source.condemned.has(source.numbers[row]!)) continue;
    const width = source.widths[row]!;
    if (width !== expected && !isRight(table, row, width, expected)) {
      const values = width === 1 ? '1 value' : `${width} values`;
      problems.error(
        { table: source, row },
        'RAGGED_ROW',
        `Row ${source.numbers[row]} has ${values}, expected ${expected}.`,
      );
      continue;
    }
    yield row;
  }
}

/** As many values as the header has columns; without a header as most rows have. */
function expectedWidth(table: MappedTable): number {
  const { source, header } = table;
  if (header !== null) {
    const headers = source.row(header);
    let width = headers.length;
    while (width > 0 && isBlank(headers[width - 1]!)) width -= 1;
    return Math.max(width, Math.min(source.widths[header]!, headers.length));
  }
  const times = new Map<number, number>();
  for (const width of source.widths) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Workbooks leave empty cells at the end of a row away, and empty ones too many say nothing. */
function isRight(table: MappedTable, row: number, width: number, expected: number): boolean {
  const { source } = table;
  if (width < expected) return source.delimiter === null;
  for (let column = expected; column < width; column += 1) if (!isBlank(source.cell(row, column))) return false;
  return true;
}
