import { writeCsvTables } from './csv-writer.js';
import type { LayoutTable } from './network-layout.js';
import { writeTablesJson } from './table-json-writer.js';
import { writeXlsxTables } from './xlsx-writer.js';

/** How tables of any kind are written; unlike a network they are not read again. */
export interface TableFormat {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  pieces(tables: readonly LayoutTable[]): AsyncIterable<Uint8Array>;
}

export const TABLE_FORMATS: readonly TableFormat[] = [
  { id: 'csv', extension: 'zip', mediaType: 'application/zip', pieces: writeCsvTables },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pieces: writeXlsxTables,
  },
  { id: 'json', extension: 'json', mediaType: 'application/json', pieces: writeTablesJson },
];
