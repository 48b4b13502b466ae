import { countOf } from '../../components/number-format.js';
import type { SaveTiesInput } from '../../data/generated/graphql.js';
import { useRemoveTies, useSaveTies } from '../../data/use-edits.js';
import type { RowHandle, TieRow } from '../../data/use-table-rows.js';
import type { PastedRow } from './paste-dialog.js';
import { expecting, useBulkChange } from './use-bulk-change.js';
import type { Selection } from './use-selection.js';

type Edits = SaveTiesInput['edits'];

/** Changes to many ties at once, each one change that one undo takes back. */
export function useBulkTies(network: string, selection: Selection<TieRow>) {
  const { running, save, remove } = useBulkChange(network, selection);
  const saving = useSaveTies();
  const removing = useRemoveTies();
  const send = (edits: Edits) => saving.run({ network, edits });
  return {
    running,
    edit: (rows: readonly RowHandle[], change: Readonly<Record<string, unknown>>, words: string) =>
      save(
        rows.map((row) => ({ ...expecting(row), ...change })),
        send,
        (changed) => `Changed ${countOf(changed, 'tie')}: ${words}.`,
      ),
    paste: (rows: readonly PastedRow[]) =>
      save(
        rows.map(({ key, expectedVersion, change }) => ({ key, expectedVersion, ...change })),
        send,
        (changed) => `Pasted: ${countOf(changed, 'tie')} changed.`,
      ),
    remove: (rows: readonly RowHandle[]) =>
      remove(
        rows,
        (ties) => removing.run({ network, ties }),
        ({ removedKeys }) => `Removed ${countOf(removedKeys?.length ?? 0, 'tie')}.`,
      ),
  };
}

export type BulkTies = ReturnType<typeof useBulkTies>;
