import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import { changedEvidence, type EvidenceChanges } from './changed-evidence.js';
import { InputCheck, TEXT_LIMITS } from './input-check.js';
import type { InputProblem } from './refusal.js';

/** What a save says of a stakeholder: an absent field stays as it is, null clears it. */
export interface StakeholderChanges extends EvidenceChanges {
  readonly name?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly kind?: string | null;
  readonly group?: string | null;
  readonly tier?: string | null;
  readonly sector?: string | null;
  readonly place?: string | null;
  readonly topics?: readonly string[] | null;
  /** Topics to have beside those there are, and to have no more: laid over `topics`, where that came too. */
  readonly addTopics?: readonly string[] | null;
  readonly removeTopics?: readonly string[] | null;
}

/** A stakeholder before its first save. */
export function blankStakeholder(key: string): StakeholderRecord {
  return {
    key,
    name: '',
    aliases: [],
    kind: 'person',
    group: null,
    tier: null,
    sector: null,
    place: null,
    topics: [],
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: {},
    version: 0,
  };
}

/** The stored stakeholder with the changes laid over it, or everything that is wrong with them. The version stays. */
export function changedStakeholder(
  stored: StakeholderRecord,
  changes: StakeholderChanges,
  known: readonly AttributeDefinition[],
): Result<StakeholderRecord, readonly InputProblem[]> {
  const check = new InputCheck();
  const changed: StakeholderRecord = {
    ...stored,
    ...(isNamed(changes, stored) && {
      name: check.requiredText(changes.name ?? null, ['name'], 'The name', TEXT_LIMITS.name),
    }),
    ...(changes.aliases !== undefined && { aliases: check.texts(changes.aliases, ['aliases'], 'Another name') }),
    ...(changes.kind !== undefined && { kind: kindOf(changes.kind, check) }),
    ...(changes.group !== undefined && { group: check.word(changes.group, GROUPS, ['group'], 'The group') }),
    ...(changes.tier !== undefined && { tier: check.word(changes.tier, TIERS, ['tier'], 'The tier') }),
    ...(changes.sector !== undefined && { sector: check.word(changes.sector, SECTORS, ['sector'], 'The sector') }),
    ...(changes.place !== undefined && {
      place: check.text(changes.place, ['place'], 'The place', TEXT_LIMITS.line),
    }),
    ...topicsOf(stored.topics, changes, check),
    ...changedEvidence(stored, changes, { known, on: 'stakeholder', check }),
  };
  check.daysInOrder(changed.validFrom, changed.validTo);
  return check.problems.length > 0 ? fail(check.problems) : succeed(changed);
}

/** A name is looked at when it was sent, and when there is none yet. */
function isNamed(changes: StakeholderChanges, stored: StakeholderRecord): boolean {
  return changes.name !== undefined || stored.name === '';
}

/** A topic that is there already, in whatever case, is not added again. */
function topicsOf(
  stored: readonly string[],
  { topics, addTopics, removeTopics }: StakeholderChanges,
  check: InputCheck,
): Partial<Pick<StakeholderRecord, 'topics'>> {
  if (topics === undefined && addTopics == null && removeTopics == null) return {};
  const base = topics === undefined ? stored : check.texts(topics, ['topics'], 'A topic');
  const gone = new Set(check.texts(removeTopics ?? [], ['removeTopics'], 'A topic').map(folded));
  const kept = base.filter((topic) => !gone.has(folded(topic)));
  const known = new Set(kept.map(folded));
  const added = check.texts(addTopics ?? [], ['addTopics'], 'A topic').filter((topic) => !known.has(folded(topic)));
  return { topics: added.length === 0 ? kept : check.texts([...kept, ...added], ['addTopics'], 'A topic') };
}

function folded(text: string): string {
  return text.toLowerCase();
}

function kindOf(kind: string | null, check: InputCheck): StakeholderRecord['kind'] {
  const before = check.problems.length;
  const found = check.word(kind, STAKEHOLDER_KINDS, ['kind'], 'The kind');
  if (found === null && check.problems.length === before) {
    check.report('REQUIRED', ['kind'], `The kind cannot be empty. It is one of: ${STAKEHOLDER_KINDS.join(', ')}.`);
  }
  return found ?? 'other';
}
