import { succeed } from '@footbridge/shared/result';
import type { AttributeType } from '@footbridge/shared/vocabulary/attribute';
import { TIE_KINDS } from '@footbridge/shared/vocabulary/tie-kind';
import { capitalised, formatDate, formatNumber } from '../../components/number-format.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import type { TieOrder, TieOrderField } from '../../data/generated/graphql.js';
import { useSaveTie } from '../../data/use-edits.js';
import type { TieRow } from '../../data/use-table-rows.js';
import { cellText, parseCell } from './cell-value.js';
import type { CellEdit, ColumnSort, EditorKind, GridColumn } from './grid/grid-column.js';
import { NameLink } from './name-link.js';
import type { CellSave } from './use-cell-save.js';

type Column = GridColumn<TieRow>;
type Field = 'kind' | 'strength' | 'validFrom' | 'validTo' | 'source' | 'note';

function typeOf(kind: EditorKind): AttributeType {
  return kind === 'number' || kind === 'date' ? kind : 'text';
}

/** How ties are sorted, and how to sort them otherwise. */
export interface TieSorting {
  readonly sort: TieOrder;
  readonly onSort: (sort: TieOrder) => void;
}

/** The columns of ties. Ends are not edited: another end is another tie. */
export function useTieColumns(network: string, cells: CellSave, sorting: TieSorting): readonly Column[] {
  const links = useStakeholderLinks();
  const saving = useSaveTie();
  const edit = (
    field: Field,
    header: string,
    kind: EditorKind,
    options?: CellEdit<TieRow>['options'],
  ): CellEdit<TieRow> => ({
    kind,
    options,
    initial: (row) => cellText(row[field]),
    read: (text) => {
      const value = parseCell(text, typeOf(kind));
      return value.ok ? succeed({ [field]: value.value }) : value;
    },
    save: async (row, text) => {
      const value = parseCell(text, typeOf(kind));
      if (!value.ok) return value.error;
      return cells.save({
        what: `${header} of the tie from ${row.from.name} to ${row.to.name}`,
        of: { entity: 'tie', key: row.key },
        before: cellText(row[field]),
        mine: text,
        version: row.version,
        theirs: (current) => cellText(current[field]),
        send: (expectedVersion) => saving.run({ network, key: row.key, expectedVersion, [field]: value.value }),
      });
    },
  });
  const sortBy = (field: TieOrderField): ColumnSort => tieSort(sorting, field);
  const end = (id: 'from' | 'to', header: string): Column => ({
    id,
    header,
    width: 240,
    isRowHeader: id === 'from',
    text: (row) => row[id].name,
    content: (row) => <NameLink stakeholder={row[id]} />,
    sort: sortBy(id === 'from' ? 'FROM' : 'TO'),
    onEnter: (row) => links?.open(row[id].key),
  });
  const day = (id: 'validFrom' | 'validTo', header: string): Column => ({
    id,
    header,
    width: 160,
    text: (row) => (row[id] === null ? '' : formatDate(row[id])),
    plain: (row) => row[id] ?? '',
    sort: sortBy(id === 'validFrom' ? 'VALID_FROM' : 'VALID_TO'),
    edit: edit(id, header, 'date'),
  });
  const kinds = TIE_KINDS.map(({ kind }) => ({ value: kind, label: kind }));
  return [
    end('from', 'From'),
    {
      id: 'kind',
      header: 'Tie',
      width: 156,
      text: (row) => row.kind,
      edit: edit('kind', 'Kind', 'text', kinds),
      sort: sortBy('KIND'),
    },
    end('to', 'To'),
    {
      id: 'layer',
      header: 'Layer',
      width: 120,
      text: (row) => capitalised(row.layer.toLowerCase()),
      sort: sortBy('LAYER'),
    },
    { id: 'directed', header: 'Direction', width: 110, text: (row) => (row.directed ? 'One way' : 'Both ways') },
    {
      id: 'strength',
      header: 'Strength',
      width: 110,
      numeric: true,
      text: (row) => (row.strength === null ? '' : formatNumber(row.strength, 3)),
      plain: (row) => row.strength?.toString() ?? '',
      sort: sortBy('STRENGTH'),
      edit: edit('strength', 'Strength', 'number'),
    },
    day('validFrom', 'Since'),
    day('validTo', 'Until'),
    {
      id: 'source',
      header: 'Source',
      width: 160,
      text: (row) => row.source ?? '',
      edit: edit('source', 'Source', 'text'),
    },
    { id: 'note', header: 'Note', width: 220, text: (row) => row.note ?? '', edit: edit('note', 'Note', 'text') },
  ];
}

/** A second press turns the order round. */
function tieSort({ sort, onSort }: TieSorting, field: TieOrderField): ColumnSort {
  const active = sort.field === field;
  const isDown = sort.direction === 'DESCENDING';
  const sortBy = (descending: boolean) => onSort({ field, direction: descending ? 'DESCENDING' : 'ASCENDING' });
  return {
    direction: active ? (isDown ? 'descending' : 'ascending') : null,
    onSort: () => sortBy(active && !isDown),
    sortBy,
  };
}
