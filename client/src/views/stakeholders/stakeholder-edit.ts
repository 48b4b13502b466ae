import { type Result, succeed } from '@footbridge/shared/result';
import type { AttributeType, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { ChangeOutcome } from '../../data/use-change.js';
import type { MadeChange } from '../../data/use-edits.js';
import type { StakeholderRow } from '../../data/use-table-rows.js';
import { cellText, parseCell } from './cell-value.js';
import type { CellEdit, EditorKind } from './grid/grid-column.js';
import type { CellSave } from './use-cell-save.js';

export type StakeholderField =
  | 'name'
  | 'kind'
  | 'group'
  | 'tier'
  | 'sector'
  | 'place'
  | 'topics'
  | 'validFrom'
  | 'validTo'
  | 'source';

/** What saving one value of one stakeholder needs. */
export interface StakeholderSaving {
  readonly cells: CellSave;
  readonly send: (row: StakeholderRow, expectedVersion: number, change: object) => Promise<ChangeOutcome<MadeChange>>;
}

export type Options = NonNullable<CellEdit<StakeholderRow>['options']>;

const TYPE_OF_EDITOR = {
  text: 'text',
  choice: 'text',
  number: 'number',
  date: 'date',
  list: 'list',
} as const satisfies Record<EditorKind, AttributeType>;

/** How a cell of a stakeholder's own field is edited. */
export function fieldEdit(
  { cells, send }: StakeholderSaving,
  field: StakeholderField,
  header: string,
  kind: EditorKind,
  options?: Options,
): CellEdit<StakeholderRow> {
  return {
    kind,
    options,
    initial: (row) => cellText(row[field]),
    read: (text) => changeOf(parseCell(text, TYPE_OF_EDITOR[kind]), (value) => ({ [field]: value })),
    save: async (row, text) => {
      const value = parseCell(text, TYPE_OF_EDITOR[kind]);
      if (!value.ok) return value.error;
      return cells.save({
        what: `${header} of ${row.name}`,
        of: { entity: 'stakeholder', key: row.key },
        before: cellText(row[field]),
        mine: labelOf(text, options),
        version: row.version,
        // A stored kind is spelt small.
        theirs: (current) => cellText(field === 'kind' ? String(current.kind).toUpperCase() : current[field]),
        send: (expectedVersion) => send(row, expectedVersion, { [field]: value.value }),
      });
    },
  };
}

const YES_OR_NO: Options = [
  { value: '', label: 'None' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** How a cell of a custom attribute is edited. */
export function attributeEdit(
  { cells, send }: StakeholderSaving,
  attribute: { readonly key: string; readonly label: string },
  type: AttributeType,
): CellEdit<StakeholderRow> {
  return {
    kind: type === 'boolean' ? 'choice' : type,
    options: type === 'boolean' ? YES_OR_NO : undefined,
    initial: (row) => cellText(attributeValue(row, attribute.key)),
    read: (text) => changeOf(parseCell(text, type), (value) => ({ attributes: [{ key: attribute.key, value }] })),
    save: async (row, text) => {
      const value = parseCell(text, type);
      if (!value.ok) return value.error;
      return cells.save({
        what: `${attribute.label} of ${row.name}`,
        of: { entity: 'stakeholder', key: row.key },
        before: cellText(attributeValue(row, attribute.key)),
        mine: text,
        version: row.version,
        theirs: ({ attributes }) =>
          typeof attributes === 'object' && attributes !== null
            ? cellText((attributes as Record<string, unknown>)[attribute.key])
            : '',
        send: (expectedVersion) =>
          send(row, expectedVersion, { attributes: [{ key: attribute.key, value: value.value }] }),
      });
    },
  };
}

function changeOf(
  value: Result<AttributeValue, string>,
  change: (value: AttributeValue) => Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, unknown>>, string> {
  return value.ok ? succeed(change(value.value)) : value;
}

export function attributeValue(row: StakeholderRow, key: string): unknown {
  return row.attributes.find((attribute) => attribute.key === key)?.value;
}

/** A choice's label; the value itself where it is none of the choices. */
export function labelOf(value: string, options?: Options): string {
  if (value === '') return '';
  return options?.find((option) => option.value === value)?.label ?? value;
}
