import { type ColumnField, fieldsOfRole } from '@footbridge/shared/exchange/columns';
import { ATTRIBUTE_TYPES, type AttributeType } from '@footbridge/shared/vocabulary/attribute';
import { COLUMNS_HEADERS, INITIATIVE_HEADERS, PARTICIPANT_HEADERS } from '../formats/network-layout.js';
import type { MappedTable } from './mapping.js';
import type { SourceTable } from './source-table.js';

/** What our own export says of one column of one of its tables. */
export interface DictionaryEntry {
  readonly header: string;
  readonly field: ColumnField;
  readonly attribute: string | null;
  readonly label: string | null;
  readonly type: AttributeType | null;
}

/** What the dictionary of an export says, by table name. */
export type ExportDictionary = ReadonlyMap<string, readonly DictionaryEntry[]>;

/** Which of the tables that an export of ours brings along a table is, by its exact header. */
export function ownTableOf(table: SourceTable): MappedTable['own'] {
  if (table.size === 0) return null;
  const headers = table.row(0);
  if (sameHeaders(headers, COLUMNS_HEADERS)) return 'columns';
  if (sameHeaders(headers, INITIATIVE_HEADERS)) return 'initiatives';
  return sameHeaders(headers, PARTICIPANT_HEADERS) ? 'participants' : null;
}

/** Reads the dictionary that stands among the tables of the same file; empty where the file is no export of ours. */
export function readDictionary(tables: readonly SourceTable[], upload: string): ExportDictionary {
  const dictionary = new Map<string, DictionaryEntry[]>();
  const table = tables.find((candidate) => candidate.upload === upload && ownTableOf(candidate) === 'columns');
  if (table === undefined) return dictionary;
  for (let row = 1; row < table.size; row += 1) {
    const [name, header, field, attribute, label, type] = table.row(row) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const role = name === 'stakeholders' || name === 'ties' ? name : null;
    const known = role === null ? undefined : fieldsOfRole(role).find((candidate) => candidate === field);
    if (known === undefined) continue;
    const entries = dictionary.get(name) ?? [];
    entries.push({
      header,
      field: known,
      attribute: attribute === '' ? null : attribute,
      label: label === '' ? null : label,
      type: ATTRIBUTE_TYPES.find((candidate) => candidate === type) ?? null,
    });
    dictionary.set(name, entries);
  }
  return dictionary;
}

function sameHeaders(headers: readonly string[], expected: readonly string[]): boolean {
  const filled = headers.filter((header, index) => header !== '' || index < expected.length);
  return filled.length === expected.length && expected.every((header, index) => filled[index] === header);
}
