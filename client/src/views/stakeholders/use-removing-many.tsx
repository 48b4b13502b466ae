import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { countOf } from '../../components/number-format.js';
import type { RowHandle } from '../../data/use-table-rows.js';
import { RefusedRows } from './refused-rows.js';
import type { BulkOutcome, BulkRefusal } from './use-bulk-change.js';

interface Removing {
  readonly remove: (rows: readonly RowHandle[]) => Promise<BulkOutcome>;
  readonly running: boolean;
}

interface Refused {
  readonly rows: readonly RowHandle[];
  readonly refusal: BulkRefusal;
}

/** Removes the chosen rows of a table; the dialog says why some of them cannot be, and goes on without those. */
export function useRemovingMany(thing: 'stakeholder' | 'tie', { remove, running }: Removing) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const run = async (rows: readonly RowHandle[]) => {
    const outcome = await remove(rows);
    setRefused(outcome.kind === 'refused' ? { rows, refusal: outcome } : null);
  };
  const dialog = refused !== null && (
    <Dialog title={`Remove ${countOf(refused.rows.length, thing)}`} isOpen onClose={() => setRefused(null)}>
      <RefusedRows {...refused} onGoOn={(rows) => void run(rows)} isRunning={running} />
    </Dialog>
  );
  return { remove: (rows: readonly RowHandle[]) => void run(rows), dialog };
}
