import { listed, plainNumber } from '@footbridge/shared/gaps/counted';
import type { Projection } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import type { UnusableFilter } from './network-filter.js';
import type { NetworkSnapshot, TieColumns } from './network-snapshot.js';
import { OPEN_END, OPEN_START } from './network-snapshot.js';
import { type TwoModes, twoModesOf } from './two-modes.js';

/** A snapshot whose ties are those of a projection, and who is in it. */
export interface ProjectedSnapshot {
  readonly snapshot: NetworkSnapshot;
  /** 1 for each stakeholder of the snapshot that is projected onto and kept. */
  readonly members: Uint8Array;
}

/** What of a two-mode network is projected: 1 where kept, for each stakeholder and each tie of the snapshot. */
export interface KeptOfModes {
  /** Of the mode that is projected onto. */
  readonly members: Uint8Array;
  /** Of the other mode, through whom the former are linked. */
  readonly through: Uint8Array;
  readonly ties: Uint8Array;
}

/** More would neither be drawn nor read, and take long to make. */
const MOST_PAIRS = 1_000_000;

/**
 * Two-mode data as ties among one of the modes: two are linked where they share at least one of the other mode.
 *
 * The strength of a link is the number they share, or Newman's weight: each one shared adds 1 / (how many share it,
 * less 1), so that a large meeting links each two of its members less than a small one. Several ties between the same
 * two of the recorded data count once. Ties are called by the order of their ends and are not stored.
 *
 * Sources: Breiger (1974), doi:10.2307/2576011; Newman (2001), doi:10.1103/PhysRevE.64.016132.
 */
export function projected(
  snapshot: NetworkSnapshot,
  { onto, weighting }: Projection,
  keep: (modes: TwoModes, side: 0 | 1) => KeptOfModes,
): Result<ProjectedSnapshot, UnusableFilter> {
  const modes = twoModesOf(snapshot);
  if (modes === null)
    return fail(unusable('data in which all ties link two kinds of stakeholder; this network is one-mode'));
  const side = modes.modes[0].words.includes(onto) ? 0 : 1;
  const [chosen, other] = [modes.modes[side], modes.modes[1 - side]!];
  if (!chosen.words.includes(onto)) {
    const words = [...modes.modes[0].words, ...modes.modes[1].words];
    return fail(unusable(`onto one of ${listed(words, 30)}, got "${onto}"`));
  }
  const kept = keep(modes, side);
  const sharing = membersOfEach(snapshot, kept);
  const pairs = sharing.reduce((sum, members) => sum + (members.length * (members.length - 1)) / 2, 0);
  if (pairs > MOST_PAIRS) {
    const most = `at most ${plainNumber(MOST_PAIRS)} pairs of those who share one`;
    return fail(unusable(`${most}, got ${plainNumber(pairs)}: a filter can leave some out`));
  }
  const links = linksOf(sharing, pairs, weighting === 'newman');
  const ties = columnsOf(links, `shares ${listed(other.words, 3)}`);
  return succeed({
    snapshot: { ...snapshot, ties, projection: { onto, weighting, recorded: snapshot } },
    members: kept.members,
  });
}

function unusable(expected: string): UnusableFilter {
  return { kind: 'unusable-filter', part: 'projection', expected: `expected ${expected}.` };
}

/** For each of the other mode, the members tied to it, ascending and each once. */
function membersOfEach({ stakeholders, ties }: NetworkSnapshot, kept: KeptOfModes): readonly (readonly number[])[] {
  const sharing: Set<number>[] = stakeholders.map(() => new Set());
  for (let tie = 0; tie < ties.size; tie += 1) {
    if (kept.ties[tie] === 0) continue;
    const [from, to] = [ties.from[tie]!, ties.to[tie]!];
    if (kept.members[from] === 1 && kept.through[to] === 1) sharing[to]!.add(from);
    if (kept.members[to] === 1 && kept.through[from] === 1) sharing[from]!.add(to);
  }
  return sharing.map((members) => [...members].sort((a, b) => a - b));
}

interface Links {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly shared: Int32Array;
  readonly strength: Float64Array;
}

/** Every two who share at least one, in order of both ends: at most as many as there are pairs with one they share. */
function linksOf(sharing: readonly (readonly number[])[], pairs: number, isNewman: boolean): Links {
  const order = sharing.length;
  const placesOf: { readonly through: number; readonly at: number }[][] = Array.from({ length: order }, () => []);
  sharing.forEach((members, through) => {
    for (const [at, member] of members.entries()) placesOf[member]!.push({ through, at });
  });
  const links = {
    from: new Int32Array(pairs),
    to: new Int32Array(pairs),
    shared: new Int32Array(pairs),
    strength: new Float64Array(pairs),
  };
  let size = 0;
  const shared = new Int32Array(order);
  const strength = new Float64Array(order);
  for (let one = 0; one < order; one += 1) {
    const met: number[] = [];
    for (const { through, at } of placesOf[one]!) {
      const members = sharing[through]!;
      for (let next = at + 1; next < members.length; next += 1) {
        const other = members[next]!;
        if (shared[other] === 0) met.push(other);
        shared[other]! += 1;
        strength[other]! += isNewman ? 1 / (members.length - 1) : 1;
      }
    }
    for (const other of met.sort((a, b) => a - b)) {
      links.from[size] = one;
      links.to[size] = other;
      links.shared[size] = shared[other]!;
      links.strength[size] = strength[other]!;
      size += 1;
      shared[other] = 0;
      strength[other] = 0;
    }
  }
  return {
    from: links.from.slice(0, size),
    to: links.to.slice(0, size),
    shared: links.shared.slice(0, size),
    strength: links.strength.slice(0, size),
  };
}

/** Wide enough for any index, so that keys in code unit order are in order of the ends. */
const DIGITS = 10;

function columnsOf({ from, to, shared, strength }: Links, kind: string): TieColumns {
  const size = from.length;
  const padded = (index: number) => String(index).padStart(DIGITS, '0');
  const most = shared.reduce((highest, count) => Math.max(highest, count), 0);
  const attributes = Array.from({ length: most + 1 }, (_, count) => ({ shared: count })); // one for all that share so many
  return {
    size,
    keys: Array.from(from, (one, link) => `shared/${padded(one)}/${padded(to[link]!)}`),
    from,
    to,
    kinds: [kind],
    kind: new Uint16Array(size),
    layer: new Uint8Array(size).fill(LAYERS.indexOf('collaboration')),
    directed: new Uint8Array(size),
    strength,
    validFrom: new Int32Array(size).fill(OPEN_START),
    validTo: new Int32Array(size).fill(OPEN_END),
    dated: new Uint8Array(size),
    attributes: Array.from(shared, (count) => attributes[count]!),
  };
}
