import type { Result } from '@footbridge/shared/result';
import type { GroupingSummary, Partition, UnknownGrouping } from './grouping.js';
import type { NetworkView } from './network-view.js';

/** Divides views into parts; partitions are kept as long as their view. */
export declare class GroupingService {
  /** `groupingKey` absent: the default grouping of the whole network. */
  partitionOf(view: NetworkView, groupingKey?: string | null): Promise<Result<Partition, UnknownGrouping>>;
  defaultGroupingOf(view: NetworkView): Promise<string>;
  groupingsOf(view: NetworkView): Promise<readonly GroupingSummary[]>;
}
