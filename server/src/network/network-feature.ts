import type { Permissions } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { CypherEngine } from '../engine/cypher-engine.js';
import { BulkEditsResolver } from './bulk-edits.resolver.js';
import { BulkStakeholdersService } from './bulk-stakeholders.service.js';
import { BulkTiesService } from './bulk-ties.service.js';
import { ChangeResolver, NetworkHistoryResolver } from './change.resolver.js';
import { ChangePages } from './change-pages.js';
import type { CommunityFinder } from './community-finder.js';
import { DuplicateResolver } from './duplicate.resolver.js';
import { DuplicateService } from './duplicate.service.js';
import { EditPath } from './edit.js';
import { GoBackResolver } from './go-back.resolver.js';
import { GoBackService } from './go-back.service.js';
import { GroupingService } from './grouping.service.js';
import { InitiativeResolver, NetworkInitiativesResolver } from './initiative.resolver.js';
import { InitiativeService } from './initiative.service.js';
import { InitiativeEditsResolver } from './initiative-edits.resolver.js';
import { InitiativePages } from './initiative-pages.js';
import { LiveResolver } from './live.resolver.js';
import { LiveChanges } from './live-changes.js';
import { MergePreviewResolver, MergeResolver } from './merge.resolver.js';
import { MergeService } from './merge.service.js';
import { GroupingResolver, NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';
import { NetworkContentService } from './network-content.service.js';
import { NetworkEditsResolver } from './network-edits.resolver.js';
import { type NetworkLoaders, networkLoaders } from './network-loaders.js';
import { NetworkPages } from './network-pages.js';
import { nodeLookups } from './node-lookups.js';
import { NetworkSavedViewsResolver, SavedViewResolver, StoryResolver } from './saved-view.resolver.js';
import { SavedViewService } from './saved-view.service.js';
import { SavedViewEditsResolver } from './saved-view-edits.resolver.js';
import { SavedViewPages } from './saved-view-pages.js';
import { SnapshotStore } from './snapshot-store.js';
import { StakeholderResolver } from './stakeholder.resolver.js';
import { StakeholderService } from './stakeholder.service.js';
import { StakeholderEditsResolver } from './stakeholder-edits.resolver.js';
import { StoryService } from './story.service.js';
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
  BulkEditsResolver,
  InitiativeResolver,
  NetworkInitiativesResolver,
  InitiativeEditsResolver,
  SavedViewResolver,
  StoryResolver,
  NetworkSavedViewsResolver,
  SavedViewEditsResolver,
  DuplicateResolver,
  MergeResolver,
  MergePreviewResolver,
  ChangeResolver,
  NetworkHistoryResolver,
  UndoResolver,
  GoBackResolver,
  LiveResolver,
] as const;

/** The services of the networks, built over one engine, and their resolvers. */
export function networkFeature({ engine, permissions, findCommunities, report, now }: NetworkFeatureOptions) {
  const path = new EditPath(engine, permissions, now);
  const sweeper = new Sweeper(engine, report, now);
  const snapshots = new SnapshotStore(engine);
  const groupings = new GroupingService(findCommunities);
  const networks = new NetworkService(path, sweeper, snapshots);
  const stakeholders = new StakeholderService(path);
  const startOf = (uid: string, key: string) => snapshots.tieStart(uid, key);
  const ties = new TieService(path, startOf);
  const initiatives = new InitiativeService(path);
  const savedViews = new SavedViewService(path);
  const stories = new StoryService(path);
  const content = new NetworkContentService(path, snapshots, sweeper);
  const undo = new UndoService(path);
  const goBack = new GoBackService(path);
  const live = new LiveChanges(engine, permissions, report);
  const pages = new NetworkPages(snapshots);
  const initiativePages = new InitiativePages(engine);
  const savedViewPages = new SavedViewPages(engine);
  const changePages = new ChangePages(engine);
  return {
    services: {
      networks,
      stakeholders,
      ties,
      initiatives,
      savedViews,
      stories,
      content,
      undo,
      goBack,
      live,
      snapshots,
      groupings,
      sweeper,
    },
    pages,
    nodeLookups: nodeLookups(networks, pages, savedViewPages),
    resolvers: [
      new NetworkResolver(networks, pages, groupings),
      new GroupingResolver(groupings),
      new NetworkEditsResolver(networks),
      new StakeholderResolver(pages, initiativePages, changePages),
      new StakeholderEditsResolver(stakeholders),
      new TieResolver(),
      new TieEditsResolver(ties),
      new BulkEditsResolver(new BulkStakeholdersService(path), new BulkTiesService(path, startOf)),
      new InitiativeResolver(initiativePages),
      new NetworkInitiativesResolver(initiativePages),
      new InitiativeEditsResolver(initiatives),
      new SavedViewResolver(),
      new StoryResolver(savedViewPages),
      new NetworkSavedViewsResolver(savedViewPages),
      new SavedViewEditsResolver(savedViews, stories),
      new DuplicateResolver(pages, new DuplicateService()),
      new MergeResolver(new MergeService(path)),
      new MergePreviewResolver(),
      new ChangeResolver(changePages),
      new NetworkHistoryResolver(changePages, undo),
      new UndoResolver(undo),
      new GoBackResolver(goBack),
      new LiveResolver(),
    ],
    /** Before the engine is closed. */
    close: () => {
      live.close();
      return sweeper.close();
    },
    /** The batches of one request. */
    loaders: (viewer: Viewer): NetworkLoaders => networkLoaders({ reads: engine, viewer, networks, undo }),
  };
}
