import {
  INITIATIVE_ROLES,
  INITIATIVE_STAGES,
  type InitiativeParticipant,
  type InitiativeRecord,
} from '@footbridge/shared/vocabulary/initiative';
import type { MappedTable } from './mapping.js';
import { type ProblemList, quoted } from './problem-list.js';
import { exactWord } from './vocabulary-words.js';

/** The initiatives an export of ours brings along; null where the files hold no such table. */
export function readInitiatives(
  tables: readonly MappedTable[],
  isStakeholder: (key: string) => boolean,
  problems: ProblemList,
): readonly InitiativeRecord[] | null {
  const lists = tables.filter((table) => table.own === 'initiatives');
  if (lists.length === 0) return null;
  const participants = readParticipants(tables, isStakeholder, problems);
  const initiatives = new Map<string, InitiativeRecord>();
  for (const { source } of lists) {
    for (let row = 1; row < source.size; row += 1) {
      const [key, name, description, stage] = source.row(row) as [string, string, string, string];
      const known = exactWord(stage, INITIATIVE_STAGES);
      if (key === '' || name === '' || known === null) {
        const message = `An initiative needs an id, a name and a stage (${INITIATIVE_STAGES.join(', ')}); row ${source.numbers[row]} was left out.`;
        problems.warning({ table: source, row }, 'INITIATIVE_LEFT_OUT', message);
        continue;
      }
      const record = { key, name, description: description || null, stage: known, version: 1 };
      initiatives.set(key, { ...record, participants: participants.get(key) ?? [] });
    }
  }
  return [...initiatives.values()];
}

function readParticipants(
  tables: readonly MappedTable[],
  isStakeholder: (key: string) => boolean,
  problems: ProblemList,
): ReadonlyMap<string, readonly InitiativeParticipant[]> {
  const byInitiative = new Map<string, InitiativeParticipant[]>();
  for (const { source } of tables.filter((table) => table.own === 'participants')) {
    for (let row = 1; row < source.size; row += 1) {
      const [initiative, stakeholder, role] = source.row(row) as [string, string, string];
      const known = exactWord(role, INITIATIVE_ROLES);
      if (known === null || !isStakeholder(stakeholder)) {
        const what = known === null ? `${quoted(role)} is no role` : `${quoted(stakeholder)} is no stakeholder`;
        problems.warning(
          { table: source, row },
          'INITIATIVE_LEFT_OUT',
          `${what}; row ${source.numbers[row]} was left out.`,
        );
        continue;
      }
      const list = byInitiative.get(initiative) ?? [];
      list.push({ stakeholder, role: known });
      byInitiative.set(initiative, list);
    }
  }
  return byInitiative;
}
