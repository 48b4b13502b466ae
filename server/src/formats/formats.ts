import { readCsv } from './csv.js';
import { readCsvArchive } from './csv-archive.js';
import { writeCsvFiles } from './csv-writer.js';
import { isZip, refuseForeignFile } from './file-signature.js';
import { readNetworkJson } from './network-json.js';
import { writeNetworkJson } from './network-json-writer.js';
import type { NetworkSource } from './network-source.js';
import { FileRefused, type ReadingEvent, type ReadingOptions } from './reading.js';
import { readXlsx } from './xlsx.js';
import { macros } from './xlsx-workbook.js';
import { writeXlsx } from './xlsx-writer.js';

/** What one file format can do; a format that only other tools write has no `write`. */
export interface FileFormat {
  readonly id: string;
  readonly label: string;
  recognises(bytes: Uint8Array, filename: string): boolean;
  read(bytes: Uint8Array, options: ReadingOptions): Iterable<ReadingEvent>;
  readonly write: {
    readonly extension: string;
    readonly mediaType: string;
    pieces(source: NetworkSource): AsyncIterable<Uint8Array>;
  } | null;
}

/** Every format, the most certain to recognise first: add one here and it is read, offered and tested for round trips. */
export const FORMATS = [
  {
    id: 'xlsx',
    label: 'Excel workbook',
    recognises: (bytes) => isZip(bytes) && holdsText(bytes, 'xl/workbook.xml'),
    read: readXlsx,
    write: {
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      pieces: writeXlsx,
    },
  },
  { id: 'csv-archive', label: 'Archive of CSV files', recognises: isZip, read: readCsvArchive, write: null },
  {
    id: 'json',
    label: 'Footbridge JSON',
    recognises: (bytes, filename) => /\.json$/i.test(filename) || (startsLikeJson(bytes) && !isTextTable(filename)),
    read: readNetworkJson,
    write: { extension: 'json', mediaType: 'application/json', pieces: writeNetworkJson },
  },
  {
    id: 'csv',
    label: 'CSV files',
    recognises: () => true,
    read: readCsv,
    write: { extension: 'zip', mediaType: 'application/zip', pieces: writeCsvFiles },
  },
] as const satisfies readonly FileFormat[];

/** Reads a file in the format its bytes show; its name decides only where the bytes leave it open. */
export function* readFile(bytes: Uint8Array, filename: string, options: ReadingOptions): Generator<ReadingEvent> {
  refuseForeignFile(bytes);
  if (/\.xlsm$/i.test(filename)) throw macros();
  const formats: readonly FileFormat[] = FORMATS;
  const format = formats.find((candidate) => candidate.recognises(bytes, filename));
  if (format === undefined) throw new FileRefused('NOT_A_TABLE', 'The file is of no kind that is read here.');
  yield* format.read(bytes, options);
}

function holdsText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'latin1');
}

function isTextTable(filename: string): boolean {
  return /\.(csv|tsv|tab|txt)$/i.test(filename);
}

function startsLikeJson(bytes: Uint8Array): boolean {
  return /^\s*[{[]/.test(
    Buffer.from(bytes.subarray(0, 64))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
}
