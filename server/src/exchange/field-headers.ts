import type { StakeholderField, TieField } from '@footbridge/shared/exchange/columns';
import { wordKey } from './word-key.js';

/** Headers that mean a field, as `wordKey` writes them, the surest first. */
export const STAKEHOLDER_HEADERS = {
  id: [
    'id',
    'key',
    'stakeholder id',
    'person id',
    'actor id',
    'node id',
    'org id',
    'organisation id',
    'organization id',
    'respondent id',
    'participant id',
    'member id',
    'identifier',
    'uid',
    'uuid',
    'code',
    'ref',
    'vertex',
    'node',
  ],
  name: [
    'name',
    'label',
    'full name',
    'fullname',
    'display name',
    'stakeholder',
    'stakeholder name',
    'organisation name',
    'organization name',
    'person name',
    'actor name',
    'node name',
    'your name',
    'respondent',
    'respondent name',
    'participant',
    'participant name',
    'what is your name',
    'person',
    'actor',
    'element',
    'organisation',
    'organization',
    'body',
  ],
  kind: ['kind', 'stakeholder kind', 'type', 'stakeholder type', 'node type', 'entity type'],
  group: ['group', 'stakeholder group', 'role group'],
  tier: ['tier', 'level', 'tier of government', 'scale'],
  sector: ['sector'],
  place: ['place', 'location', 'town', 'city', 'area', 'district', 'locality', 'region', 'county', 'based in'],
  topics: ['topics', 'topic', 'tags', 'themes', 'interests', 'policy areas'],
  aliases: ['aliases', 'alias', 'other names', 'also known as', 'aka', 'alternative names', 'abbreviation', 'acronym'],
  validFrom: ['valid from', 'start date', 'startdate', 'active from', 'since', 'from date', 'start'],
  validTo: ['valid to', 'end date', 'enddate', 'active to', 'until', 'to date', 'end'],
  source: ['known from', 'source', 'data source', 'provenance', 'evidence'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
} as const satisfies Partial<Record<StakeholderField, readonly string[]>>;

export const TIE_HEADERS = {
  id: ['id', 'key', 'tie id', 'edge id', 'link id'],
  tieKind: [
    'kind',
    'tie kind',
    'type',
    'relation',
    'relationship',
    'relation type',
    'relationship type',
    'tie type',
    'edge type',
    'link type',
    'tie',
    'interaction',
  ],
  layer: ['layer', 'tie layer'],
  strength: ['weight', 'strength', 'tie strength', 'edge weight', 'link strength', 'intensity'],
  validFrom: ['valid from', 'start date', 'startdate', 'active from', 'since', 'date', 'start'],
  validTo: ['valid to', 'end date', 'enddate', 'active to', 'until', 'end'],
  period: ['timeset', 'interval', 'period', 'spells'],
  source: ['known from', 'data source', 'provenance', 'evidence'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
} as const satisfies Partial<Record<TieField, readonly string[]>>;

/** Pairs of headers that are the two ends of a tie, as other tools write them, the surest first. */
const END_PAIRS: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['vertex 1', 'vertex 2'],
  ['node 1', 'node 2'],
  ['node1', 'node2'],
  ['start id', 'end id'],
  ['ego', 'alter'],
  ['sender', 'receiver'],
  ['sender', 'recipient'],
  ['stakeholder 1', 'stakeholder 2'],
  ['person 1', 'person 2'],
  ['actor 1', 'actor 2'],
  ['organisation 1', 'organisation 2'],
  ['organization 1', 'organization 2'],
  ['id 1', 'id 2'],
  ['node a', 'node b'],
  ['nominator', 'nominee'],
  ['giver', 'receiver'],
  ['origin', 'destination'],
  ['parent', 'child'],
  ['funder', 'recipient'],
  ['subject', 'object'],
];

/** The positions of the two ends among the headers; null where the headers name none. */
export function endPairOf(headers: readonly string[]): readonly [number, number] | null {
  const keys = headers.map(wordKey);
  for (const [first, second] of END_PAIRS) {
    const from = keys.indexOf(first);
    const to = keys.indexOf(second);
    if (from !== -1 && to !== -1) return [from, to];
  }
  return qualifiedPair(keys);
}

/** `from_org_id` and `to_org_id`, `Source name` and `Target name`: the same words behind the end; ids before names. */
function qualifiedPair(keys: readonly string[]): readonly [number, number] | null {
  const found: { readonly from: number; readonly to: number; readonly rest: string }[] = [];
  for (const [from, key] of keys.entries()) {
    const match = /^(source|from) (.+)$/.exec(key);
    if (match === null) continue;
    const to = keys.indexOf(`${match[1] === 'source' ? 'target' : 'to'} ${match[2]}`);
    if (to !== -1) found.push({ from, to, rest: match[2]! });
  }
  const best = found.find((pair) => /\bid$/.test(pair.rest)) ?? found[0];
  return best === undefined ? null : [best.from, best.to];
}

/** The first header that one of the words names; null where none does, or it is taken. */
export function headerFor(
  headers: readonly string[],
  wanted: readonly string[],
  taken: ReadonlySet<number>,
): number | null {
  const keys = headers.map(wordKey);
  for (const word of wanted) {
    const index = keys.findIndex((key, position) => key === word && !taken.has(position));
    if (index !== -1) return index;
  }
  return null;
}
