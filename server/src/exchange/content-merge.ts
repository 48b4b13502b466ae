import type { NetworkContent } from '@footbridge/shared/network/network-content';
import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { asText } from './attribute-type.js';
import { NO_ATTRIBUTES, type StakeholderDraft } from './draft.js';
import type { DraftContent } from './draft-content.js';
import type { ExistingContent } from './existing-content.js';
import { mergeInitiatives } from './initiative-merge.js';
import type { MergeRequest } from './merge-request.js';
import { type ImportCounts, type MergedRecords, Tally } from './tally.js';
import { mergeTies } from './tie-merge.js';

export interface MergedContent {
  readonly content: NetworkContent;
  readonly counts: ImportCounts;
}

/** What the network holds after the import, and what that changes. */
export async function mergeContent(request: MergeRequest): Promise<MergedContent> {
  const { draft, existing } = request;
  const before = widened(existing, draft.attributes);
  const stakeholders = await mergeStakeholders(request, before);
  const ties = await mergeTies(request, before);
  const initiatives = mergeInitiatives(request, new Set(stakeholders.records.map((record) => record.key)));
  return {
    content: {
      attributes: draft.attributes,
      stakeholders: stakeholders.records,
      ties: ties.records,
      initiatives: initiatives.records,
    },
    counts: { stakeholders: stakeholders.counts, ties: ties.counts, initiatives: initiatives.counts },
  };
}

async function mergeStakeholders(
  { draft, mode, existing, breather }: MergeRequest,
  before: ExistingContent,
): Promise<MergedRecords<StakeholderRecord>> {
  const tally = new Tally<StakeholderRecord>();
  let read = 0;
  for (const each of draft.stakeholders.values()) {
    read += 1;
    if (read % 256 === 0) await breather.pause();
    const stored = existing.stakeholders.get(each.key);
    const base = before.stakeholders.get(each.key);
    if (base === undefined) tally.take(stakeholderFrom(each, blank(draft, each.key)), undefined);
    else if (mode === 'replace') tally.take(stakeholderFrom(each, blank(draft, each.key)), stored);
    else tally.take(mode === 'update' ? stakeholderFrom(each, base) : base, stored);
  }
  return tally.finish(before.stakeholders, existing.stakeholders, draft.stakeholders, mode);
}

function blank(draft: DraftContent, key: string): Base {
  return {
    aliases: [],
    kind: draft.kindOf(key),
    group: null,
    tier: null,
    sector: null,
    place: null,
    topics: [],
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: NO_ATTRIBUTES,
  };
}

type Base = Omit<StakeholderRecord, 'key' | 'name' | 'version'> & Partial<Pick<StakeholderRecord, 'name'>>;

/** What is stored, or a blank, with what the files say laid over it. */
function stakeholderFrom({ key, fields, attributes }: StakeholderDraft, base: Base): StakeholderRecord {
  return {
    key,
    name: fields.name ?? base.name ?? key,
    aliases: fields.aliases ?? base.aliases,
    kind: fields.kind ?? base.kind,
    group: fields.group ?? base.group,
    tier: fields.tier ?? base.tier,
    sector: fields.sector ?? base.sector,
    place: fields.place ?? base.place,
    topics: fields.topics ?? base.topics,
    validFrom: fields.validFrom ?? base.validFrom,
    validTo: fields.validTo ?? base.validTo,
    source: fields.source ?? base.source,
    note: fields.note ?? base.note,
    attributes: base.attributes === NO_ATTRIBUTES ? attributes : { ...base.attributes, ...attributes },
    version: 1,
  };
}

/** Where a new column makes an attribute a text, what is stored of it becomes text too. */
function widened(existing: ExistingContent, attributes: readonly AttributeDefinition[]): ExistingContent {
  const keysOf = (on: AttributeDefinition['on']) =>
    existing.attributes
      .filter((before) => before.on === on && before.type !== 'text')
      .filter((before) =>
        attributes.some((after) => after.on === on && after.key === before.key && after.type === 'text'),
      )
      .map((before) => before.key);
  const [ofStakeholders, ofTies] = [keysOf('stakeholder'), keysOf('tie')];
  return {
    ...existing,
    stakeholders:
      ofStakeholders.length === 0 ? existing.stakeholders : withTexts(existing.stakeholders, ofStakeholders),
    ties: ofTies.length === 0 ? existing.ties : withTexts(existing.ties, ofTies),
  };
}

function withTexts<Item extends { readonly attributes: Readonly<Record<string, AttributeValue>> }>(
  records: ReadonlyMap<string, Item>,
  keys: readonly string[],
): ReadonlyMap<string, Item> {
  return new Map(
    [...records].map(([key, record]) => {
      const attributes = { ...record.attributes };
      for (const name of keys) if (Object.hasOwn(attributes, name)) attributes[name] = asText(attributes[name] ?? null);
      return [key, { ...record, attributes }];
    }),
  );
}
