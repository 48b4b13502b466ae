import type { TableRole } from '@footbridge/shared/exchange/table-role';
import { checkColumns } from './column-check.js';
import { correctedColumns } from './column-correction.js';
import { proposeColumns } from './column-proposal.js';
import type { MappedTable, MappingInput, TableMappingInput } from './mapping.js';
import { type ExportDictionary, ownTableOf, readDictionary } from './own-export.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { SourceTable } from './source-table.js';
import { guessRole, matrixShapeFor } from './table-role-guess.js';

/** How every table will be read: the proposal, and over it what a person corrected. */
export function mapTables(
  tables: readonly SourceTable[],
  input: MappingInput,
  problems: ProblemList,
): readonly MappedTable[] {
  for (const correction of input.tables ?? []) {
    if (tables.some((table) => concerns(correction, table))) continue;
    const sheet = correction.sheet ? `, sheet ${quoted(correction.sheet)}` : '';
    const message = `The mapping names upload ${quoted(correction.upload)}${sheet}, which is not part of this import.`;
    problems.file({ file: correction.upload, sheet: correction.sheet ?? null }, 'UNKNOWN_COLUMN', message);
  }
  const mapped = tables.map((table) => {
    const correction = input.tables?.find((candidate) => concerns(candidate, table)) ?? null;
    return mapTable(table, correction, readDictionary(tables, table.upload), problems);
  });
  return mapped;
}

function concerns(correction: TableMappingInput, table: SourceTable): boolean {
  return correction.upload === table.upload && (correction.sheet ?? null) === table.sheet;
}

function mapTable(
  table: SourceTable,
  correction: TableMappingInput | null,
  dictionary: ExportDictionary,
  problems: ProblemList,
): MappedTable {
  const rest = {
    source: table,
    directed: correction?.directed ?? null,
    defaultTieKind: correction?.defaultTieKind?.trim() || null,
    defaultLayer: correction?.defaultLayer ?? null,
  };
  const own = ownTableOf(table);
  if (own !== null && (correction === null || correction.role === 'ignore')) {
    const isLeftOut = correction !== null && own !== 'columns';
    return { ...rest, role: 'ignore', reason: OWN_REASONS[own], header: 0, columns: [], own: isLeftOut ? null : own };
  }
  const entries = dictionary.get(table.sheet ?? '') ?? [];
  const guess = guessRole(table, correction ? headerOf(table, correction) : undefined);
  const role = correction?.role ?? (entries.length > 0 ? (table.sheet as TableRole) : guess.role);
  const reason = correction !== null && correction.role !== guess.role ? 'You said so.' : guess.reason;
  const header = role === 'matrix' && correction?.headerRow == null ? matrixShapeFor(table).header : guess.header;
  const proposed = proposeColumns(table, role, header, entries);
  const columns = correctedColumns(table, role, proposed, correction?.columns ?? [], problems);
  const checked = checkColumns(table, role, columns, problems);
  return { ...rest, role, reason, header, columns: checked, own: null };
}

const OWN_REASONS = {
  columns: 'Footbridge’s own list of what the columns of the other tables are; it is read as it is.',
  initiatives: 'Footbridge’s own list of initiatives; it is read as it is.',
  participants: 'Footbridge’s own list of who takes part in initiatives; it is read as it is.',
} as const;

/** The header row a person named: undefined where none was, null where they said there is none. */
function headerOf(table: SourceTable, correction: TableMappingInput): number | null | undefined {
  if (correction.headerRow === null || correction.headerRow === undefined) return undefined;
  const index = table.numbers.indexOf(correction.headerRow);
  return index === -1 ? null : index;
}
