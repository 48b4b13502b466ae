import { type AttributeCondition, type NetworkFilter, NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { ownValue } from '@footbridge/shared/vocabulary/own-value';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { foldText } from './network-filter.js';
import { dayNumber, type NetworkSnapshot } from './network-snapshot.js';
import type { KeptOfModes } from './projection.js';

/** Which stakeholders and ties of a snapshot a canonical filter keeps: 1 where kept. */
export interface FilterMatch {
  readonly stakeholders: Uint8Array;
  /** A tie is kept where it matches itself and both its ends are kept. */
  readonly ties: Uint8Array;
}

/** Matches a canonical filter. Parts about ties keep every stakeholder; parts about stakeholders keep the ties among them. */
export function matchFilter(snapshot: NetworkSnapshot, filter: NetworkFilter): FilterMatch {
  const stakeholders = matchStakeholders(snapshot, filter);
  const ties = matchTies(snapshot, filter);
  const { from, to, size } = snapshot.ties;
  for (let tie = 0; tie < size; tie += 1) {
    ties[tie]! &= stakeholders[from[tie]!]! & stakeholders[to[tie]!]!;
  }
  return { stakeholders, ties };
}

/** What of a projection a canonical filter keeps: those linked by all parts about stakeholders, those between by day. */
export function matchModes(
  snapshot: NetworkSnapshot,
  filter: Omit<NetworkFilter, 'minStrength'>,
  modeOf: Int8Array,
  side: 0 | 1,
): KeptOfModes {
  const members = matchStakeholders(snapshot, filter);
  const through = matchStakeholders(snapshot, filter.on ? { on: filter.on } : {});
  for (let index = 0; index < modeOf.length; index += 1) {
    if (modeOf[index] !== side) members[index] = 0;
    if (modeOf[index] !== 1 - side) through[index] = 0;
  }
  return { members, through, ties: matchTies(snapshot, filter) };
}

type Test<Item> = (item: Item) => boolean;

function matchStakeholders(snapshot: NetworkSnapshot, filter: NetworkFilter): Uint8Array {
  const tests: Test<StakeholderRecord>[] = [
    ...among(filter.kinds, (one) => one.kind),
    ...among(filter.groups, (one) => one.group),
    ...among(filter.tiers, (one) => one.tier),
    ...among(filter.sectors, (one) => one.sector),
    ...among(filter.places, (one) => one.place),
    ...topicTest(filter.topics),
    ...conditionsOn(snapshot, filter, 'stakeholder').map((condition): Test<StakeholderRecord> => {
      const meets = conditionTest(condition);
      return (one) => meets(ownValue(one.attributes, condition.key));
    }),
    ...dayTest(filter.on),
  ];
  const text = filter.text ?? null;
  const names = text === null ? null : searchableNames(snapshot);
  return Uint8Array.from(snapshot.stakeholders, (one, index) => {
    if (names !== null && text !== null && !names[index]!.includes(text)) return 0;
    return tests.every((test) => test(one)) ? 1 : 0;
  });
}

function matchTies(snapshot: NetworkSnapshot, filter: NetworkFilter): Uint8Array {
  const { ties } = snapshot;
  const kinds = filter.tieKinds && new Set(filter.tieKinds.flatMap((kind) => codes(ties.kinds.indexOf(kind))));
  const layers = filter.layers && new Set(filter.layers.map((layer) => LAYERS.indexOf(layer)));
  const day = filter.on ? dayNumber(filter.on) : null;
  const conditions = conditionsOn(snapshot, filter, 'tie');
  const least = filter.minStrength ?? null;
  const tests: Test<number>[] = [];
  if (kinds) tests.push((tie) => kinds.has(ties.kind[tie]!));
  if (layers) tests.push((tie) => layers.has(ties.layer[tie]!));
  if (least !== null) tests.push((tie) => strengthOf(ties.strength[tie]!) >= least);
  if (day !== null) tests.push((tie) => ties.validFrom[tie]! <= day && day <= ties.validTo[tie]!);
  for (const condition of conditions) {
    const meets = conditionTest(condition);
    tests.push((tie) => meets(ownValue(ties.attributes[tie] ?? null, condition.key)));
  }
  const kept = new Uint8Array(ties.size).fill(1);
  if (tests.length === 0) return kept;
  for (let tie = 0; tie < ties.size; tie += 1) kept[tie] = tests.every((test) => test(tie)) ? 1 : 0;
  return kept;
}

/** A tie without strength counts as 1, as in every measure. */
function strengthOf(strength: number): number {
  return Number.isNaN(strength) ? 1 : strength;
}

function codes(code: number): readonly number[] {
  return code < 0 ? [] : [code];
}

/** `not recorded` asks for those without a value. */
function among(
  wanted: readonly string[] | null | undefined,
  wordOf: (one: StakeholderRecord) => string | null,
): readonly Test<StakeholderRecord>[] {
  if (!wanted) return [];
  const words = new Set(wanted);
  return [(one) => words.has(wordOf(one) ?? NOT_RECORDED)];
}

function topicTest(wanted: readonly string[] | null | undefined): readonly Test<StakeholderRecord>[] {
  if (!wanted) return [];
  const words = new Set(wanted);
  return [(one) => (one.topics.length === 0 ? words.has(NOT_RECORDED) : one.topics.some((topic) => words.has(topic)))];
}

function dayTest(day: string | null | undefined): readonly Test<StakeholderRecord>[] {
  if (!day) return [];
  // ISO days of four-digit years compare as texts.
  return [(one) => (one.validFrom === null || one.validFrom <= day) && (one.validTo === null || day <= one.validTo)];
}

/** A condition is about ties only where the network has that attribute on ties and not on stakeholders. */
function conditionsOn(
  snapshot: NetworkSnapshot,
  filter: NetworkFilter,
  owner: 'stakeholder' | 'tie',
): readonly AttributeCondition[] {
  const has = (key: string, on: 'stakeholder' | 'tie') =>
    snapshot.network.attributes.some((definition) => definition.key === key && definition.on === on);
  return (filter.attributes ?? []).filter(({ key }) => {
    const aboutTies = has(key, 'tie') && !has(key, 'stakeholder');
    return aboutTies === (owner === 'tie');
  });
}

/** Whether a value meets a condition. Values are compared as they are written, so that "3" from a URL finds the number 3. */
function conditionTest({ in: listed, min, max, isNull }: AttributeCondition): Test<AttributeValue> {
  const wanted = listed && new Set(listed.map(String));
  const wantsNone = listed?.some((value) => value === null || value === NOT_RECORDED) ?? false;
  return (value) => {
    if (typeof isNull === 'boolean' && isNull !== (value === null)) return false;
    if (wanted && !(value === null ? wantsNone : isAmong(wanted, value))) return false;
    if (typeof min === 'number' && !(typeof value === 'number' && value >= min)) return false;
    return !(typeof max === 'number' && !(typeof value === 'number' && value <= max));
  };
}

function isAmong(wanted: ReadonlySet<string>, value: NonNullable<AttributeValue>): boolean {
  return typeof value === 'object' ? value.some((item) => wanted.has(item)) : wanted.has(String(value));
}

const NAMES = new WeakMap<NetworkSnapshot, readonly string[]>();

/** Names and aliases of each stakeholder as they are searched, folded once a snapshot. */
function searchableNames(snapshot: NetworkSnapshot): readonly string[] {
  const known = NAMES.get(snapshot);
  if (known !== undefined) return known;
  const names = snapshot.stakeholders.map((one) => foldText([one.name, ...one.aliases].join('\n')));
  NAMES.set(snapshot, names);
  return names;
}
