import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { Viewer } from '../access/viewer.js';
import type { Reads } from '../history/reads.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { counted } from './edit-summary.js';
import { participationsOf, readInitiatives, replaceInitiative } from './initiative.repository.js';
import type { FieldChoice } from './merge-fields.js';
import { type MergeMaterial, type MergePlan, planMerge } from './merge-plan.js';
import type { NetworkRow } from './network-row.js';
import { invalid, notFound, type Refusal } from './refusal.js';
import { readStakeholders, removeStakeholders, replaceStakeholders } from './stakeholder.repository.js';
import { createTies, replaceTies, tiesAt } from './tie.repository.js';
import { checkVersion } from './version-check.js';

/** More at once is a mistake rather than a merge. */
export const MOST_MERGED = 20;

export interface MergeStakeholders {
  readonly network: string;
  /** The key of the one that stays. */
  readonly keep: string;
  /** The keys of those that become part of it. */
  readonly merge: readonly string[];
  readonly fields?: readonly FieldChoice[] | null;
  readonly expectedVersions?: readonly { readonly key: string; readonly version: number }[] | null;
  readonly idempotencyKey?: string | null;
}

export interface Merged {
  readonly stakeholder: StakeholderRecord;
  readonly movedTies: number;
  readonly joinedTies: number;
  readonly droppedTies: number;
}

/** Several stakeholders made one: as a preview, and as one change that undo takes back whole. */
export class MergeService {
  constructor(private readonly path: EditPath) {}

  /** What a merge would do now. */
  async preview(network: NetworkRow, keep: string, merge: readonly string[]): Promise<Result<MergePlan, Refusal>> {
    return plannedMerge(this.path.engine, network, { keep, merge, fields: [] });
  }

  merge(viewer: Viewer, merge: MergeStakeholders): Promise<Result<Edited<Merged>, Refusal>> {
    const { idempotencyKey, ...input } = merge;
    const request = { viewer, networkKey: merge.network, operation: 'mergeStakeholders', input, idempotencyKey };
    return this.path.edit(request, (context) => mergeIn(context, merge));
  }
}

type Asked = Pick<MergeStakeholders, 'keep' | 'merge' | 'fields' | 'expectedVersions'>;

async function mergeIn(context: EditContext, asked: MergeStakeholders): Promise<Result<EditOutcome<Merged>, Refusal>> {
  const planned = await plannedMerge(context.reads, context.network, asked);
  if (!planned.ok) return planned;
  const plan = stamped(planned.value, context.network.version);
  await carryOut(context, plan);
  const { moved, joined, dropped } = plan.ties;
  return succeed({
    kind: 'edit',
    summary: inWords(plan),
    items: itemsOf(plan),
    value: {
      stakeholder: plan.after,
      movedTies: moved.length,
      joinedTies: joined.length,
      droppedTies: dropped.length,
    },
  });
}

async function plannedMerge(reads: Reads, network: NetworkRow, asked: Asked): Promise<Result<MergePlan, Refusal>> {
  const material = await readMaterial(reads, network, asked);
  if (!material.ok) return material;
  const plan = planMerge(material.value, asked.fields ?? []);
  return plan.ok ? plan : fail(invalid(...plan.error));
}

async function readMaterial(
  reads: Reads,
  { generation }: NetworkRow,
  { keep, merge, expectedVersions }: Asked,
): Promise<Result<MergeMaterial, Refusal>> {
  const others = [...new Set(merge)];
  const problem = askedProblem(keep, others);
  if (problem !== null) return fail(problem);
  const stored = await readStakeholders(reads, generation, [keep, ...others]);
  const gone = [keep, ...others].find((key) => !stored.has(key));
  if (gone !== undefined) return fail(notFound('stakeholder', gone));
  const kept = stored.get(keep)!;
  const stakeholders = [kept, ...others.map((key) => stored.get(key)!)] as const;
  const expected = new Map(expectedVersions?.map(({ key, version }) => [key, version]));
  for (const one of stakeholders) {
    const current = checkVersion('stakeholder', one, expected.get(one.key), { keep, merge });
    if (!current.ok) return current;
  }
  const keys = stakeholders.map(({ key }) => key);
  const parts = [...(await participationsOf(reads, generation, keys)).entries()];
  const joinedIn = parts.flatMap(([key, list]) => (key === keep ? [] : list.map(({ initiative }) => initiative)));
  const ties = await tiesAt(reads, generation, keys);
  const initiatives = [...new Set(joinedIn)].sort();
  const read = initiatives.length === 0 ? new Map() : await readInitiatives(reads, generation, initiatives);
  return succeed({ stakeholders, ties, initiatives: initiatives.flatMap((key) => read.get(key) ?? []) });
}

