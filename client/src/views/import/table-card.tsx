import { TABLE_ROLE_LABELS, TABLE_ROLES } from '@footbridge/shared/exchange/table-role';
import { LAYER_LABELS, LAYERS, TIE_KINDS } from '@footbridge/shared/vocabulary/tie-kind';
import { countOf } from '../../components/number-format.js';
import type { ColumnMapping, ImportMapping, ImportTable, TableRole } from '../../data/use-import.js';
import { Choice } from './choice.js';
import { ColumnTable } from './column-table.js';
import styles from './import-view.module.css';
import { type TableChange, tableMapping } from './mapping.js';
import { SampleTable } from './sample-table.js';

const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'iso-8859-15', 'macintosh'];
const DELIMITERS = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar |' },
];
const HEADER_ROWS = 12;

export interface TableCardProps {
  readonly table: ImportTable;
  readonly mapping: ImportMapping;
  readonly onTable: (change: TableChange) => void;
  readonly onColumn: (column: ColumnMapping) => void;
}

/** One table: what it was taken for and why, its columns, and the way to say otherwise. */
export function TableCard({ table, mapping, onTable, onColumn }: TableCardProps) {
  const name = table.sheet === null ? table.file : `${table.file}, sheet ${table.sheet}`;
  return (
    <article className={styles.card} aria-label={name} data-role={table.role}>
      <header className={styles.cardHead}>
        <div>
          <h3>{name}</h3>
          <p className={styles.soft}>
            {countOf(table.rows, 'row')}. {table.reason}
          </p>
        </div>
        <Choice
          label="This is a table of"
          value={table.role}
          options={TABLE_ROLES.map((role) => ({
            value: role.toUpperCase().replaceAll(' ', '_'),
            label: TABLE_ROLE_LABELS[role].label,
          }))}
          onChange={(role) => onTable({ role: role as TableRole })}
        />
      </header>
      {table.role !== 'IGNORE' && (
        <>
          <ReadingChoices table={table} onTable={onTable} />
          <TieChoices table={table} mapping={mapping} onTable={onTable} />
          {table.columns.length > 0 && <ColumnTable table={table} name={name} onColumn={onColumn} />}
        </>
      )}
      {table.sample.length > 0 && (
        <details className={styles.details}>
          <summary>Show the first rows of the file</summary>
          <SampleTable caption={`First rows of ${name}`} rows={table.sample} />
        </details>
      )}
    </article>
  );
}

/** How the bytes were read: only a text file has an encoding and a separator. */
function ReadingChoices({ table, onTable }: Pick<TableCardProps, 'table' | 'onTable'>) {
  const encoding = table.encoding?.toLowerCase() ?? null;
  const encodings = encoding === null || ENCODINGS.includes(encoding) ? ENCODINGS : [encoding, ...ENCODINGS];
  const headerRow = table.headerRow ?? 0;
  const rows = Math.max(HEADER_ROWS, headerRow);
  return (
    <div className={styles.choices}>
      {encoding !== null && (
        <Choice
          label="Encoding"
          value={encoding}
          options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => onTable({ encoding: value })}
        />
      )}
      {table.delimiter !== null && (
        <Choice
          label="Separator"
          value={table.delimiter}
          options={
            DELIMITERS.some(({ value }) => value === table.delimiter)
              ? DELIMITERS
              : [{ value: table.delimiter, label: table.delimiter }, ...DELIMITERS]
          }
          onChange={(delimiter) => onTable({ delimiter })}
        />
      )}
      <Choice
        label="Header"
        value={String(headerRow)}
        options={[
          { value: '0', label: 'None' },
          ...Array.from({ length: rows }, (_, index) => ({ value: String(index + 1), label: `Row ${index + 1}` })),
        ]}
        onChange={(row) => onTable({ headerRow: Number(row) })}
      />
    </div>
  );
}

const AS_PROPOSED = '';

/** What ties are where the table does not say it of each: only for tables that hold ties. */
function TieChoices({ table, mapping, onTable }: Omit<TableCardProps, 'onColumn'>) {
  if (table.role === 'STAKEHOLDERS') return null;
  const corrected = tableMapping(mapping, table);
  const directed = corrected.directed == null ? AS_PROPOSED : corrected.directed ? 'yes' : 'no';
  const layers = LAYERS.map((layer) => ({ value: layer.toUpperCase(), label: LAYER_LABELS[layer] }));
  return (
    <div className={styles.choices}>
      <Choice
        label="Kind, where none is given"
        value={corrected.defaultTieKind ?? AS_PROPOSED}
        options={[
          { value: AS_PROPOSED, label: 'As proposed' },
          ...TIE_KINDS.map(({ kind }) => ({ value: kind, label: kind })),
        ]}
        onChange={(kind) => onTable({ defaultTieKind: kind === AS_PROPOSED ? undefined : kind })}
      />
      <Choice
        label="Layer of other kinds"
        value={corrected.defaultLayer ?? AS_PROPOSED}
        options={[{ value: AS_PROPOSED, label: 'As proposed' }, ...layers]}
        onChange={(layer) => onTable({ defaultLayer: layers.find(({ value }) => value === layer)?.value as never })}
      />
      <Choice
        label="Direction"
        value={directed}
        options={[
          { value: AS_PROPOSED, label: 'As proposed' },
          { value: 'yes', label: 'From first to second' },
          { value: 'no', label: 'Both ways' },
        ]}
        onChange={(value) => onTable({ directed: value === AS_PROPOSED ? undefined : value === 'yes' })}
      />
    </div>
  );
}
