import { partLabel } from '@footbridge/shared/gaps/part-label';
import {
  COMPUTED_GROUPINGS,
  type ComputedGrouping,
  isComputedGrouping,
  NOT_RECORDED,
} from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { CommunityFinder } from './community-finder.js';
import { defaultGroupingOf } from './default-grouping.js';
import type { GroupingSummary, GroupingValue, Partition, UnknownGrouping } from './grouping.js';
import { type GroupingSource, groupingSources } from './grouping-source.js';
import { recordedOf } from './network-snapshot.js';
import type { NetworkView } from './network-view.js';

const COMPUTED_LABELS = {
  community: 'Community',
  'consensus-community': 'Community (consensus)',
} as const satisfies Record<ComputedGrouping, string>;

/** Divides views into parts; a partition is kept as long as its view. */
export class GroupingService {
  readonly #partitions = new WeakMap<NetworkView, Map<string, Partition>>();

  constructor(private readonly findCommunities: CommunityFinder) {}

  /** The parts of a view, `signal` giving up on those that take long to find. Without a key: by the default grouping. */
  async partitionOf(
    view: NetworkView,
    groupingKey?: string | null,
    signal?: AbortSignal,
  ): Promise<Result<Partition, UnknownGrouping>> {
    const known = await this.keyOf(view, groupingKey);
    if (!known.ok) return known;
    const key = known.value;
    const kept = this.#partitions.get(view)?.get(key);
    if (kept !== undefined) return succeed(kept);
    const source = groupingSources(view.snapshot).find((candidate) => candidate.key === key);
    if (source !== undefined) return succeed(this.#kept(view, recordedPartition(view, source)));
    if (!isComputedGrouping(key)) return fail(this.#unknown(view, key));
    const communityOf = await this.findCommunities(view, key, signal);
    return succeed(this.#kept(view, computedPartition(view, key, communityOf)));
  }

  /**
   * What a view is divided by, before it is: the grouping asked for, where there is one, else the default of the whole
   * network, whatever the filter.
   */
  async keyOf(view: NetworkView, groupingKey?: string | null): Promise<Result<string, UnknownGrouping>> {
    const key = groupingKey ?? (await this.defaultGroupingOf(view));
    const isKnown = isComputedGrouping(key) || groupingSources(view.snapshot).some((source) => source.key === key);
    return isKnown ? succeed(key) : fail(this.#unknown(view, key));
  }

  /** Of the whole network as it is recorded, so that neither a filter nor a projection changes what the parts are. */
  async defaultGroupingOf({ snapshot }: NetworkView): Promise<string> {
    return defaultGroupingOf(recordedOf(snapshot));
  }

  /** What can be chosen: recorded groupings with a value, attributes that divide, and the communities last. */
  async groupingsOf(view: NetworkView): Promise<readonly GroupingSummary[]> {
    const offered = groupingSources(view.snapshot).filter((source) => source.isOffered);
    return [...offered.map(({ key, label, origin }) => ({ key, label, origin })), ...COMPUTED_GROUPINGS.map(computed)];
  }

  /** The parts of a grouping that `groupingsOf` named, with how many stakeholders of the view are in each. */
  async valuesOf(view: NetworkView, groupingKey: string, signal?: AbortSignal): Promise<readonly GroupingValue[]> {
    const partition = await this.partitionOf(view, groupingKey, signal);
    if (!partition.ok) throw new Error(`There is no grouping "${groupingKey}" here; it was named a moment ago.`);
    return valuesOfPartition(partition.value);
  }

  /** The one that is kept: of several who found the parts at the same time, the first one's. */
  #kept(view: NetworkView, partition: Partition): Partition {
    const ofView = this.#partitions.get(view) ?? new Map<string, Partition>();
    this.#partitions.set(view, ofView);
    const known = ofView.get(partition.key);
    if (known !== undefined) return known;
    ofView.set(partition.key, partition);
    return partition;
  }

  #unknown(view: NetworkView, grouping: string): UnknownGrouping {
    const known = groupingSources(view.snapshot).filter((source) => source.isOffered);
    return { kind: 'unknown-grouping', grouping, known: [...known.map((source) => source.key), ...COMPUTED_GROUPINGS] };
  }
}

function computedPartition(view: NetworkView, key: ComputedGrouping, communityOf: ArrayLike<number>): Partition {
  const partOf = Int32Array.from({ length: view.members.length }, (_, position) => communityOf[position]!);
  const count = partOf.reduce((most, part) => Math.max(most, part + 1), 0);
  const parts = Array.from({ length: count }, (_, part) => String(part + 1));
  return finished(computed(key), parts, partOf);
}

function computed(key: ComputedGrouping): GroupingSummary {
  return { key, label: COMPUTED_LABELS[key], origin: 'computed' };
}

/** A partition's parts with their sizes. */
export function valuesOfPartition(partition: Partition): readonly GroupingValue[] {
  return partition.parts.map((value, part) => ({
    value,
    label: partition.labels[part]!,
    count: partition.sizes[part]!,
  }));
}

/** Parts nobody of the view is in are left out. */
function recordedPartition(view: NetworkView, source: GroupingSource): Partition {
  const present = new Set<string | null>();
  for (const index of view.members) present.add(source.words[index] ?? null);
  const parts = source.order.filter((word) => present.has(word));
  if (present.has(null)) parts.push(NOT_RECORDED);
  const numberOf = new Map(parts.map((word, part) => [word, part]));
  const partOf = Int32Array.from(view.members, (index) => numberOf.get(source.words[index] ?? NOT_RECORDED)!);
  return finished(source, parts, partOf);
}

function finished(summary: GroupingSummary, parts: readonly string[], partOf: Int32Array): Partition {
  const sizes = new Int32Array(parts.length);
  for (const part of partOf) sizes[part]! += 1;
  const { key, label, origin } = summary;
  return { key, label, origin, parts, labels: parts.map((part) => partLabel(key, part)), partOf, sizes };
}
