import { ATTRIBUTE_TYPES, type AttributeType } from '@footbridge/shared/vocabulary/attribute';
import { capitalised, formatDate, formatNumber } from '../../components/number-format.js';
import { attributeTitle } from '../../components/stakeholder-fields.js';
import { GROUP_OPTIONS, KIND_OPTIONS, SECTOR_OPTIONS, TIER_OPTIONS } from '../../components/vocabulary-options.js';
import type { StakeholderSort, StakeholderSortField } from '../../data/table-question.js';
import type { AttributeDetails } from '../../data/use-networks.js';
import type { StakeholderRow } from '../../data/use-table-rows.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { cellText } from './cell-value.js';
import type { ColumnSort, GridColumn } from './grid/grid-column.js';
import { NameLink } from './name-link.js';
import {
  attributeEdit,
  attributeValue,
  fieldEdit,
  labelOf,
  type Options,
  type StakeholderField,
  type StakeholderSaving,
} from './stakeholder-edit.js';
import { measureColumnId } from './table-address.js';

type Column = GridColumn<StakeholderRow>;

/** How the table is sorted, and how to sort it otherwise. */
export interface Sorting {
  readonly sort: StakeholderSort;
  readonly onSort: (sort: StakeholderSort) => void;
}

const DEFAULT_FIELDS: readonly string[] = ['name', 'kind', 'group', 'tier', 'sector', 'place'];
/** A network that fills none of these has no grouping of that name. */
const VOCABULARY_FIELDS: readonly string[] = ['group', 'tier', 'sector', 'place'];
const DEFAULT_MEASURES: readonly ChosenMeasure[] = [
  { id: 'degree', options: {} },
  { id: 'betweenness', options: {} },
];
const MOST_DEFAULT_ATTRIBUTES = 2;

/** The columns a network begins with: the fields it fills, its fullest attributes, and two measures. */
export function defaultColumns(
  groupings: readonly { readonly key: string }[],
  attributes: readonly AttributeDetails[],
): string[] {
  const filled = (field: string) => !VOCABULARY_FIELDS.includes(field) || groupings.some(({ key }) => key === field);
  const fullest = [...attributes].sort((a, b) => b.filled - a.filled).slice(0, MOST_DEFAULT_ATTRIBUTES);
  return [
    ...DEFAULT_FIELDS.filter(filled),
    ...fullest.map((attribute) => `attribute:${attribute.key}`),
    ...DEFAULT_MEASURES.map(measureColumnId),
  ];
}

/** The columns every network has. */
export function fieldColumns(saving: StakeholderSaving, sorting: Sorting, open: (key: string) => void): Column[] {
  const choice = (id: StakeholderField, header: string, width: number, options: Options): Column => ({
    id,
    header,
    width,
    text: (row) => labelOf(cellText(row[id]), options),
    edit: fieldEdit(saving, id, header, 'choice', options),
    sort: fieldSort(sorting, id.toUpperCase() as StakeholderSortField),
  });
  const words = (id: 'place' | 'source', header: string, width: number): Column => ({
    id,
    header,
    width,
    text: (row) => row[id] ?? '',
    edit: fieldEdit(saving, id, header, 'text'),
  });
  const day = (id: 'validFrom' | 'validTo', header: string): Column => ({
    id,
    header,
    width: 150,
    text: (row) => (row[id] === null ? '' : formatDate(row[id])),
    plain: (row) => row[id] ?? '',
    edit: fieldEdit(saving, id, header, 'date'),
  });
  return [
    {
      id: 'name',
      header: 'Name',
      width: 260,
      isRowHeader: true,
      text: (row) => row.name,
      content: (row) => <NameLink stakeholder={row} />,
      edit: fieldEdit(saving, 'name', 'Name', 'text'),
      sort: fieldSort(sorting, 'NAME'),
      onEnter: (row) => open(row.key),
    },
    choice('kind', 'Kind', 112, KIND_OPTIONS),
    choice('group', 'Group', 116, GROUP_OPTIONS),
    choice('tier', 'Tier', 80, TIER_OPTIONS),
    choice('sector', 'Sector', 152, SECTOR_OPTIONS),
    { ...words('place', 'Place', 112), sort: fieldSort(sorting, 'PLACE') },
    {
      id: 'topics',
      header: 'Topics',
      width: 200,
      text: (row) => row.topics.join('; '),
      edit: fieldEdit(saving, 'topics', 'Topics', 'list'),
    },
    day('validFrom', 'Since'),
    day('validTo', 'Until'),
    words('source', 'Source', 160),
    { id: 'key', header: 'Id', width: 140, text: (row) => row.key, sort: fieldSort(sorting, 'KEY') },
  ];
}

/** A column of the file's own. */
export function attributeColumn(attribute: AttributeDetails, saving: StakeholderSaving): Column {
  const type = ATTRIBUTE_TYPES.find((known) => known.toUpperCase() === attribute.type) ?? 'text';
  return {
    id: `attribute:${attribute.key}`,
    header: attributeTitle(attribute.label),
    width: 160,
    numeric: type === 'number',
    text: (row) => attributeWords(attributeValue(row, attribute.key), type),
    plain: (row) => cellText(attributeValue(row, attribute.key)),
    edit: attributeEdit(saving, attribute, type),
  };
}

function fieldSort({ sort, onSort }: Sorting, field: StakeholderSortField): ColumnSort {
  const active = sort.kind === 'field' && sort.field === field;
  return {
    direction: active ? (sort.descending ? 'descending' : 'ascending') : null,
    onSort: () => onSort({ kind: 'field', field, descending: active && !sort.descending }),
    sortBy: (descending) => onSort({ kind: 'field', field, descending }),
  };
}

function attributeWords(value: unknown, type: AttributeType): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value, 4);
  if (type === 'date' && typeof value === 'string') return formatDate(value);
  return type === 'boolean' ? capitalised(cellText(value)) : cellText(value);
}
