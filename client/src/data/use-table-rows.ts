import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import {
  TableKeysDocument,
  TableRowsDocument,
  type TableRowsQuery,
  TieKeysDocument,
  type TieOrder,
  TiesDocument,
  type TiesQuery,
} from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import type { Scope } from './scope.js';
import { conditionInput, orderInput, type StakeholderSort, type ValueCondition } from './table-question.js';

/** Rows that come at once: as many as the server gives. */
export const TABLE_PAGE = 200;

type StakeholderPage = NonNullable<TableRowsQuery['network']>['stakeholderTable'];
export type StakeholderRow = StakeholderPage['rows']['nodes'][number]['stakeholder'];
export type TieRow = NonNullable<TiesQuery['network']>['ties']['nodes'][number];

/** What the table of stakeholders is asked for. */
export interface TableQuestion {
  readonly sort: StakeholderSort;
  readonly where: readonly ValueCondition[];
}

/** What must be known of a row to change it with others: its name for words, the version its reader saw, if any did. */
export interface RowHandle {
  readonly key: string;
  readonly name: string;
  readonly version: number | null;
}

/** Rows of a table of any length: those around what is in sight come from the server, and no others. */
export interface TableRows<Row> {
  /** The row at this place of the whole table, where it has come. */
  rowAt(index: number): Row | undefined;
  /** How many there are; null until the first answer. */
  readonly total: number | null;
  /** How many there would be without the conditions on values; null where there can be none. */
  readonly unconditioned: number | null;
  readonly failure: FailureWords | null;
  readonly loading: boolean;
  /** The pages that are asked for, by number: values are asked for along with them. */
  readonly pages: readonly number[];
  /** Says which rows are in sight. */
  show(first: number, last: number): void;
  /** Rows anywhere, from the first of these places to before the last. */
  fetch(start: number, end: number, signal?: AbortSignal): Promise<readonly Row[]>;
  /** What is needed to change every row of the table, wherever it stands, or only those of some keys. */
  handles(
    onProgress: (share: number) => void,
    signal: AbortSignal,
    only?: ReadonlySet<string>,
  ): Promise<readonly RowHandle[]>;
  retry(): void;
}

interface Page<Row> {
  readonly totalCount: number;
  readonly unconditioned?: number;
  readonly nodes: readonly Row[];
}

interface Source<Row> {
  readonly queryKey: readonly unknown[];
  readonly page: (skip: number, signal: AbortSignal) => Promise<Page<Row>>;
  readonly handles: (skip: number, signal: AbortSignal) => Promise<Page<RowHandle>>;
}

const NO_PAGE: Page<never> = { totalCount: 0, nodes: [] };

/** What every page of the table is asked with, whichever columns it is for. */
export function tableVariables(scope: Scope, { sort, where }: TableQuestion) {
  return {
    network: scope.network,
    filter: filterInput(scope.filter),
    where: where.length === 0 ? undefined : where.map((condition) => conditionInput(condition, scope.grouping)),
    orderBy: orderInput(sort, scope.grouping),
    first: TABLE_PAGE,
  };
}

/** The stakeholders a filter and the conditions leave, sorted. */
export function useStakeholderRows(scope: Scope, question: TableQuestion): TableRows<StakeholderRow> {
  const shared = tableVariables(scope, question);
  return usePages<StakeholderRow>({
    queryKey: [scope.network, 'stakeholder rows', shared],
    page: async (skip, signal) => {
      const data = await fetchGraphql(TableRowsDocument, { ...shared, skip }, signal);
      if (data.network === null) return NO_PAGE;
      const { total: unconditioned, rows } = data.network.stakeholderTable;
      return { ...rows, unconditioned, nodes: rows.nodes.map(({ stakeholder }) => stakeholder) };
    },
    handles: async (skip, signal) => {
      const data = await fetchGraphql(TableKeysDocument, { ...shared, skip }, signal);
      if (data.network === null) return NO_PAGE;
      const { totalCount, nodes } = data.network.stakeholderTable.rows;
      return { totalCount, nodes: nodes.map(({ stakeholder }) => ({ ...stakeholder, version: null })) };
    },
  });
}

