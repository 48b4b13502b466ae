import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { NetworkFilter, Projection } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { TieLists } from '../analytics/csr-build.js';
import { CsrGraph } from '../analytics/csr-graph.js';
import { countUp } from '../analytics/same-for-all.js';
import { type FilterMatch, matchFilter, matchModes } from './filter-match.js';
import { type CanonicalFilter, MOST_CONDITIONS, type UnusableFilter } from './network-filter.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { type ProjectedSnapshot, projected } from './projection.js';

/** What a filter leaves of a snapshot, with its graph. Cached by (network, version, canonical filter). */
export interface NetworkView {
  /** That some names were taken away, so that its sentences are kept apart from those of the whole view. */
  readonly naming?: 'withheld';
  /** With a projection, its ties in place of the recorded ones. */
  readonly snapshot: NetworkSnapshot;
  /** In canonical form: absent parts left out, lists sorted. */
  readonly filter: NetworkFilter;
  /** Snapshot indices of the stakeholders kept, ascending; the place in this list is the position in the graphs. */
  readonly members: Int32Array;
  /** Snapshot index to position; -1 where the filter left the stakeholder out. */
  readonly positionOf: Int32Array;
  /** Indices of the ties kept (both ends kept), ascending. Ties from a stakeholder to itself are among them. */
  readonly ties: Int32Array;
  /** Undirected simple skeleton: a pair is linked if any tie links it; weight = sum of strengths, 1 where none is given. */
  readonly graph: CsrGraph;
  /** One arc a direction; an undirected tie counts both ways. */
  readonly digraph: CsrGraph;
  /** Indices of the ties kept between two positions, in either direction, ascending. */
  tiesOfPair(a: number, b: number): readonly number[];
  /** Indices of the ties kept at a position, ascending. */
  tiesAt(position: number): Int32Array;
}

/** The view of a snapshot through a canonical filter. Graphs and the index of ties are built when first asked for. */
export function viewOf(
  snapshot: NetworkSnapshot,
  { projection, ...filter }: CanonicalFilter,
): Result<NetworkView, UnusableFilter> {
  const conditions = filter.attributes?.length ?? 0;
  if (conditions > MOST_CONDITIONS) {
    const expected = `expected at most ${MOST_CONDITIONS} conditions, got ${plainNumber(conditions)}.`;
    return fail({ kind: 'unusable-filter', part: 'attributes', expected });
  }
  if (projection === undefined) return succeed(new FilteredView(snapshot, filter, matchFilter(snapshot, filter)));
  const { minStrength, ...ofStakeholders } = filter;
  const made = projectedOnce(snapshot, { ...ofStakeholders, projection });
  if (!made.ok) return made;
  const { snapshot: linked, members } = made.value;
  const { ties } = matchFilter(linked, { minStrength });
  return succeed(new FilteredView(linked, { ...filter, projection }, { stakeholders: members, ties }));
}

interface MadeProjection {
  readonly key: string;
  readonly made: Result<ProjectedSnapshot, UnusableFilter>;
}

const LATEST_PROJECTIONS = new WeakMap<NetworkSnapshot, MadeProjection>();

/** Views that differ by `minStrength` alone have their links in common: the latest are kept, as long as the snapshot. */
function projectedOnce(
  snapshot: NetworkSnapshot,
  { projection, ...filter }: CanonicalFilter & { readonly projection: Projection },
): MadeProjection['made'] {
  const key = JSON.stringify([filter, projection]);
  const latest = LATEST_PROJECTIONS.get(snapshot);
  if (latest?.key === key) return latest.made;
  const made = projected(snapshot, projection, ({ modeOf }, side) => matchModes(snapshot, filter, modeOf, side));
  LATEST_PROJECTIONS.set(snapshot, { key, made });
  return made;
}

class FilteredView implements NetworkView {
  readonly members: Int32Array;
  readonly positionOf: Int32Array;
  readonly ties: Int32Array;
  #graph: CsrGraph | undefined;
  #digraph: CsrGraph | undefined;
  #incidence: { readonly offsets: Int32Array; readonly ties: Int32Array } | undefined;

  constructor(
    readonly snapshot: NetworkSnapshot,
    readonly filter: NetworkFilter,
    match: FilterMatch,
  ) {
    this.members = indicesOf(match.stakeholders);
    this.ties = indicesOf(match.ties);
    this.positionOf = positionsOf(this.members, snapshot.stakeholders.length);
  }

