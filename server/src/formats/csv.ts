import { delimitedRows } from './delimited-rows.js';
import { chosenDelimiter, type Delimiter, detectDelimiter } from './delimiter.js';
import { restoredRow } from './formula-guard.js';
import type { ReadingEvent, ReadingOptions } from './reading.js';
import { type CellBudget, cellBudget, RowGatherer } from './row-gatherer.js';
import { decodeText } from './text-encoding.js';

const SAMPLE_CHARACTERS = 64 * 1024;
const HTML_ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/**
 * Reads one text file with separators. Rows are numbered as a spreadsheet numbers them: an empty line counts, and a
 * cell with line breaks is still one row.
 */
export function* readCsv(
  bytes: Uint8Array,
  options: ReadingOptions,
  sheet: string | null = null,
  budget: CellBudget = cellBudget(),
): Generator<ReadingEvent> {
  const { text, encoding, guessed } = decodeText(bytes, options.encoding ?? null);
  const body = withoutSeparatorLine(text);
  const delimiter = options.delimiter
    ? chosenDelimiter(options.delimiter)
    : (body.delimiter ?? detectDelimiter(body.text.slice(0, SAMPLE_CHARACTERS)));
  yield { kind: 'table', head: { sheet, encoding, delimiter } };

  const gatherer = new RowGatherer(sheet, budget);
  if (guessed) gatherer.note({ ...GUESSED, row: null, column: null });
  let row = body.rowsBefore;
  let coded = 0;
  for (const cells of delimitedRows(body.text, delimiter)) {
    row += 1;
    gatherer.add(row, restoredRow(cells));
    if (cells.some((cell) => HTML_ENTITY.test(cell))) coded += 1;
    yield* gatherer.take();
  }
  if (coded > 0) gatherer.note(codedRows(coded));
  yield* gatherer.take(true);
}

const GUESSED = {
  code: 'GUESSED_ENCODING',
  severity: 'warning',
  message:
    'The file is not UTF-8, so it was read as Windows-1252. Check the accents in the sample, and choose another encoding if they are wrong.',
} as const;

function codedRows(rows: number) {
  const message = `${rows.toLocaleString('en-GB')} rows hold HTML codes such as &amp;; they are kept as they came.`;
  return { code: 'HTML_ENTITIES', severity: 'warning', message, row: null, column: null } as const;
}

/** Spreadsheets put `sep=;` on a first line of its own; it is not a row of the table, but it has a number. */
function withoutSeparatorLine(text: string): {
  readonly text: string;
  readonly delimiter: Delimiter | null;
  readonly rowsBefore: number;
} {
  const line = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(text.slice(0, 16));
  if (line?.[1] === undefined) return { text, delimiter: null, rowsBefore: 0 };
  return { text: text.slice(line[0].length), delimiter: chosenDelimiter(line[1]), rowsBefore: 1 };
}
