import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { joinedTexts } from './merge-fields.js';

/** A tie as it was and as it is after a merge. */
export interface TieAfterMerge {
  readonly before: TieRecord;
  readonly after: TieRecord;
}

/** What becomes of the ties at those that are merged. */
export interface MergedTies {
  /** They get another end. One that others were joined to is here too where it moved. */
  readonly moved: readonly TieAfterMerge[];
  /** They were at the one that stays already, and say more now. */
  readonly strengthened: readonly TieAfterMerge[];
  /** They said the same as another tie, which stands for both now. */
  readonly joined: readonly { readonly gone: TieRecord; readonly into: string }[];
  /** They linked two of those that are merged. */
  readonly dropped: readonly TieRecord[];
}

interface Standing {
  readonly before: TieRecord;
  after: TieRecord;
  /** Whose ties this one stands for: a file's two equal ties of one stakeholder stay two. */
  readonly origins: Set<string>;
}

/**
 * Moves ties from the others to the one that stays, the first of `group`. Several ties may link the same two, so all are
 * kept; only where one says exactly what a tie of another of the group says (kind, direction, ends, days, note, and no
 * custom column differently) the two become one. It is as strong as the stronger: both record the same tie, and adding
 * them up would count it twice.
 */
export function mergedTies(ties: readonly TieRecord[], group: readonly [string, ...string[]]): MergedTies {
  const [keep] = group;
  const members = new Set(group);
  const isDropped = ({ from, to }: TieRecord) => from !== to && members.has(from) && members.has(to);
  const originOf = (tie: TieRecord) => (members.has(tie.from) ? tie.from : tie.to);
  const rank = new Map(group.map((key, index) => [key, index]));
  const staying = ties
    .filter((tie) => !isDropped(tie))
    .sort((a, b) => (rank.get(originOf(a)) ?? 0) - (rank.get(originOf(b)) ?? 0) || (a.key < b.key ? -1 : 1));
  const standing = new Map<string, Standing[]>();
  const joined: { readonly gone: TieRecord; readonly into: string }[] = [];
  const endOf = (key: string) => (members.has(key) ? keep : key);
  for (const before of staying) {
    const after = { ...before, from: endOf(before.from), to: endOf(before.to) };
    const origin = originOf(before);
    const alike = standing.get(signature(after)) ?? [];
    standing.set(signature(after), alike);
    const into = alike.find((each) => !each.origins.has(origin) && together(each.after, after) !== null);
    const whole = into === undefined ? null : together(into.after, after);
    if (into === undefined || whole === null) {
      alike.push({ before, after, origins: new Set([origin]) });
      continue;
    }
    into.after = whole;
    into.origins.add(origin);
    joined.push({ gone: before, into: into.before.key });
  }
  const kept = [...standing.values()].flat().map(({ before, after }) => ({ before, after }));
  return {
    moved: kept.filter(({ before, after }) => before.from !== after.from || before.to !== after.to),
    strengthened: kept.filter(
      ({ before, after }) =>
        before.from === after.from && before.to === after.to && JSON.stringify(before) !== JSON.stringify(after),
    ),
    joined,
    dropped: ties.filter(isDropped),
  };
}

/** Two ties with the same text here say the same, but for strength, source and custom columns. */
function signature({ kind, layer, directed, from, to, validFrom, validTo, note }: TieRecord): string {
  const ends = directed || from < to ? [from, to] : [to, from];
  return JSON.stringify([kind, layer, directed, ...ends, validFrom, validTo, note]);
}

/** Two such ties as one; null where that would lose something. */
function together(a: TieRecord, b: TieRecord): TieRecord | null {
  const source = joinedTexts(
    'source',
    [a.source, b.source].filter((text) => text !== null),
  );
  if (source === null || !agree(a.attributes, b.attributes)) return null;
  return {
    ...a,
    strength:
      a.strength === null || b.strength === null ? (a.strength ?? b.strength) : Math.max(a.strength, b.strength),
    source: source === '' ? null : source,
    attributes: { ...b.attributes, ...a.attributes },
  };
}

type Attributes = Readonly<Record<string, AttributeValue>>;

function agree(a: Attributes, b: Attributes): boolean {
  return Object.entries(a).every(([key, value]) => !(key in b) || JSON.stringify(b[key]) === JSON.stringify(value));
}
