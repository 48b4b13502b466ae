import type { Cell, LayoutTable } from './network-layout.js';

/** Tables as one JSON document: a list of records for each, one record a line, as data frames are read from. */
export async function* writeTablesJson(tables: readonly LayoutTable[]): AsyncGenerator<Uint8Array> {
  for (const [at, table] of tables.entries()) {
    yield Buffer.from(`${at === 0 ? '{' : ','}\n  ${JSON.stringify(table.name)}: [`, 'utf8');
    let isFirst = true;
    for await (const rows of table.rows()) {
      if (rows.length === 0) continue;
      const lines = rows.map((row) => `\n    ${JSON.stringify(recordOf(table.headers, row))}`).join(',');
      yield Buffer.from(isFirst ? lines : `,${lines}`, 'utf8');
      isFirst = false;
    }
    yield Buffer.from(']');
  }
  yield Buffer.from(tables.length === 0 ? '{}\n' : '\n}\n');
}

function recordOf(headers: readonly string[], row: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(headers.map((header, column) => [header, row[column] ?? null]));
}
