import { isDeepStrictEqual } from 'node:util';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { MergeRequest } from './merge-request.js';
import { type MergedRecords, Tally } from './tally.js';

/**
 * The initiatives a network holds after the import. Only an export of ours brings initiatives along; where the files
 * hold none they stay, whatever the mode, without the participants who are gone.
 */
export function mergeInitiatives(
  { draft, mode, existing }: MergeRequest,
  stakeholders: ReadonlySet<string>,
): MergedRecords<InitiativeRecord> {
  const stored = new Map(existing.initiatives.map((initiative) => [initiative.key, initiative]));
  const staying = new Map([...stored].map(([key, initiative]) => [key, withThose(initiative, stakeholders)]));
  const read = new Map(draft.initiatives?.map((initiative) => [initiative.key, initiative]));
  const tally = new Tally<InitiativeRecord>();
  for (const [key, initiative] of read) {
    const base = mode === 'append' ? staying.get(key) : undefined;
    const before = stored.get(key);
    tally.take(base ?? orderedAs(withThose(initiative, stakeholders), before), before);
  }
  return tally.finish(staying, stored, read, draft.initiatives === null ? 'update' : mode);
}

function withThose(initiative: InitiativeRecord, stakeholders: ReadonlySet<string>): InitiativeRecord {
  const participants = initiative.participants.filter((participant) => stakeholders.has(participant.stakeholder));
  return participants.length === initiative.participants.length ? initiative : { ...initiative, participants };
}

/** The same participants in another order are no change. */
function orderedAs(initiative: InitiativeRecord, stored: InitiativeRecord | undefined): InitiativeRecord {
  if (stored === undefined || !isDeepStrictEqual(asSet(initiative), asSet(stored))) return initiative;
  return { ...initiative, participants: stored.participants };
}

function asSet({ participants }: InitiativeRecord): ReadonlySet<string> {
  return new Set(participants.map(({ stakeholder, role }) => JSON.stringify([stakeholder, role])));
}
