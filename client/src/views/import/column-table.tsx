import { COLUMN_FIELD_LABELS, type ColumnField, fieldsOfRole } from '@footbridge/shared/exchange/columns';
import { TABLE_ROLES } from '@footbridge/shared/exchange/table-role';
import { ATTRIBUTE_TYPES } from '@footbridge/shared/vocabulary/attribute';
import { TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { capitalised, formatShare } from '../../components/number-format.js';
import type { ColumnMapping, ImportColumn, ImportTable } from '../../data/use-import.js';
import { Choice } from './choice.js';
import styles from './import-view.module.css';

export interface ColumnTableProps {
  readonly table: ImportTable;
  readonly name: string;
  readonly onColumn: (column: ColumnMapping) => void;
}

/** Every column with samples of what is in it, what it is read as, and why. */
export function ColumnTable({ table, name, onColumn }: ColumnTableProps) {
  const role = TABLE_ROLES.find((known) => known.toUpperCase().replaceAll(' ', '_') === table.role) ?? 'ignore';
  const fields = fieldsOfRole(role);
  if (fields.length === 0) return null;
  return (
    <TableScroll label={`Columns of ${name}`}>
      <table className={`${TABLE_CLASS} ${styles.columns}`}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">In the file</th>
            <th scope="col">Read as</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <ColumnRow key={column.column} column={column} fields={fields} onColumn={onColumn} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface ColumnRowProps {
  readonly column: ImportColumn;
  readonly fields: readonly ColumnField[];
  readonly onColumn: (column: ColumnMapping) => void;
}

function ColumnRow({ column, fields, onColumn }: ColumnRowProps) {
  const header = column.header === '' ? `Column ${column.column}` : column.header;
  const isAttribute = column.field === 'attribute';
  const options = fields.map((field) => ({ value: field, label: COLUMN_FIELD_LABELS[field].label }));
  return (
    <tr data-column={header} data-field={column.field}>
      <th scope="row">
        <span className={styles.letter}>{column.column}</span> {header}
      </th>
      <td>
        <span className={styles.samples}>{column.samples.slice(0, 3).join(' · ') || 'Nothing'}</span>
        <span className={styles.soft}>{column.filled < 1 && `${formatShare(column.filled)} filled`}</span>
      </td>
      <td>
        <span className={styles.row}>
          <Choice
            label={`Read ${header} as`}
            hideLabel
            value={column.field}
            options={
              options.some(({ value }) => value === column.field)
                ? options
                : [{ value: column.field as ColumnField, label: column.field }, ...options]
            }
            onChange={(field) =>
              onColumn({ column: column.column, field, ...(field === 'attribute' && { attribute: header }) })
            }
          />
          {isAttribute && (
            <Choice
              label={`Type of ${header}`}
              hideLabel
              value={column.type ?? 'TEXT'}
              options={ATTRIBUTE_TYPES.map((type) => ({ value: type.toUpperCase(), label: capitalised(type) }))}
              onChange={(type) =>
                onColumn({
                  column: column.column,
                  field: 'attribute',
                  attribute: column.attribute ?? header,
                  type: type as NonNullable<ColumnMapping['type']>,
                })
              }
            />
          )}
        </span>
      </td>
      <td className={styles.soft}>{column.reason}</td>
    </tr>
  );
}
