import type { NodeKind } from '../api/global-id.js';
import type { NodeLookup } from '../api/node.resolver.js';
import { changeType } from '../history/change.type.js';
import type { NetworkService } from './network.service.js';
import { networkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import type { NetworkPages } from './network-pages.js';
import type { NetworkRow } from './network-row.js';
import type { SavedViewPages } from './saved-view-pages.js';

type Lookup = NodeLookup<NetworkContext>;

/** How things are found by their global id; what is in a network the viewer may not see is not found. */
export function nodeLookups(
  networks: NetworkService,
  pages: NetworkPages,
  savedViewPages: SavedViewPages,
): Readonly<Record<NodeKind, Lookup>> {
  const within =
    (find: (context: NetworkContext, network: NetworkRow, key: string) => ReturnType<Lookup>): Lookup =>
    async ({ uid, key }, context) => {
      const network = await networks.findByUid(context.viewer, uid);
      return network === null || key === null ? null : find(context, network, key);
    };
  return {
    Network: async ({ uid }, { viewer }) => {
      const network = await networks.findByUid(viewer, uid);
      return network === null ? null : networkType(network);
    },
    Stakeholder: within((context, network, key) => context.loaders.stakeholders.load({ network, key })),
    Tie: within((context, network, key) => pages.tie(context, network, key)),
    Initiative: within((context, network, key) => context.loaders.initiatives.load({ network, key })),
    SavedView: within((context, network, key) => context.loaders.savedViews.load({ network, key })),
    Story: within((_context, network, key) => savedViewPages.story(network, key)),
    Change: async ({ uid }, { viewer, loaders }) => {
      const change = await loaders.changes.load(uid);
      const network = change === null ? null : await networks.findByUid(viewer, change.network);
      return change === null || network === null ? null : changeType(change);
    },
  };
}
