import type { Partition } from '../network/grouping.js';
import type { GroupingService } from '../network/grouping.service.js';
import type { NetworkView } from '../network/network-view.js';

/** What questions ask of the grouping service. */
export type Groupings = Pick<GroupingService, 'partitionOf' | 'keyOf' | 'defaultGroupingOf'>;

/** The parts of a view by a grouping that `keyOf` named. */
export async function knownPartitionOf(
  groupings: Groupings,
  view: NetworkView,
  key: string,
  signal?: AbortSignal,
): Promise<Partition> {
  const partition = await groupings.partitionOf(view, key, signal);
  if (!partition.ok) throw new Error(`There is no grouping "${key}" here; it was named a moment ago.`);
  return partition.value;
}
