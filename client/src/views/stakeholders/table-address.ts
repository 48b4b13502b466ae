import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { TieOrder } from '../../data/generated/graphql.js';
import type { StakeholderSort, StakeholderSortField, ValueCondition } from '../../data/table-question.js';
import { type ChosenMeasure, readChosenMeasure, writeChosenMeasure } from '../../state/chosen-measure.js';
import { useChangeAddress } from '../../state/use-view-state.js';

const SORT_FIELDS = [
  'NAME',
  'KEY',
  'KIND',
  'GROUP',
  'TIER',
  'SECTOR',
  'PLACE',
  'DEGREE',
] as const satisfies readonly StakeholderSortField[];
const MEASURE = 'measure:';

/** How the table is shown, as the address holds it beside what all views share. */
export interface TableAddress {
  readonly tab: 'stakeholders' | 'ties';
  /** How ties are sorted. */
  readonly tieSort: TieOrder;
  readonly sort: StakeholderSort;
  /** The ids of the columns on show; null: those a network begins with. */
  readonly columns: readonly string[] | null;
  /** Rows are left out whose values do not lie here. */
  readonly where: readonly ValueCondition[];
}

/** The id of the column of a measure: "measure:betweenness~directed=yes". */
export function measureColumnId(measure: ChosenMeasure): string {
  return `${MEASURE}${writeChosenMeasure(measure)}`;
}

/** The measure a column shows; null where it shows none. */
export function measureOfColumn(id: string): ChosenMeasure | null {
  return id.startsWith(MEASURE) ? readChosenMeasure(id.slice(MEASURE.length), isOfStakeholders).measure : null;
}

export function isOfStakeholders({ subject }: MeasureDefinition): boolean {
  return subject === 'STAKEHOLDER';
}

/** Reads the table's own parameters, and what in them could not be understood. */
export function readTableAddress(params: URLSearchParams): {
  readonly address: TableAddress;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const readMeasure = (text: string): ChosenMeasure | null => {
    const found = readChosenMeasure(text, isOfStakeholders);
    problems.push(...found.problems);
    return found.measure;
  };
  const columns = params.getAll('column').flatMap((id) => readColumn(id, readMeasure));
  const sort = readSort(params.get('sort'), params.get('down'), readMeasure);
  if (typeof sort === 'string') problems.push(sort);
  const where = params.getAll('where').flatMap((text) => {
    const condition = readCondition(text, readMeasure);
    if (typeof condition === 'string') problems.push(condition);
    return condition === null || typeof condition === 'string' ? [] : [condition];
  });
  const address: TableAddress = {
    tab: params.get('tab') === 'ties' ? 'ties' : 'stakeholders',
    tieSort: readTieSort(params.get('tie-sort'), params.get('tie-down')),
    sort: typeof sort === 'string' ? BY_NAME : sort,
    columns: columns.length === 0 ? null : columns,
    where,
  };
  return { address, problems: [...new Set(problems)] };
}

const BY_NAME: StakeholderSort = { kind: 'field', field: 'NAME', descending: false };

const TIE_SORT_FIELDS = [
  'FROM',
  'TO',
  'KIND',
  'LAYER',
  'STRENGTH',
  'VALID_FROM',
  'VALID_TO',
] as const satisfies readonly TieOrder['field'][];

function readTieSort(text: string | null, down: string | null): TieOrder {
  const field = TIE_SORT_FIELDS.find((known) => known === text) ?? 'FROM';
  return { field, direction: down === 'yes' ? 'DESCENDING' : 'ASCENDING' };
}

type ReadMeasure = (text: string) => ChosenMeasure | null;

/** Columns of attributes are known only where the network is, so any other id is taken as it is. */
function readColumn(id: string, readMeasure: ReadMeasure): readonly string[] {
  if (id === '') return [];
  if (!id.startsWith(MEASURE)) return [id];
  const measure = readMeasure(id.slice(MEASURE.length));
  return measure === null ? [] : [measureColumnId(measure)];
}

/** A field from its start, a measure from its highest, unless told otherwise. */
function readSort(text: string | null, down: string | null, readMeasure: ReadMeasure): StakeholderSort | string {
  if (text === null) return { ...BY_NAME, descending: down === 'yes' };
  if (text.startsWith(MEASURE)) {
    const measure = readMeasure(text.slice(MEASURE.length));
    return measure === null ? BY_NAME : { kind: 'measure', measure, descending: down !== 'no' };
  }
  const field = SORT_FIELDS.find((known) => known === text);
  if (field === undefined) return `The table cannot be sorted by “${text}”; it is sorted by name.`;
  return { kind: 'field', field, descending: down === 'yes' };
}

/** "betweenness:3:10" and, with one end open, "betweenness:3:" and "betweenness::10". */
function readCondition(text: string, readMeasure: ReadMeasure): ValueCondition | string | null {
  const [, measureText = '', low = '', high = ''] = /^(.*?):([^:]*):([^:]*)$/su.exec(text) ?? [];
  if (measureText === '') return `“${text}” names no measure with a lowest and a highest value, so it is left out.`;
  const measure = readMeasure(measureText);
  if (measure === null) return null;
  const least = low === '' ? null : Number(low);
  const most = high === '' ? null : Number(high);
  if (Number.isNaN(least ?? 0) || Number.isNaN(most ?? 0)) return `“${low}” to “${high}” is no range of numbers.`;
  return least === null && most === null ? null : { measure, least, most };
}

/** The parameters for a change. */
export function writeTableAddress(change: Partial<TableAddress>): Record<string, string | readonly string[] | null> {
  const own: Record<string, string | readonly string[] | null> = {};
  if (change.tab !== undefined) own.tab = change.tab === 'ties' ? 'ties' : null;
  if (change.columns !== undefined) own.column = change.columns;
  if (change.tieSort !== undefined) {
    own['tie-sort'] = change.tieSort.field === 'FROM' ? null : change.tieSort.field;
    own['tie-down'] = change.tieSort.direction === 'DESCENDING' ? 'yes' : null;
  }
  if (change.sort !== undefined) {
    const { sort } = change;
    const isField = sort.kind === 'field';
    own.sort = isField ? (sort.field === 'NAME' ? null : sort.field) : measureColumnId(sort.measure);
    own.down = sort.descending === !isField ? null : sort.descending ? 'yes' : 'no';
  }
  if (change.where !== undefined) {
    own.where = change.where.map(
      ({ measure, least, most }) => `${writeChosenMeasure(measure)}:${least ?? ''}:${most ?? ''}`,
    );
  }
  return own;
}

/** The address of the table, and changing it: each change can be taken back, and is part of a saved view. */
export function useTableAddress() {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  const { address, problems } = useMemo(() => readTableAddress(params), [params]);
  const setAddress = (wanted: Partial<TableAddress>, label?: string) =>
    change({ own: writeTableAddress(wanted), ...(label !== undefined && { label }) });
  return { address, problems, setAddress };
}
