import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatCount } from '../../components/number-format.js';
import { type RowHandle, TABLE_PAGE, type TableRows } from '../../data/use-table-rows.js';
import type { GridSelection } from './grid/grid-actions.js';

/** How far choosing every row has come. */
interface Gathering {
  readonly share: number;
  readonly cancel: () => void;
}

/** The rows that are chosen, loaded or not, and ways to choose. */
export interface Selection<Row> {
  readonly grid: GridSelection<Row>;
  /** Those chosen, with the versions their reader sees or saw; none of those that never were in sight. */
  readonly rows: readonly RowHandle[];
  readonly gathering: Gathering | null;
  readonly problem: string | null;
  chooseAll(): void;
  clear(): void;
  /** What was saved has a new version. */
  saved(keys: readonly string[], version: number): void;
}

/** Keeps which rows of a table are chosen. Choosing all of them fetches what is needed to change those out of sight. */
export function useSelection<Row extends { readonly key: string; readonly version: number }>(
  table: TableRows<Row>,
  nameOf: (row: Row) => string,
  /** What the table is of: another filter begins with nothing chosen, so that no row out of sight is changed with others. */
  of: string,
  /** Who is to be chosen on arrival, as on the map this was opened from. */
  arriving: readonly string[] = NOBODY,
): Selection<Row> {
  const [kept, setKept] = useState<Kept>({ of, rows: NONE });
  const chosen = kept.of === of ? kept.rows : NONE;
  const setChosen = useCallback(
    (change: (before: ReadonlyMap<string, RowHandle>) => ReadonlyMap<string, RowHandle>) =>
      setKept((before) => ({ of, rows: change(before.of === of ? before.rows : NONE) })),
    [of],
  );
  const [gathering, setGathering] = useState<Gathering | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef<number | null>(null);
  const handleOf = ({ key, version }: Row, name: string): RowHandle => ({ key, version, name });
  const add = (handles: readonly RowHandle[]) =>
    setChosen((before) => new Map([...before, ...handles.map((one) => [one.key, one] as const)]));

  const toggle = async (row: Row, index: number, extend: boolean) => {
    const start = extend ? latest.current : null;
    latest.current = index;
    if (start !== null && start !== index) {
      const between = await table.fetch(Math.min(start, index), Math.max(start, index) + 1);
      return add(between.map((one) => handleOf(one, nameOf(one))));
    }
    setChosen((before) => {
      const next = new Map(before);
      if (!next.delete(row.key)) next.set(row.key, handleOf(row, nameOf(row)));
      return next;
    });
  };
  const clear = useCallback(() => {
    latest.current = null;
    setChosen(() => NONE);
    setProblem(null);
  }, [setChosen]);
  const choose = async (stop: AbortController, only?: ReadonlySet<string>) => {
    const cancel = () => stop.abort();
    setProblem(null);
    setGathering({ share: 0, cancel });
    try {
      const found = await table.handles((share) => setGathering({ share, cancel }), stop.signal, only);
      if (stop.signal.aborted) return;
      add(found);
      const missing = (only?.size ?? 0) - found.length;
      if (missing > 0)
        setProblem(
          `Of those chosen before, ${formatCount(missing)} ${missing === 1 ? 'is' : 'are'} not among these rows.`,
        );
    } catch (error) {
      if (!stop.signal.aborted) setProblem(`Not every row could be chosen: ${String(error)}. Try again.`);
    } finally {
      setGathering((current) => (current?.cancel === cancel ? null : current));
    }
  };
  const chooseAll = () => choose(new AbortController());
  const latestChoose = useRef(choose);
  latestChoose.current = choose;
  const arrivals = JSON.stringify(arriving);
  useEffect(() => {
    const keys: readonly string[] = JSON.parse(arrivals);
    if (keys.length === 0) return;
    const stop = new AbortController();
    void latestChoose.current(stop, new Set(keys));
    return () => stop.abort();
  }, [arrivals]);
  const { rowAt, pages } = table;
  const allChosen = table.total !== null && table.total > 0 && chosen.size >= table.total;
  return {
    grid: {
      count: chosen.size,
      has: (key) => chosen.has(key),
      toggle: (row, index, extend) => void toggle(row, index, extend),
      allChosen,
      toggleAll: () => (allChosen ? clear() : void chooseAll()),
    },
    rows: useMemo(() => withVersionsInSight(chosen, rowAt, pages), [chosen, rowAt, pages]),
    gathering,
    problem,
    chooseAll: () => void chooseAll(),
    clear,
    saved: (keys, version) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const key of keys) {
          const one = next.get(key);
          if (one !== undefined) next.set(key, { ...one, version });
        }
        return next;
      }),
  };
}

/** A row in sight is changed as it is seen now, whatever was saved of it since it was chosen. */
function withVersionsInSight<Row extends { readonly key: string; readonly version: number }>(
  chosen: ReadonlyMap<string, RowHandle>,
  rowAt: (index: number) => Row | undefined,
  pages: readonly number[],
): readonly RowHandle[] {
  const seen = new Map(chosen);
  for (const page of chosen.size === 0 ? [] : pages) {
    for (let index = page * TABLE_PAGE; index < (page + 1) * TABLE_PAGE; index += 1) {
      const row = rowAt(index);
      const one = row && seen.get(row.key);
      if (row !== undefined && one !== undefined) seen.set(row.key, { ...one, version: row.version });
    }
  }
  return [...seen.values()];
}

interface Kept {
  readonly of: string;
  readonly rows: ReadonlyMap<string, RowHandle>;
}

const NONE: ReadonlyMap<string, RowHandle> = new Map();
const NOBODY: readonly string[] = [];
