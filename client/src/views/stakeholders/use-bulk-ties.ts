import { countOf } from '../../components/number-format.js';
import type { SaveTiesInput } from '../../data/generated/graphql.js';
import { useRemoveTies, useSaveTies } from '../../data/use-edits.js';
import type { RowHandle, TieRow } from '../../data/use-table-rows.js';
import type { PastedRow } from './paste-dialog.js';
import { saveMany, useBulkChange } from './use-bulk-change.js';
import type { Selection } from './use-selection.js';

type Edits = SaveTiesInput['edits'];

/** Changes to many ties at once, each one change that one undo takes back. */
export function useBulkTies(network: string, selection: Selection<TieRow>) {
  const { run, running } = useBulkChange(network);
  const saving = useSaveTies();
  const removing = useRemoveTies();
  const saveAll = (edits: Edits, said: (changed: number) => string) =>
    saveMany(edits, (sent: Edits) => saving.run({ network, edits: sent }), said, { run, selection });
  return {
    running,
    edit: (rows: readonly RowHandle[], change: Readonly<Record<string, unknown>>, words: string) =>
      saveAll(
        rows.map(({ key, version }) => ({ key, expectedVersion: version, ...change })),
        (changed) => `Changed ${countOf(changed, 'tie')}: ${words}.`,
      ),
    paste: (rows: readonly PastedRow[]) =>
      saveAll(
        rows.map(({ key, expectedVersion, change }) => ({ key, expectedVersion, ...change })),
        (changed) => `Pasted: ${countOf(changed, 'tie')} changed.`,
      ),
    remove: async (rows: readonly RowHandle[]) => {
      const ties = rows.map(({ key, version }) => ({ key, expectedVersion: version }));
      const outcome = await run(
        () => removing.run({ network, ties }),
        rows.length,
        ({ removedKeys }) => `Removed ${countOf(removedKeys?.length ?? 0, 'tie')}.`,
      );
      if (outcome.kind === 'done') selection.clear();
      return outcome;
    },
  };
}

export type BulkTies = ReturnType<typeof useBulkTies>;