  get graph(): CsrGraph {
    this.#graph ??= CsrGraph.fromTies({ ...this.#endsAndWeights(false), order: this.members.length, directed: false });
    return this.#graph;
  }

  get digraph(): CsrGraph {
    this.#digraph ??= this.#hasDirection()
      ? CsrGraph.fromTies({ ...this.#endsAndWeights(true), order: this.members.length, directed: true })
      : this.graph.bothWays();
    return this.#digraph;
  }

  tiesOfPair(a: number, b: number): readonly number[] {
    const { from, to } = this.snapshot.ties;
    const [first, second] = [this.members[a]!, this.members[b]!];
    const [ofA, ofB] = [this.tiesAt(a), this.tiesAt(b)];
    const fewer = ofA.length <= ofB.length ? ofA : ofB;
    return [...fewer].filter(
      (tie) => (from[tie] === first && to[tie] === second) || (from[tie] === second && to[tie] === first),
    );
  }

  tiesAt(position: number): Int32Array {
    this.#incidence ??= this.#indexTies();
    const { offsets, ties } = this.#incidence;
    return ties.subarray(offsets[position]!, offsets[position + 1]!);
  }

  #hasDirection(): boolean {
    const { directed } = this.snapshot.ties;
    return this.ties.some((tie) => directed[tie] === 1);
  }

  /** Ties as positions and weights; with `bothWays` an undirected tie comes twice, once a direction. */
  #endsAndWeights(bothWays: boolean): Pick<TieLists, 'sources' | 'targets' | 'weights'> {
    const { from, to, strength, directed } = this.snapshot.ties;
    const most = (bothWays ? 2 : 1) * this.ties.length;
    const sources = new Int32Array(most);
    const targets = new Int32Array(most);
    const weights = new Float64Array(most);
    let count = 0;
    const add = (source: number, target: number, weight: number) => {
      sources[count] = source;
      targets[count] = target;
      weights[count] = weight;
      count += 1;
    };
    for (const tie of this.ties) {
      const [source, target] = [this.positionOf[from[tie]!]!, this.positionOf[to[tie]!]!];
      const weight = Number.isNaN(strength[tie]!) ? 1 : strength[tie]!;
      add(source, target, weight);
      if (bothWays && directed[tie] === 0) add(target, source, weight);
    }
    const kept = <List extends Int32Array | Float64Array>(list: List) => list.subarray(0, count);
    return { sources: kept(sources), targets: kept(targets), weights: kept(weights) };
  }

  /** Rows of ties by position; a tie from a stakeholder to itself is in its row once. */
  #indexTies(): { offsets: Int32Array; ties: Int32Array } {
    const { from, to } = this.snapshot.ties;
    const offsets = new Int32Array(this.members.length + 1);
    const visit = (put: (position: number, tie: number) => void) => {
      for (const tie of this.ties) {
        const [source, target] = [this.positionOf[from[tie]!]!, this.positionOf[to[tie]!]!];
        put(source, tie);
        if (source !== target) put(target, tie);
      }
    };
    visit((position) => {
      offsets[position + 1]! += 1;
    });
    for (let row = 0; row < this.members.length; row += 1) offsets[row + 1]! += offsets[row]!;
    const next = offsets.slice(0, this.members.length);
    const ties = new Int32Array(offsets[this.members.length]!);
    visit((position, tie) => {
      ties[next[position]!] = tie;
      next[position]! += 1;
    });
    return { offsets, ties };
  }
}

/** Of all, a list that every view of all shares. */
function indicesOf(kept: Uint8Array): Int32Array {
  const count = kept.reduce((sum, one) => sum + one, 0);
  if (count === kept.length) return countUp(count);
  const indices = new Int32Array(count);
  let next = 0;
  for (let index = 0; index < kept.length; index += 1) {
    if (kept[index] === 1) {
      indices[next] = index;
      next += 1;
    }
  }
  return indices;
}

function positionsOf(members: Int32Array, total: number): Int32Array {
  if (members.length === total) return members;
  const positionOf = new Int32Array(total).fill(-1);
  for (const [position, index] of members.entries()) positionOf[index] = position;
  return positionOf;
}