function askedProblem(keep: string, others: readonly string[]): Refusal | null {
  if (others.length === 0) {
    const message = 'Name at least one stakeholder that becomes part of the one that stays.';
    return invalid({ code: 'REQUIRED', path: ['input', 'merge'], message });
  }
  if (others.includes(keep)) {
    const message = 'A stakeholder cannot be merged with itself: the one that stays is also among those to merge.';
    return invalid({ code: 'INVALID', path: ['input', 'merge'], message });
  }
  if (others.length <= MOST_MERGED) return null;
  const message = `At most ${MOST_MERGED} stakeholders can be merged into one at a time; ${others.length} came.`;
  return invalid({ code: 'TOO_LONG', path: ['input', 'merge'], message });
}

/** The plan with the version of its change on all that it leaves changed. */
function stamped(plan: MergePlan, version: number): MergePlan {
  const stamp = <Sides extends { readonly after: object }>(all: readonly Sides[]) =>
    all.map((sides) => ({ ...sides, after: { ...sides.after, version } }));
  const { after, ties, initiatives } = plan;
  return {
    ...plan,
    after: { ...after, version },
    ties: { ...ties, moved: stamp(ties.moved), strengthened: stamp(ties.strengthened) },
    initiatives: stamp(initiatives),
  };
}

/** Removing the others takes all their ties and parts in initiatives along, so what moves is made anew after it. */
async function carryOut({ unit, network }: EditContext, { keep, merged, after, ...plan }: MergePlan): Promise<void> {
  const { generation } = network;
  await replaceStakeholders(unit, generation, [after]);
  await removeStakeholders(
    unit,
    generation,
    merged.map(({ key }) => key),
  );
  const moved = plan.ties.moved.map((tie) => tie.after);
  if (moved.length > 0 && (await createTies(unit, generation, moved)) !== moved.length) {
    throw new Error(`An end of a tie moved to "${keep.key}" is not there; it was read within this edit.`);
  }
  const strengthened = plan.ties.strengthened.map((tie) => tie.after);
  if (strengthened.length > 0) await replaceTies(unit, generation, strengthened);
  for (const each of plan.initiatives) await replaceInitiative(unit, generation, each.before, each.after);
}

function itemsOf({ keep, merged, after, ties, initiatives }: MergePlan): readonly ChangeItem[] {
  return [
    { entity: 'stakeholder', key: keep.key, before: keep, after },
    ...merged.map((one): ChangeItem => ({ entity: 'stakeholder', key: one.key, before: one, after: null })),
    ...[...ties.moved, ...ties.strengthened].map((tie): ChangeItem => ({ entity: 'tie', key: tie.before.key, ...tie })),
    ...[...ties.joined.map(({ gone }) => gone), ...ties.dropped].map(
      (tie): ChangeItem => ({ entity: 'tie', key: tie.key, before: tie, after: null }),
    ),
    ...initiatives.map((each): ChangeItem => ({ entity: 'initiative', key: each.before.key, ...each })),
  ];
}

/** "Merged Northgate Sugery into Northgate Surgery: 4 ties moved, 1 joined to another". */
function inWords({ merged, after, ties }: MergePlan): string {
  const who = merged.length === 1 ? (merged[0]?.name ?? '') : counted(merged.length, 'stakeholder');
  const parts = [
    ties.moved.length === 0 ? null : `${counted(ties.moved.length, 'tie')} moved`,
    ties.joined.length === 0 ? null : `${counted(ties.joined.length, 'tie')} joined to another`,
    ties.dropped.length === 0 ? null : `${counted(ties.dropped.length, 'tie')} between them dropped`,
  ].filter((part) => part !== null);
  const what = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `Merged ${who} into ${after.name}${what}`;
}
