import { defuse } from './formula-guard.js';
import { type Cell, type LayoutTable, layoutTables } from './network-layout.js';
import type { NetworkSource } from './network-source.js';
import { type ZipFile, zipped } from './zip-writer.js';

/**
 * A network as an archive of CSV files: stakeholders and ties, which any network tool reads, and beside them the
 * dictionary of the columns and, as far as there are any, the initiatives.
 */
export async function* writeCsvFiles(source: NetworkSource): AsyncGenerator<Uint8Array> {
  yield* writeCsvTables(layoutTables(source));
}

/** Tables as an archive, a CSV file each. */
export async function* writeCsvTables(tables: readonly LayoutTable[]): AsyncGenerator<Uint8Array> {
  yield* zipped(tables.map(csvFile));
}

function csvFile(table: LayoutTable): ZipFile {
  return { name: `${table.name}.csv`, pieces: () => csvPieces(table) };
}

/** UTF-8 with a byte order mark, without which Excel takes the file for Windows-1252. */
async function* csvPieces(table: LayoutTable): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\ufeff${csvLine(table.headers)}`, 'utf8');
  for await (const rows of table.rows()) yield Buffer.from(rows.map(csvLine).join(''), 'utf8');
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = defuse(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
