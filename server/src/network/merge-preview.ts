import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { initiativeType } from './initiative.type.js';
import type { MergePreviewType, MergeTieType, TieFate } from './merge.type.js';
import { isEmptyValue } from './merge-fields.js';
import type { MergePlan } from './merge-plan.js';
import type { NetworkRow } from './network-row.js';
import { stakeholderType } from './stakeholder.type.js';
import { tieType } from './tie.type.js';

/** A planned merge as the API tells it. */
export function mergePreview(network: NetworkRow, plan: MergePlan): MergePreviewType {
  const { keep, merged, ties } = plan;
  const contacts = contactsOf(plan);
  const all = [...contacts.values()];
  const after = new Set(all.flatMap((some) => [...some]));
  return {
    keep: stakeholderType(network, keep),
    merge: merged.map((one) => stakeholderType(network, one)),
    fields: plan.fields.filter(({ values }) => values.some(({ value }) => !isEmptyValue(value))),
    aliases: plan.after.aliases,
    movedTies: ties.moved.length,
    joinedTies: ties.joined.length,
    droppedTies: ties.dropped.length,
    initiatives: plan.initiatives.map((each) => initiativeType(network, each.before)),
    sharedContacts: [...after].filter((key) => all.filter((some) => some.has(key)).length > 1).length,
    contactsNow: (contacts.get(keep.key)?.size ?? 0) + merged.filter((one) => isTied(plan, one.key)).length,
    contactsAfter: after.size,
    fates: fatesOf(network, plan),
  };
}

/** For each of those that are merged, the others it is tied to. */
function contactsOf({ keep, merged, tiesNow }: MergePlan): ReadonlyMap<string, ReadonlySet<string>> {
  const contacts = new Map([keep, ...merged].map(({ key }) => [key, new Set<string>()]));
  for (const { from, to } of tiesNow) {
    if (!contacts.has(to)) contacts.get(from)?.add(to);
    if (!contacts.has(from)) contacts.get(to)?.add(from);
  }
  return contacts;
}

/** Whether the one that stays is tied to one of those that become part of it. */
function isTied({ keep, tiesNow }: MergePlan, key: string): boolean {
  return tiesNow.some(({ from, to }) => (from === keep.key && to === key) || (from === key && to === keep.key));
}

/** What is lost first: dropped, joined, then moved. */
function fatesOf(network: NetworkRow, { ties }: MergePlan): readonly MergeTieType[] {
  const strengthOf = new Map(
    [...ties.moved, ...ties.strengthened].map(({ before, after }) => [before.key, after.strength]),
  );
  const fate = (word: TieFate, tie: TieRecord, strength: number | null): MergeTieType => ({
    fate: word,
    tie: tieType(network, tie),
    strength,
  });
  return [
    ...ties.dropped.map((tie) => fate('dropped', tie, null)),
    ...ties.joined.map(({ gone, into }) => fate('joined', gone, strengthOf.get(into) ?? gone.strength)),
    ...ties.moved.map(({ before, after }) => fate('moved', before, after.strength)),
  ];
}
