import type { GroupingService } from '../network/grouping.service.js';

/** What questions ask of the grouping service. */
export type Groupings = Pick<GroupingService, 'partitionOf' | 'defaultGroupingOf'>;
