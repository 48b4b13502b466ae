import { BULK_LIMITS } from '@footbridge/shared/network/bulk-limits';
import { useState } from 'react';
import { formatCount } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { type ChangeOutcome, refusalWords, type UserErrorWords } from '../../data/use-change.js';
import { useTakingBack } from '../../data/use-edits.js';
import type { RowHandle } from '../../data/use-table-rows.js';
import type { Selection } from './use-selection.js';

/** Why one of many rows was not saved. */
export interface RefusedRow {
  readonly index: number;
  readonly message: string;
  /** Where another was first: the thing as it is stored, and what was sent. */
  readonly conflict: { readonly current: unknown; readonly sent: unknown } | null;
}

/** What stands in the way of a change to many things, in words; with `rows` it can be tried without them. */
export interface BulkRefusal {
  readonly kind: 'refused';
  readonly problem: string;
  readonly rows: readonly RefusedRow[];
}

/** What came of a change to many things. */
export type BulkOutcome = { readonly kind: 'done' } | BulkRefusal;

interface BulkPayload {
  readonly change: { readonly id: string; readonly version: number } | null;
}

interface SavedPayload extends BulkPayload {
  readonly changedKeys?: readonly string[] | null;
}

/** A row as a change to many names it: with the version that its reader saw. */
export function expecting({ key, version }: RowHandle) {
  return { key, expectedVersion: version };
}

/** Sends a change to many things; says what was done with an undo of exactly that, or gathers what is wrong by row. */
export function useBulkChange<Row>(network: string, selection: Selection<Row>) {
  const toast = useToast();
  const takingBack = useTakingBack(network);
  const [running, setRunning] = useState(false);
  const run = async <Payload extends BulkPayload>(
    rows: number,
    send: () => Promise<ChangeOutcome<Payload>>,
    said: (payload: Payload) => string,
    onDone: (payload: Payload) => void,
  ): Promise<BulkOutcome> => {
    if (rows > BULK_LIMITS.rows) return { kind: 'refused', problem: tooMany(rows), rows: [] };
    setRunning(true);
    const outcome = await send();
    setRunning(false);
    if (outcome.kind === 'failed') return { kind: 'refused', problem: refusalWords(outcome), rows: [] };
    if (outcome.kind === 'refused') return refusedOf(outcome.userErrors);
    const { payload } = outcome;
    toast(
      payload.change === null
        ? { message: 'All of them said so already; nothing was changed.' }
        : { message: said(payload), action: takingBack(payload) },
    );
    onDone(payload);
    return { kind: 'done' };
  };
  return {
    running,
    /** Those that were changed stay chosen, with the version they have now. */
    save: <Edits extends readonly unknown[], Payload extends SavedPayload>(
      edits: Edits,
      send: (edits: Edits) => Promise<ChangeOutcome<Payload>>,
      said: (changed: number) => string,
    ) =>
      run(
        edits.length,
        () => send(edits),
        ({ changedKeys }) => said(changedKeys?.length ?? 0),
        ({ change, changedKeys }) => change !== null && selection.saved(changedKeys ?? [], change.version),
      ),
    remove: <Payload extends BulkPayload>(
      rows: readonly RowHandle[],
      send: (rows: ReturnType<typeof expecting>[]) => Promise<ChangeOutcome<Payload>>,
      said: (payload: Payload) => string,
    ) => run(rows.length, () => send(rows.map(expecting)), said, selection.clear),
  };
}

function tooMany(rows: number): string {
  const most = formatCount(BULK_LIMITS.rows);
  return `One change takes at most ${most} rows; ${formatCount(rows)} are chosen. Choose fewer, or filter first.`;
}

/** Errors whose path leads into a row are about it; any other is about the whole. */
function refusedOf(errors: readonly UserErrorWords[]): BulkRefusal {
  const rows = errors.flatMap(({ path, code, message, current, sent }): RefusedRow[] => {
    const index = Number(path[2] ?? Number.NaN);
    if (!Number.isInteger(index)) return [];
    return [{ index, message, conflict: code === 'CONFLICT' ? { current, sent } : null }];
  });
  const whole = errors.filter(({ path }) => !Number.isInteger(Number(path[2] ?? Number.NaN)));
  const count = new Set(rows.map(({ index }) => index)).size;
  const words = `${formatCount(count)} of them cannot be saved as asked, so nothing was changed.`;
  return { kind: 'refused', problem: whole.map(({ message }) => message).join(' ') || words, rows };
}
