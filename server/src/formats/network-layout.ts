import type { ColumnField } from '@footbridge/shared/exchange/columns';
import type { AttributeDefinition, AttributeType, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import { ownValue } from '@footbridge/shared/vocabulary/own-value';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { joinList } from './list-cell.js';
import type { NetworkSource } from './network-source.js';

export type Cell = string | number | boolean | null;

/** One column of an exported table: its header, what it is read back as, and its cell of a record. */
export interface LayoutColumn<Item> {
  readonly header: string;
  readonly field: ColumnField;
  readonly attribute: AttributeDefinition | null;
  cell(record: Item): Cell;
}

export interface LayoutTable {
  /** The worksheet's or file's name. */
  readonly name: string;
  readonly headers: readonly string[];
  rows(): AsyncIterable<readonly (readonly Cell[])[]>;
}

/** The table that says what the columns of the others are; it makes an export its own dictionary. */
export const COLUMNS_TABLE = 'columns';
export const COLUMNS_HEADERS = ['table', 'column', 'field', 'attribute', 'label', 'type'] as const;
export const INITIATIVE_HEADERS = ['initiative', 'name', 'description', 'stage'] as const;
export const PARTICIPANT_HEADERS = ['initiative', 'stakeholder', 'role'] as const;

const STAKEHOLDER_COLUMNS: readonly LayoutColumn<StakeholderRecord>[] = [
  plain('id', 'id', (record) => record.key),
  plain('label', 'name', (record) => record.name),
  plain('kind', 'kind', (record) => record.kind),
  plain('group', 'group', (record) => record.group),
  plain('tier', 'tier', (record) => record.tier),
  plain('sector', 'sector', (record) => record.sector),
  plain('place', 'place', (record) => record.place),
  plain('topics', 'topics', (record) => joinList(record.topics)),
  plain('aliases', 'aliases', (record) => joinList(record.aliases)),
  plain('valid_from', 'validFrom', (record) => record.validFrom),
  plain('valid_to', 'validTo', (record) => record.validTo),
  plain('known_from', 'source', (record) => record.source),
  plain('note', 'note', (record) => record.note),
];

/** `source`, `target`, `type` and `weight` are what other network tools call these columns. */
const TIE_COLUMNS: readonly LayoutColumn<TieRecord>[] = [
  plain('id', 'id', (record) => record.key),
  plain('source', 'from', (record) => record.from),
  plain('target', 'to', (record) => record.to),
  plain('type', 'direction', (record) => (record.directed ? 'Directed' : 'Undirected')),
  plain('kind', 'tieKind', (record) => record.kind),
  plain('layer', 'layer', (record) => record.layer),
  plain('weight', 'strength', (record) => record.strength),
  plain('valid_from', 'validFrom', (record) => record.validFrom),
  plain('valid_to', 'validTo', (record) => record.validTo),
  plain('known_from', 'source', (record) => record.source),
  plain('note', 'note', (record) => record.note),
];

/** The columns of exported stakeholders; custom attributes follow, under a header of their own. */
export function stakeholderColumns(
  attributes: readonly AttributeDefinition[],
): readonly LayoutColumn<StakeholderRecord>[] {
  return [...STAKEHOLDER_COLUMNS, ...attributeColumns(attributes, 'stakeholder', STAKEHOLDER_COLUMNS)];
}

export function tieColumns(attributes: readonly AttributeDefinition[]): readonly LayoutColumn<TieRecord>[] {
  return [...TIE_COLUMNS, ...attributeColumns(attributes, 'tie', TIE_COLUMNS)];
}

/** A network as tables: stakeholders, ties, where there are any its initiatives, and the dictionary of the columns. */
export function layoutTables(source: NetworkSource): readonly LayoutTable[] {
  const ofStakeholders = stakeholderColumns(source.attributes);
  const ofTies = tieColumns(source.attributes);
  return [
    table('stakeholders', ofStakeholders, () => source.stakeholders()),
    table('ties', ofTies, () => source.ties()),
    {
      name: COLUMNS_TABLE,
      headers: COLUMNS_HEADERS,
      rows: () => once([...dictionary('stakeholders', ofStakeholders), ...dictionary('ties', ofTies)]),
    },
    { name: 'initiatives', headers: INITIATIVE_HEADERS, rows: () => mapped(source.initiatives(), initiativeRow) },
    {
      name: 'participants',
      headers: PARTICIPANT_HEADERS,
      rows: () => flattened(source.initiatives(), participantRows),
    },
  ];
}

/** The rows of the dictionary for one table. */
export function dictionary<Item>(name: string, columns: readonly LayoutColumn<Item>[]): readonly (readonly Cell[])[] {
  return columns.map(({ header, field, attribute }) => [
    name,
    header,
    field,
    attribute?.key ?? null,
    attribute?.label ?? null,
    attribute?.type ?? null,
  ]);
}

export function initiativeRow(record: InitiativeRecord): readonly Cell[] {
  return [record.key, record.name, record.description, record.stage];
}

export function participantRows(record: InitiativeRecord): readonly (readonly Cell[])[] {
  return record.participants.map((participant) => [record.key, participant.stakeholder, participant.role]);
}

function plain<Item>(header: string, field: ColumnField, cell: (record: Item) => Cell): LayoutColumn<Item> {
  return { header, field, attribute: null, cell };
}

function attributeColumns<Item extends { readonly attributes: Readonly<Record<string, AttributeValue>> }>(
  attributes: readonly AttributeDefinition[],
  owner: AttributeDefinition['on'],
  taken: readonly LayoutColumn<Item>[],
): readonly LayoutColumn<Item>[] {
  const headers = new Set(taken.map((column) => column.header.toLowerCase()));
  return attributes
    .filter((attribute) => attribute.on === owner)
    .map((attribute) => ({
      header: freeHeader(attribute.key, headers),
      field: 'attribute',
      attribute,
      cell: (record) => attributeCell(ownValue(record.attributes, attribute.key), attribute.type),
    }));
}

/** An attribute called like a column of ours stands under `kind (attribute)`; the dictionary knows its real name. */
function freeHeader(key: string, taken: Set<string>): string {
  let header = key;
  for (let number = 1; taken.has(header.trim().toLowerCase()) || header.trim() === ''; number += 1) {
    header = number === 1 ? `${key} (attribute)` : `${key} (attribute ${number})`;
  }
  taken.add(header.trim().toLowerCase());
  return header;
}

function attributeCell(value: AttributeValue, type: AttributeType): Cell {
  if (value === null) return null;
  if (typeof value === 'object') return joinList(value);
  return type === 'text' || type === 'date' || type === 'list' ? String(value) : value;
}

function table<Item>(
  name: string,
  columns: readonly LayoutColumn<Item>[],
  records: () => AsyncIterable<readonly Item[]>,
): LayoutTable {
  return {
    name,
    headers: columns.map((column) => column.header),
    rows: () => mapped(records(), (record) => columns.map((column) => column.cell(record))),
  };
}

async function* once<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}

async function* mapped<Item, Row>(pages: AsyncIterable<readonly Item[]>, toRow: (item: Item) => Row) {
  for await (const page of pages) yield page.map(toRow);
}

async function* flattened<Item, Row>(pages: AsyncIterable<readonly Item[]>, toRows: (item: Item) => readonly Row[]) {
  for await (const page of pages) yield page.flatMap(toRows);
}
