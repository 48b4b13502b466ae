import { fail, type Result, succeed } from '@footbridge/shared/result';
import {
  INITIATIVE_ROLES,
  INITIATIVE_STAGES,
  type InitiativeParticipant,
  type InitiativeRecord,
} from '@footbridge/shared/vocabulary/initiative';
import { InputCheck, TEXT_LIMITS } from './input-check.js';
import type { InputProblem } from './refusal.js';

/** What a save says of an initiative: an absent field stays, null clears it; participants come as the whole list. */
export interface InitiativeChanges {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly stage?: string | null;
  readonly participants?: readonly { readonly stakeholder: string; readonly role: string }[] | null;
}

const MOST_PARTICIPANTS = 5_000;

/** An initiative before its first save. */
export function blankInitiative(key: string): InitiativeRecord {
  return { key, name: '', description: null, stage: 'idea', participants: [], version: 0 };
}

/** The stored initiative with the changes laid over it, or everything that is wrong with them. */
export function changedInitiative(
  stored: InitiativeRecord,
  changes: InitiativeChanges,
): Result<InitiativeRecord, readonly InputProblem[]> {
  const check = new InputCheck();
  const isNamed = changes.name !== undefined || stored.name === '';
  const changed: InitiativeRecord = {
    ...stored,
    ...(isNamed && { name: check.requiredText(changes.name ?? null, ['name'], 'The name', TEXT_LIMITS.name) }),
    ...(changes.description !== undefined && {
      description: check.lines(changes.description, ['description'], 'The description'),
    }),
    ...(changes.stage !== undefined && { stage: stageOf(changes.stage, check) }),
    ...(changes.participants !== undefined && { participants: participantsOf(changes.participants, check) }),
  };
  return check.problems.length > 0 ? fail(check.problems) : succeed(changed);
}

function stageOf(stage: string | null, check: InputCheck): InitiativeRecord['stage'] {
  const before = check.problems.length;
  const found = check.word(stage, INITIATIVE_STAGES, ['stage'], 'The stage');
  if (found === null && check.problems.length === before) {
    check.report('REQUIRED', ['stage'], `The stage cannot be empty. It is one of: ${INITIATIVE_STAGES.join(', ')}.`);
  }
  return found ?? 'idea';
}

/** Ordered by stakeholder, then role, each pair once: the order they are read back in. */
function participantsOf(sent: InitiativeChanges['participants'], check: InputCheck): readonly InitiativeParticipant[] {
  if (sent === null || sent === undefined) return [];
  if (sent.length > MOST_PARTICIPANTS) {
    const message = `An initiative can have at most 5,000 participants; ${sent.length} came.`;
    check.report('TOO_LONG', ['participants'], message);
    return [];
  }
  const kept = new Map<string, InitiativeParticipant>();
  for (const [index, participant] of sent.entries()) {
    const path = ['participants', String(index)];
    const role = check.word(participant.role, INITIATIVE_ROLES, [...path, 'role'], 'The role');
    if (participant.role.trim() === '') check.report('REQUIRED', [...path, 'role'], 'The role cannot be empty.');
    if (role !== null) kept.set(JSON.stringify([participant.stakeholder, role]), { ...participant, role });
  }
  return [...kept.values()].sort(byStakeholderThenRole);
}

/** The order in which participants are stored, read and compared. */
export function byStakeholderThenRole(a: InitiativeParticipant, b: InitiativeParticipant): number {
  if (a.stakeholder !== b.stakeholder) return a.stakeholder < b.stakeholder ? -1 : 1;
  if (a.role === b.role) return 0;
  return a.role < b.role ? -1 : 1;
}
