import type { ComputedGrouping } from '@footbridge/shared/network/network-filter';
import type { NetworkView } from './network-view.js';

/** How the parts of a computed grouping are found: for every position its community, the largest being 0. */
export type CommunityFinder = (view: NetworkView, grouping: ComputedGrouping) => Promise<ArrayLike<number>>;
