/** Text copied from a spreadsheet, as rows and cells. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  readonly separator: '\t' | ',' | ';';
}

/**
 * Reads what a spreadsheet puts on the clipboard: rows by line ends, cells by tabs, and quotation marks round a cell
 * that holds either. Text without a single tab is taken for CSV. Null where there is no table in it.
 */
export function readPaste(text: string): PastedTable | null {
  const content = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const separator = separatorOf(content);
  const rows = readRows(content, separator).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || (rows.length === 1 && columns === 1)) return null;
  return { rows, columns, separator };
}

/** The table as a file to upload, in the one form every reader agrees on. */
export function pasteAsFile(table: PastedTable, name: string): File {
  const text = table.rows.map((row) => row.map(quoted).join(',')).join('\r\n');
  return new File([`${text}\r\n`], name, { type: 'text/csv' });
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function separatorOf(text: string): PastedTable['separator'] {
  if (text.includes('\t')) return '\t';
  const [line = ''] = text.split('\n', 1);
  return line.split(';').length > line.split(',').length ? ';' : ',';
}

function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (inQuotes) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inQuotes = false;
    } else if (character === '"' && cell === '' && closes(text, at)) inQuotes = true;
    else if (character === separator) endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += character;
  }
  endCell();
  rows.push(row);
  return rows;
}

/** A quotation mark that is never closed is a letter like others: a cell may begin with one. */
function closes(text: string, at: number): boolean {
  return text.includes('"', at + 1);
}
