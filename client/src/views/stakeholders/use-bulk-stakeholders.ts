import { countOf } from '../../components/number-format.js';
import type { SaveStakeholdersInput } from '../../data/generated/graphql.js';
import { useRemoveStakeholders, useSaveStakeholders } from '../../data/use-edits.js';
import type { RowHandle, StakeholderRow } from '../../data/use-table-rows.js';
import type { PastedRow } from './paste-dialog.js';
import { expecting, useBulkChange } from './use-bulk-change.js';
import type { Selection } from './use-selection.js';

type Edits = SaveStakeholdersInput['edits'];

/** Changes to many stakeholders at once, each one change that one undo takes back. */
export function useBulkStakeholders(network: string, selection: Selection<StakeholderRow>) {
  const { running, save, remove } = useBulkChange(network, selection);
  const saving = useSaveStakeholders();
  const removing = useRemoveStakeholders();
  const send = (edits: Edits) => saving.run({ network, edits });
  return {
    running,
    /** Says the same of all of these. */
    edit: (rows: readonly RowHandle[], change: Readonly<Record<string, unknown>>, words: string) =>
      save(
        rows.map((row) => ({ ...expecting(row), ...change })),
        send,
        (changed) => `Changed ${countOf(changed, 'stakeholder')}: ${words}.`,
      ),
    paste: (rows: readonly PastedRow[]) =>
      save(
        rows.map(({ key, expectedVersion, change }) => ({ ...(key !== null && { key, expectedVersion }), ...change })),
        send,
        (changed) => `Pasted: ${countOf(changed, 'stakeholder')} changed or added.`,
      ),
    remove: (rows: readonly RowHandle[]) =>
      remove(
        rows,
        (stakeholders) => removing.run({ network, stakeholders }),
        ({ removedKeys, removedTies }) =>
          `Removed ${countOf(removedKeys?.length ?? 0, 'stakeholder')} and ${countOf(removedTies ?? 0, 'tie')}.`,
      ),
  };
}

export type BulkStakeholders = ReturnType<typeof useBulkStakeholders>;
