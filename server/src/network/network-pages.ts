import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { apiError } from '../api/errors.js';
import { type Order, type Page, type PageRequest, pageOfList } from '../api/page.js';
import { loadStakeholder, loadStakeholders, loadTies, type NetworkContext } from './network-context.js';
import type { NetworkRow } from './network-row.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import type { NetworkView } from './network-view.js';
import type { SnapshotStore } from './snapshot-store.js';
import type { StakeholderType } from './stakeholder.type.js';
import { orderedPositions, type StakeholderOrder } from './stakeholder-order.js';
import type { TieType } from './tie.type.js';
import { orderedTies, type TieOrder, tieOrder } from './tie-order.js';

/**
 * Pages of stakeholders and ties. Which ones is read from the snapshot, so that a page of any list of any stakeholder
 * costs no statement of its own; what they say is read from the database, in one batch a level.
 */
export class NetworkPages {
  constructor(private readonly snapshots: SnapshotStore) {}

  /** What a filter leaves of a network, as the request looks at it. */
  async viewOf(network: NetworkRow, filter?: NetworkFilter | null): Promise<NetworkView> {
    const view = await this.snapshots.view(network, filter);
    if (view.ok) return view.value;
    if (view.error.kind === 'not-found') {
      throw apiError('NOT_FOUND', `The network "${network.key}" is no longer there.`);
    }
    throw apiError('BAD_INPUT', `filter.${view.error.part}: ${view.error.expected}`);
  }

  async stakeholders(
    context: NetworkContext,
    network: NetworkRow,
    asked: PageRequest & { readonly filter?: NetworkFilter | null; readonly orderBy?: StakeholderOrder | null },
  ): Promise<Page<StakeholderType>> {
    const view = await this.viewOf(network, asked.filter);
    const { positions, order } = orderedPositions(view, asked.orderBy ?? undefined);
    return stakeholderPage(context, view, positions, { asked, order, field: 'stakeholders' });
  }

  async ties(
    context: NetworkContext,
    network: NetworkRow,
    asked: PageRequest & { readonly filter?: NetworkFilter | null; readonly orderBy?: TieOrder | null },
  ): Promise<Page<TieType>> {
    const view = await this.viewOf(network, asked.filter);
    const order = tieOrder(view, asked.orderBy ?? undefined);
    return tiePage(context, view.snapshot, orderedTies(view, order), { asked, order });
  }

  /** All ties of one stakeholder, in and out, by key. */
  async tiesOf(context: NetworkContext, of: StakeholderType, asked: PageRequest): Promise<Page<TieType>> {
    const view = await this.viewOf(of.network);
    const position = positionOf(view, of.key);
    const ties = position < 0 ? [] : [...view.tiesAt(position)];
    return tiePage(context, view.snapshot, ties, { asked, order: tieOrder(view) });
  }

  /** Everyone a stakeholder is tied to, by key, each once. */
  async neighboursOf(context: NetworkContext, of: StakeholderType, asked: PageRequest): Promise<Page<StakeholderType>> {
    const view = await this.viewOf(of.network);
    const position = positionOf(view, of.key);
    const { graph } = view;
    const neighbours =
      position < 0 ? [] : [...graph.targets.subarray(graph.offsets[position]!, graph.offsets[position + 1]!)];
    return stakeholderPage(context, view, neighbours, { asked, order: byKey(view), field: 'neighbours' });
  }

  /** The organisations a stakeholder is a member of or works for, by key. */
  async organisationsOf(context: NetworkContext, of: StakeholderType): Promise<StakeholderType[]> {
    const view = await this.viewOf(of.network);
    const { stakeholders, ties } = view.snapshot;
    const position = positionOf(view, of.key);
    const membership = LAYERS.indexOf('membership');
    const bodies = new Set<number>();
    for (const tie of position < 0 ? [] : view.tiesAt(position)) {
      const body = ties.to[tie]!;
      const isMember = ties.layer[tie] === membership && ties.directed[tie] === 1 && ties.from[tie] === position;
      if (isMember && stakeholders[body]!.kind === 'organisation') bodies.add(body);
    }
    return loadStakeholders(
      context,
      view.snapshot,
      [...bodies].sort((a, b) => a - b),
    );
  }

  /** The tie with this key; null where there is none. */
  async tie(context: NetworkContext, network: NetworkRow, key: string): Promise<TieType | null> {
    const { snapshot } = await this.viewOf(network);
    const from = this.snapshots.tieStart(network.uid, key);
    return from === null ? null : context.loaders.ties.load({ network: snapshot.network, key, from });
  }
}

/** One page of positions of a view that are sorted already. */
export async function stakeholderPage(
  context: NetworkContext,
  view: NetworkView,
  positions: readonly number[],
  page: { readonly asked: PageRequest; readonly order: Order<number>; readonly field: string },
): Promise<Page<StakeholderType>> {
  const chosen = pageOfList(positions, page.asked, { ...page, toNode: (position) => ({ position }) });
  const load = ({ position }: { readonly position: number }) =>
    loadStakeholder(context, view.snapshot, view.members[position]!);
  return loadedPage(chosen, load);
}

/** The order of positions by key: what a snapshot is in. */
export function byKey(view: NetworkView): Order<number> {
  return orderedPositions(view).order;
}

async function tiePage(
  context: NetworkContext,
  snapshot: NetworkSnapshot,
  ties: readonly number[],
  { asked, order }: { readonly asked: PageRequest; readonly order: Order<number> },
): Promise<Page<TieType>> {
  const chosen = pageOfList(ties, asked, { field: 'ties', order, toNode: (tie) => ({ tie }) });
  return loadedPage(chosen, async ({ tie }) => (await loadTies(context, snapshot, [tie]))[0] ?? null);
}

/** The page with what its nodes stand for; one that is gone meanwhile is left out. */
export async function loadedPage<Chosen, Node>(
  page: Page<Chosen>,
  load: (chosen: Chosen) => Promise<Node | null>,
): Promise<Page<Node>> {
  const loaded = await Promise.all(page.edges.map(async ({ node, cursor }) => ({ node: await load(node), cursor })));
  const edges = loaded.flatMap(({ node, cursor }) => (node === null ? [] : [{ node, cursor }]));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

/** In an unfiltered view the position is the index in the snapshot. */
function positionOf(view: NetworkView, key: string): number {
  return view.snapshot.indexOf.get(key) ?? -1;
}
