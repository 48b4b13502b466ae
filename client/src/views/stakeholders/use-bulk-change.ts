import { BULK_LIMITS } from '@footbridge/shared/network/bulk-limits';
import { useState } from 'react';
import { formatCount } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import type { ChangeOutcome, UserErrorWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';

/** Why one of many rows was not saved. */
export interface RefusedRow {
  readonly index: number;
  readonly message: string;
  /** Where another was first: the thing as it is stored, and what was sent. */
  readonly conflict: { readonly current: unknown; readonly sent: unknown } | null;
}

/** What came of a change to many things. `problem` is in words; with `rows` it can be tried without them. */
export type BulkOutcome<Payload> =
  | { readonly kind: 'done'; readonly payload: Payload }
  | { readonly kind: 'refused'; readonly problem: string; readonly rows: readonly RefusedRow[] };

interface BulkPayload {
  readonly change: { readonly id: string; readonly version: number } | null;
}

interface SavedPayload extends BulkPayload {
  readonly changedKeys?: readonly string[] | null;
}

/** Saves many things of one table; those that were changed stay chosen, with the version they have now. */
export async function saveMany<Edits extends readonly unknown[], Payload extends SavedPayload>(
  edits: Edits,
  send: (edits: Edits) => Promise<ChangeOutcome<Payload>>,
  said: (changed: number) => string,
  {
    run,
    selection,
  }: {
    readonly run: ReturnType<typeof useBulkChange>['run'];
    readonly selection: { saved(keys: readonly string[], version: number): void };
  },
): Promise<BulkOutcome<Payload>> {
  const outcome = await run(
    () => send(edits),
    edits.length,
    ({ changedKeys }) => said(changedKeys?.length ?? 0),
  );
  const version = outcome.kind === 'done' ? outcome.payload.change?.version : undefined;
  if (outcome.kind === 'done' && version !== undefined) selection.saved(outcome.payload.changedKeys ?? [], version);
  return outcome;
}

/** Sends a change to many things; says what was done with an undo of exactly that, or gathers what is wrong by row. */
export function useBulkChange(network: string) {
  const toast = useToast();
  const undoing = useUndo();
  const [running, setRunning] = useState(false);
  const run = async <Payload extends BulkPayload>(
    send: () => Promise<ChangeOutcome<Payload>>,
    rows: number,
    said: (payload: Payload) => string,
  ): Promise<BulkOutcome<Payload>> => {
    if (rows > BULK_LIMITS.rows) return { kind: 'refused', problem: tooMany(rows), rows: [] };
    setRunning(true);
    const outcome = await send();
    setRunning(false);
    if (outcome.kind === 'failed') {
      const { what, kept, next } = outcome.failure;
      return { kind: 'refused', problem: `${what} ${kept} ${next}`, rows: [] };
    }
    if (outcome.kind === 'refused') return refusedOf(outcome.userErrors);
    const { change } = outcome.payload;
    toast({
      message: change === null ? 'All of them said so already; nothing was changed.' : said(outcome.payload),
      ...(change !== null && {
        action: { label: 'Undo', run: () => void undoing.run({ network, change: change.id }) },
      }),
    });
    return { kind: 'done', payload: outcome.payload };
  };
  return { run, running };
}

function tooMany(rows: number): string {
  const most = formatCount(BULK_LIMITS.rows);
  return `One change takes at most ${most} rows; ${formatCount(rows)} are chosen. Choose fewer, or filter first.`;
}

/** Errors whose path leads into a row are about it; any other is about the whole. */
function refusedOf(errors: readonly UserErrorWords[]): BulkOutcome<never> {
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
