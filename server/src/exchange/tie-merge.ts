import { isDeepStrictEqual } from 'node:util';
import type { DuplicateRule } from '@footbridge/shared/exchange/import-mode';
import { assertNever } from '@footbridge/shared/result';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { TieDraft } from './draft.js';
import type { ExistingContent } from './existing-content.js';
import type { MergeRequest } from './merge-request.js';
import { type ProblemList, quoted } from './problem-list.js';
import { type MergedRecords, Tally } from './tally.js';
import { TieKeys } from './tie-key.js';

/** Ties by key: where each stands among the drafts, and what becomes of it. */
interface NamedTies {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly records: readonly TieRecord[];
  readonly drafts: readonly TieDraft[];
}

/** The ties a network holds after the import. A tie keeps its ends for good: an id that comes with others is a problem. */
export async function mergeTies(request: MergeRequest, before: ExistingContent): Promise<MergedRecords<TieRecord>> {
  const { mode, existing, problems, breather } = request;
  const named = await nameTies(request);
  const tally = new Tally<TieRecord>();
  for (const [index, record] of named.records.entries()) {
    if (index % 256 === 0) await breather.pause();
    const { key } = record;
    const draft = named.drafts[index]!;
    const stored = existing.ties.get(key);
    const base = before.ties.get(key);
    if (base === undefined || mode === 'replace') {
      tally.take(record, stored);
    } else if (!hasSameEnds(base, record)) {
      const ends = `${quoted(base.from)} and ${quoted(base.to)}`;
      problems.error(
        draft,
        'DUPLICATE_ID',
        `The network has a tie with the id ${quoted(key)} already, between ${ends}.`,
      );
      tally.take(base, stored);
    } else {
      tally.take(mode === 'update' ? updated(base, record) : base, stored);
    }
  }
  return tally.finish(before.ties, existing.ties, named.indexOf, mode);
}

/** Every tie under its key: the one its file gives, or one derived from what the tie is. */
async function nameTies({ draft: content, problems, breather }: MergeRequest): Promise<NamedTies> {
  const keys = new TieKeys();
  const indexOf = new Map<string, number>();
  const records: TieRecord[] = [];
  const drafts: TieDraft[] = [];
  for (const [index, draft] of content.ties.entries()) {
    if (index % 256 === 0) await breather.pause();
    const directed = content.isDirected(draft);
    const key = draft.key ?? keys.keyOf(draft, directed, (candidate) => indexOf.has(candidate));
    const record = recordOf(draft, key, directed);
    const earlier = indexOf.get(key);
    if (earlier === undefined) {
      indexOf.set(key, records.length);
      records.push(record);
      drafts.push(draft);
    } else if (reportRepeated([drafts[earlier]!, records[earlier]!], [draft, record], content.duplicateIds, problems)) {
      records[earlier] = merged(records[earlier]!, record);
    }
  }
  return { indexOf, records, drafts };
}

/** The first, with what only the second one says. */
function merged(first: TieRecord, second: TieRecord): TieRecord {
  return {
    ...first,
    strength: first.strength ?? second.strength,
    validFrom: first.validFrom ?? second.validFrom,
    validTo: first.validTo ?? second.validTo,
    source: first.source ?? second.source,
    note: first.note ?? second.note,
    attributes: { ...second.attributes, ...first.attributes },
  };
}

/** Says that an id came twice. True where the two are to be merged. */
function reportRepeated(
  [earlierDraft, earlier]: readonly [TieDraft, TieRecord],
  [draft, later]: readonly [TieDraft, TieRecord],
  rule: DuplicateRule,
  problems: ProblemList,
): boolean {
  const rows = `row ${draft.table.numbers[draft.row]} as on row ${earlierDraft.table.numbers[earlierDraft.row]}`;
  if (isDeepStrictEqual(earlier, later)) {
    problems.warning(draft, 'REPEATED_ROW', `The same tie stands on ${rows}; it counts once.`);
    return false;
  }
  const message = `The tie id ${quoted(later.key)} stands on ${rows}, with something else.`;
  switch (rule) {
    case 'stop':
      problems.error(draft, 'DUPLICATE_ID', message);
      return false;
    case 'keep first':
      problems.warning(draft, 'DUPLICATE_ID', `${message} The first row stands.`);
      return false;
    case 'merge':
      problems.warning(draft, 'DUPLICATE_ID', `${message} They were merged; the first value stands.`);
      return true;
    default:
      return assertNever(rule);
  }
}

function recordOf(draft: TieDraft, key: string, directed: boolean): TieRecord {
  const { kind } = draft;
  return {
    key,
    kind: kind.kind,
    layer: kind.isKnown ? kind.layer : (draft.layer ?? kind.layer),
    directed,
    from: draft.from,
    to: draft.to,
    strength: draft.strength,
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    source: draft.source,
    note: draft.note,
    attributes: draft.attributes,
    version: 1,
  };
}

/** What is stored, with what the file says laid over it; the ends stay as they are. */
function updated(base: TieRecord, record: TieRecord): TieRecord {
  return { ...merged(record, base), key: base.key, from: base.from, to: base.to };
}

function hasSameEnds(a: TieRecord, b: TieRecord): boolean {
  return (a.from === b.from && a.to === b.to) || (!a.directed && !b.directed && a.from === b.to && a.to === b.from);
}
