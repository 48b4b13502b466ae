import type { Permissions } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { CypherEngine } from '../engine/cypher-engine.js';
import { ChangeResolver, NetworkHistoryResolver } from './change.resolver.js';
import { ChangePages } from './change-pages.js';
import type { CommunityFinder } from './community-finder.js';
import { EditPath } from './edit.js';
import { GroupingService } from './grouping.service.js';
import { InitiativeResolver, NetworkInitiativesResolver } from './initiative.resolver.js';
import { InitiativeService } from './initiative.service.js';
import { InitiativeEditsResolver } from './initiative-edits.resolver.js';
import { InitiativePages } from './initiative-pages.js';
import { GroupingResolver, NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';
import { NetworkContentService } from './network-content.service.js';
import { NetworkEditsResolver } from './network-edits.resolver.js';
import { type NetworkLoaders, networkLoaders } from './network-loaders.js';
import { NetworkPages } from './network-pages.js';
import { nodeLookups } from './node-lookups.js';
import { SnapshotStore } from './snapshot-store.js';
import { StakeholderResolver } from './stakeholder.resolver.js';
import { StakeholderService } from './stakeholder.service.js';
import { StakeholderEditsResolver } from './stakeholder-edits.resolver.js';
import { Sweeper } from './sweeper.js';
import { TieResolver } from './tie.resolver.js';
import { TieService } from './tie.service.js';
import { TieEditsResolver } from './tie-edits.resolver.js';
import { UndoResolver } from './undo.resolver.js';
import { UndoService } from './undo.service.js';

export interface NetworkFeatureOptions {
  readonly engine: CypherEngine;
  readonly permissions: Permissions;
  readonly findCommunities: CommunityFinder;
  /** Told of what failed while nobody was waiting for it. */
  report(error: unknown): void;
  readonly now?: () => Date;
}

/** The resolver classes of the networks, for the schema. */
export const NETWORK_RESOLVERS = [
  NetworkResolver,
  GroupingResolver,
  NetworkEditsResolver,
  StakeholderResolver,
  StakeholderEditsResolver,
  TieResolver,
  TieEditsResolver,
  InitiativeResolver,
  NetworkInitiativesResolver,
  InitiativeEditsResolver,
  ChangeResolver,
  NetworkHistoryResolver,
  UndoResolver,
] as const;

/** The services of the networks, built over one engine, and their resolvers. */
export function networkFeature({ engine, permissions, findCommunities, report, now }: NetworkFeatureOptions) {
  const path = new EditPath(engine, permissions, now);
  const sweeper = new Sweeper(engine, report, now);
  const snapshots = new SnapshotStore(engine);
  const groupings = new GroupingService(findCommunities);
  const networks = new NetworkService(path, sweeper, snapshots);
  const stakeholders = new StakeholderService(path);
  const ties = new TieService(path, (uid, key) => snapshots.tieStart(uid, key));
  const initiatives = new InitiativeService(path);
  const content = new NetworkContentService(path, snapshots, sweeper);
  const undo = new UndoService(path);
  const pages = new NetworkPages(snapshots);
  const initiativePages = new InitiativePages(engine);
  const changePages = new ChangePages(engine);
  return {
    services: { networks, stakeholders, ties, initiatives, content, undo, snapshots, groupings, sweeper },
    pages,
    nodeLookups: nodeLookups(networks, pages),
    resolvers: [
      new NetworkResolver(networks, pages, groupings),
      new GroupingResolver(groupings),
      new NetworkEditsResolver(networks),
      new StakeholderResolver(pages, initiativePages, changePages),
      new StakeholderEditsResolver(stakeholders),
      new TieResolver(),
      new TieEditsResolver(ties),
      new InitiativeResolver(initiativePages),
      new NetworkInitiativesResolver(initiativePages),
      new InitiativeEditsResolver(initiatives),
      new ChangeResolver(changePages),
      new NetworkHistoryResolver(changePages, undo),
      new UndoResolver(undo),
    ],
    /** Before the engine is closed. */
    close: () => sweeper.close(),
    /** The batches of one request. */
    loaders: (viewer: Viewer): NetworkLoaders => networkLoaders({ reads: engine, viewer, networks, undo }),
  };
}
