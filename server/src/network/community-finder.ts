import type { ComputedGrouping } from '@footbridge/shared/network/network-filter';
import type { NetworkView } from './network-view.js';

/**
 * How the parts of a computed grouping are found: for every position its community, the largest being 0. Whoever asks
 * at the same time shares one search, which goes on while any of their signals lets it.
 */
export type CommunityFinder = (
  view: NetworkView,
  grouping: ComputedGrouping,
  signal?: AbortSignal,
) => Promise<ArrayLike<number>>;