/** The ties a filter leaves, in an order. */
export function useTieRows(scope: Scope, orderBy: TieOrder): TableRows<TieRow> {
  const shared = { network: scope.network, filter: filterInput(scope.filter), orderBy, first: TABLE_PAGE };
  return usePages<TieRow>({
    queryKey: [scope.network, 'tie rows', shared],
    page: async (skip, signal) => {
      const data = await fetchGraphql(TiesDocument, { ...shared, skip }, signal);
      return data.network?.ties ?? NO_PAGE;
    },
    handles: async (skip, signal) => {
      const data = await fetchGraphql(TieKeysDocument, { ...shared, skip }, signal);
      if (data.network === null) return NO_PAGE;
      const { totalCount, nodes } = data.network.ties;
      return {
        totalCount,
        nodes: nodes.map(({ key, from, to }) => ({ key, name: tieName({ from, to }), version: null })),
      };
    },
  });
}

/** "Northgate Surgery and Ashvale Borough Council". */
export function tieName({ from, to }: { readonly from: { name: string }; readonly to: { name: string } }): string {
  return `${from.name} and ${to.name}`;
}

/** The pages in sight, with the one before and after them once the reader moves. */
function usePages<Row>(source: Source<Row>): TableRows<Row> {
  const client = useQueryClient();
  const { queryKey } = source;
  const identity = JSON.stringify(queryKey);
  const [pages, setPages] = useState<readonly number[]>([0]);
  const queryOf = (page: number) => ({
    queryKey: [...queryKey, page],
    queryFn: ({ signal }: { signal: AbortSignal }) => source.page(page * TABLE_PAGE, signal),
  });
  const answers = useQueries({
    queries: pages.map(queryOf),
    combine: inSight<Row>,
  });
  const newest = answers.pages.find((page) => page !== undefined);
  const known = useLastKnown(identity, newest);
  const lastPage = known === null ? 0 : Math.max(0, Math.ceil(known.totalCount / TABLE_PAGE) - 1);
  const show = useCallback(
    (first: number, last: number) => {
      const from = Math.max(0, Math.floor((first - AHEAD) / TABLE_PAGE));
      const to = Math.min(lastPage, Math.floor((last + AHEAD) / TABLE_PAGE));
      const wanted = Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => Math.min(from, lastPage) + index);
      setPages((before) => (before.join() === wanted.join() ? before : wanted));
    },
    [lastPage],
  );
  const byNumber = useMemo(() => new Map(pages.map((page, index) => [page, answers.pages[index]])), [pages, answers]);
  const rowAt = useCallback(
    (index: number) => byNumber.get(Math.floor(index / TABLE_PAGE))?.nodes[index % TABLE_PAGE],
    [byNumber],
  );
  return {
    rowAt,
    total: known?.totalCount ?? null,
    unconditioned: known?.unconditioned ?? null,
    failure: answers.error === null ? null : describeFailure(answers.error),
    loading: answers.loading,
    pages,
    show,
    fetch: async (start, end) => {
      const first = Math.floor(start / TABLE_PAGE);
      const numbers = Array.from({ length: Math.ceil(end / TABLE_PAGE) - first }, (_, index) => first + index);
      const found = await Promise.all(numbers.map((page) => client.fetchQuery(queryOf(page))));
      return found.flatMap(({ nodes }) => nodes).slice(start - first * TABLE_PAGE, end - first * TABLE_PAGE);
    },
    handles: (onProgress, signal, only) => allHandles(source, onProgress, signal, only),
    retry: () => void client.invalidateQueries({ queryKey: [...queryKey] }),
  };
}

interface PageState<Row> {
  readonly data: Page<Row> | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
}

function inSight<Row>(results: readonly PageState<Row>[]) {
  return {
    pages: results.map(({ data }) => data),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    loading: results.some(({ isFetching }) => isFetching),
  };
}

/** Rows are asked for this far before they are scrolled to. */
const AHEAD = 80;

/** How many there are is remembered while another order of the same table is on its way: nothing jumps. */
function useLastKnown<Row>(identity: string, newest: Page<Row> | undefined): Page<Row> | null {
  const last = useRef<{ readonly identity: string; readonly page: Page<Row> } | null>(null);
  useEffect(() => {
    if (newest !== undefined) last.current = { identity, page: newest };
  }, [identity, newest]);
  return newest ?? last.current?.page ?? null;
}

async function allHandles<Row>(
  { handles }: Source<Row>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  only?: ReadonlySet<string>,
): Promise<readonly RowHandle[]> {
  const found: RowHandle[] = [];
  for (let skip = 0, total = 1; skip < total && found.length < (only?.size ?? total); ) {
    const page = await handles(skip, signal);
    if (page.nodes.length === 0) break;
    found.push(...(only === undefined ? page.nodes : page.nodes.filter(({ key }) => only.has(key))));
    skip += page.nodes.length;
    total = page.totalCount;
    onProgress(skip / total);
  }
  return found;
}
