/** Cells as spreadsheets put them on the clipboard: tabs between cells, a cell with a tab, line or quote in quotes. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\n');
}

/** The cells of a block from the clipboard, every row as wide as the widest. */
export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  while (at <= source.length) {
    const { value, end } = source[at] === '"' ? quoted(source, at) : unquoted(source, at);
    rows.at(-1)?.push(restored(value));
    if (end >= source.length) break;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

interface Cell {
  readonly value: string;
  /** Where the tab or line end behind it stands. */
  readonly end: number;
}

function unquoted(source: string, start: number): Cell {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { value: source.slice(start, end), end };
}

/** A quote that no other closes before a tab or line end is a quote as it is. */
function quoted(source: string, start: number): Cell {
  let value = '';
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] !== '"') value += source[at];
    else if (source[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const behind = source[at + 1];
      return behind === undefined || behind === '\t' || behind === '\n'
        ? { value, end: at + 1 }
        : unquoted(source, start);
    }
  }
  return unquoted(source, start);
}

/** What a spreadsheet might run as a formula gets an apostrophe in front, as in exported files. */
function written(text: string): string {
  const safe = startsFormula(text) ? `'${text}` : text;
  return /["\t\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function restored(text: string): string {
  return text.startsWith("'") && startsFormula(text.slice(1)) ? text.slice(1) : text;
}

function startsFormula(text: string): boolean {
  return /^'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) && !/^[-+]?\d+([.,]\d+)*$/u.test(text);
}
