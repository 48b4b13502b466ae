import { countOf } from '../../components/number-format.js';
import type { SaveStakeholdersInput } from '../../data/generated/graphql.js';
import { useRemoveStakeholders, useSaveStakeholders } from '../../data/use-edits.js';
import type { RowHandle, StakeholderRow } from '../../data/use-table-rows.js';
import type { PastedRow } from './paste-dialog.js';
import { saveMany, useBulkChange } from './use-bulk-change.js';
import type { Selection } from './use-selection.js';

type Edits = SaveStakeholdersInput['edits'];

/** Changes to many stakeholders at once, each one change that one undo takes back. */
export function useBulkStakeholders(network: string, selection: Selection<StakeholderRow>) {
  const { run, running } = useBulkChange(network);
  const saving = useSaveStakeholders();
  const removing = useRemoveStakeholders();
  const saveAll = (edits: Edits, said: (changed: number) => string) =>
    saveMany(edits, (sent: Edits) => saving.run({ network, edits: sent }), said, { run, selection });
  return {
    running,
    /** Says the same of all of these. */
    edit: (rows: readonly RowHandle[], change: Readonly<Record<string, unknown>>, words: string) =>
      saveAll(
        rows.map(({ key, version }) => ({ key, expectedVersion: version, ...change })),
        (changed) => `Changed ${countOf(changed, 'stakeholder')}: ${words}.`,
      ),
    paste: (rows: readonly PastedRow[]) =>
      saveAll(
        rows.map(({ key, expectedVersion, change }) => ({ ...(key !== null && { key, expectedVersion }), ...change })),
        (changed) => `Pasted: ${countOf(changed, 'stakeholder')} changed or added.`,
      ),
    remove: async (rows: readonly RowHandle[]) => {
      const stakeholders = rows.map(({ key, version }) => ({ key, expectedVersion: version }));
      const outcome = await run(
        () => removing.run({ network, stakeholders }),
        rows.length,
        ({ removedKeys, removedTies }) =>
          `Removed ${countOf(removedKeys?.length ?? 0, 'stakeholder')} and ${countOf(removedTies ?? 0, 'tie')}.`,
      );
      if (outcome.kind === 'done') selection.clear();
      return outcome;
    },
  };
}

export type BulkStakeholders = ReturnType<typeof useBulkStakeholders>;
