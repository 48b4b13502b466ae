import { isDeepStrictEqual } from 'node:util';
import { assertNever } from '@footbridge/shared/result';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { TieDraft } from './draft.js';
import type { ExistingContent } from './existing-content.js';
import type { MergeRequest } from './merge-request.js';
import { type ProblemList, quoted } from './problem-list.js';
import { type MergedRecords, Tally } from './tally.js';
import { TieKeys } from './tie-key.js';

interface NamedTie {
  readonly draft: TieDraft;
  readonly record: TieRecord;
}

/** The ties a network holds after the import. A tie keeps its ends for good: an id that comes with others is a problem. */
export async function mergeTies(request: MergeRequest, before: ExistingContent): Promise<MergedRecords<TieRecord>> {
  const { mode, existing, problems, breather } = request;
  const named = await nameTies(request);
  const tally = new Tally<TieRecord>();
  let read = 0;
  for (const [key, { draft, record }] of named) {
    read += 1;
    if (read % 256 === 0) await breather.pause();
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
      tally.take(mode === 'update' ? updated(base, draft, record) : base, stored);
    }
  }
  return tally.finish(before.ties, existing.ties, named, mode);
}

/** Every tie under its key: the one its file gives, or one derived from what the tie is. */
async function nameTies({ draft: content, problems, breather }: MergeRequest): Promise<ReadonlyMap<string, NamedTie>> {
  const keys = new TieKeys();
  const named = new Map<string, NamedTie>();
  for (const [index, draft] of content.ties.entries()) {
    if (index % 256 === 0) await breather.pause();
    const directed = content.isDirected(draft);
    const unnamed = recordOf(draft, directed);
    const record = { ...unnamed, key: draft.key ?? keys.keyOf(unnamed) };
    const earlier = named.get(record.key);
    if (earlier === undefined) named.set(record.key, { draft, record });
    else if (reportRepeated(earlier, { draft, record }, content.duplicateIds, problems)) {
      named.set(record.key, { ...earlier, record: merged(earlier.record, record) });
    }
  }
  return named;
}

/** The first row, with what only the second one says. */
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
  earlier: NamedTie,
  later: NamedTie,
  rule: MergeRequest['draft']['duplicateIds'],
  problems: ProblemList,
): boolean {
  const { draft } = later;
  const rows = `row ${draft.table.numbers[draft.row]} as on row ${earlier.draft.table.numbers[earlier.draft.row]}`;
  if (isDeepStrictEqual(earlier.record, later.record)) {
    problems.warning(draft, 'REPEATED_ROW', `The same tie stands on ${rows}; it counts once.`);
    return false;
  }
  const message = `The tie id ${quoted(later.record.key)} stands on ${rows}, with something else.`;
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

function recordOf(draft: TieDraft, directed: boolean): TieRecord {
  const { kind, fields } = draft;
  return {
    key: '',
    kind: kind.kind,
    layer: kind.isKnown ? kind.layer : (draft.layer ?? kind.layer),
    directed,
    from: draft.from,
    to: draft.to,
    strength: fields.strength ?? null,
    validFrom: fields.validFrom ?? null,
    validTo: fields.validTo ?? null,
    source: fields.source ?? null,
    note: fields.note ?? null,
    attributes: draft.attributes,
    version: 1,
  };
}

function updated(base: TieRecord, draft: TieDraft, record: TieRecord): TieRecord {
  const { kind, layer, directed } = record;
  return { ...base, kind, layer, directed, ...draft.fields, attributes: { ...base.attributes, ...draft.attributes } };
}

function hasSameEnds(a: TieRecord, b: TieRecord): boolean {
  return (a.from === b.from && a.to === b.to) || (!a.directed && !b.directed && a.from === b.to && a.to === b.from);
}
