import { readCsv } from './csv.js';
import { FileRefused, type ReadingEvent, type ReadingOptions } from './reading.js';
import { cellBudget } from './row-gatherer.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';
import { unpackedEntry } from './zip-entry.js';

const TABLE_NAME = /\.(csv|tsv|tab|txt)$/i;

/** Reads an archive of CSV files, as the export writes one: every file is a table under its own name. */
export function* readCsvArchive(bytes: Uint8Array, options: ReadingOptions): Generator<ReadingEvent> {
  const tables = readZipDirectory(bytes).filter(isTable);
  if (tables.length === 0) throw new FileRefused('NOT_A_TABLE', 'The archive holds no CSV or TSV file.');
  const budget = cellBudget();
  for (const entry of tables) {
    const name = entry.name.split('/').at(-1)?.replace(TABLE_NAME, '') ?? entry.name;
    yield* readCsv(unpackedEntry(bytes, entry), options, name, budget);
  }
}

/** Folders and the hidden companions that macOS adds are not tables. */
function isTable(entry: ZipEntry): boolean {
  return TABLE_NAME.test(entry.name) && !/(^|\/)(__MACOSX\/|\.)/.test(entry.name);
}
