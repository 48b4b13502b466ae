import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { byStakeholderThenRole } from './initiative-input.js';
import { InputCheck, TEXT_LIMITS } from './input-check.js';
import { type FieldChoice, type MergedField, mergedFields, mergedRecord } from './merge-fields.js';
import { type MergedTies, mergedTies } from './merge-ties.js';
import type { InputProblem } from './refusal.js';

/** Those to be merged and all that hangs on them, as it is stored. The first of the stakeholders stays. */
export interface MergeMaterial {
  readonly stakeholders: readonly [StakeholderRecord, ...StakeholderRecord[]];
  readonly ties: readonly TieRecord[];
  readonly initiatives: readonly InitiativeRecord[];
}

/** What a merge will do, before it is done. */
export interface MergePlan {
  readonly keep: StakeholderRecord;
  readonly merged: readonly StakeholderRecord[];
  readonly after: StakeholderRecord;
  readonly fields: readonly MergedField[];
  readonly ties: MergedTies;
  /** All ties at any of them, as they are. */
  readonly tiesNow: readonly TieRecord[];
  readonly initiatives: readonly { readonly before: InitiativeRecord; readonly after: InitiativeRecord }[];
}

/** Works out a merge, or says what is wrong with the choices made for it. */
export function planMerge(
  material: MergeMaterial,
  choices: readonly FieldChoice[],
): Result<MergePlan, readonly InputProblem[]> {
  const { stakeholders, ties, initiatives } = material;
  const [keep, ...merged] = stakeholders;
  const fields = mergedFields(stakeholders, choices);
  if (!fields.ok) return fields;
  const after = mergedRecord(stakeholders, fields.value);
  const problems = problemsOf(after);
  if (problems.length > 0) return fail(problems);
  const members = new Set(stakeholders.map(({ key }) => key));
  return succeed({
    keep,
    merged,
    after,
    fields: fields.value,
    ties: mergedTies(ties, [keep.key, ...merged.map(({ key }) => key)]),
    tiesNow: ties,
    initiatives: initiatives.map((before) => ({ before, after: withOneFor(before, members, keep.key) })),
  });
}

function problemsOf(after: StakeholderRecord): readonly InputProblem[] {
  const check = new InputCheck();
  check.daysInOrder(after.validFrom, after.validTo);
  if (after.aliases.length > TEXT_LIMITS.listItems) {
    const message = `${after.name} would have ${after.aliases.length} other names; at most ${TEXT_LIMITS.listItems} can be kept.`;
    check.report('TOO_LONG', ['merge'], message);
  }
  return check.problems;
}

/** The initiative with one participant in place of several; who had the same role twice has it once. */
function withOneFor(initiative: InitiativeRecord, members: ReadonlySet<string>, keep: string): InitiativeRecord {
  const moved = initiative.participants.map((each) =>
    members.has(each.stakeholder) ? { ...each, stakeholder: keep } : each,
  );
  const once = new Map(moved.map((each) => [JSON.stringify([each.stakeholder, each.role]), each]));
  return { ...initiative, participants: [...once.values()].sort(byStakeholderThenRole) };
}
