import { fieldsOfRole } from '@footbridge/shared/exchange/columns';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import { columnIndex, columnLetter } from '../formats/column-letter.js';
import type { ColumnMappingInput, MappedColumn } from './mapping.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { SourceTable } from './source-table.js';

/** The proposed columns, and over them what a person said. */
export function correctedColumns(
  table: SourceTable,
  role: TableRole,
  proposed: readonly MappedColumn[],
  corrections: readonly ColumnMappingInput[],
  problems: ProblemList,
): readonly MappedColumn[] {
  const columns = [...proposed];
  for (const correction of corrections) {
    const index = indexOfColumn(columns, correction.column);
    const field = fieldsOfRole(role).find((candidate) => candidate === correction.field);
    if (index === null) {
      problems.error(
        { table },
        'UNKNOWN_COLUMN',
        `The mapping names column ${quoted(correction.column)}, which the table does not have.`,
      );
    } else if (field === undefined) {
      const known = fieldsOfRole(role).join(', ') || 'none';
      problems.error(
        { table },
        'UNKNOWN_COLUMN',
        `${quoted(correction.field)} is no field of this table. Its fields: ${known}.`,
      );
    } else {
      const column = columns[index]!;
      const key =
        correction.attribute?.trim().normalize('NFC') ||
        column.attribute ||
        column.header ||
        `Column ${columnLetter(index)}`;
      const isAttribute = field === 'attribute';
      columns[index] = {
        ...column,
        field,
        attribute: isAttribute ? key : null,
        type: correction.type ?? (isAttribute ? column.type : null),
        reason: field === column.field ? column.reason : 'You said so.',
      };
    }
  }
  return columns;
}

function indexOfColumn(columns: readonly MappedColumn[], name: string): number | null {
  const letter = columnIndex(name);
  if (letter !== null && letter < columns.length) return letter;
  const byHeader = columns.findIndex((column) => column.header === name.trim());
  return byHeader === -1 ? null : byHeader;
}
