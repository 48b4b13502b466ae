import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { changesSince } from '../history/change.repository.js';
import type { Reads } from '../history/reads.js';
import { listInitiativeKeys, readInitiatives } from './initiative.repository.js';
import { findNetworkByUid } from './network.repository.js';
import type { NetworkRow } from './network-row.js';
import type { NetworkView } from './network-view.js';
import { projectedTie } from './projected-ties.js';
import { pagesOf } from './snapshot-reader.js';
import { tiesFrom } from './tie.repository.js';

/** A network's content, or what a filter shows of it, at one version; a page is fetched when it is asked for. */
export interface ContentReader {
  readonly network: NetworkRow;
  readonly attributes: readonly AttributeDefinition[];
  readonly stakeholderCount: number;
  readonly tieCount: number;
  /** By key. */
  stakeholders(): AsyncIterable<readonly StakeholderRecord[]>;
  /** By the stakeholder they start at, then key. */
  ties(): AsyncIterable<readonly TieRecord[]>;
  /** By key; with a filter, those in which a stakeholder shown takes part, and these participants alone. */
  initiatives(): AsyncIterable<readonly InitiativeRecord[]>;
}

/** Stakeholders whose ties make one page. */
const PAGE = 2_000;
const INITIATIVE_PAGE = 500;

/**
 * Reads the content behind a view. Edits that come in meanwhile are wound back, so that all of it is of one version:
 * that of the network's row where the snapshot is not of a later one.
 */
export function openContentReader(reads: Reads, view: NetworkView, row: NetworkRow): ContentReader {
  const { stakeholders } = view.snapshot;
  const network = row.version > view.snapshot.version ? row : view.snapshot.network;
  const past = new Past(reads, network);
  return {
    network,
    attributes: network.attributes,
    stakeholderCount: view.members.length,
    tieCount: view.ties.length,
    async *stakeholders() {
      for (const page of pagesOf([...view.members], PAGE)) yield page.map((index) => stakeholders[index]!);
    },
    ties: () => (view.snapshot.projection === undefined ? tiesOf(reads, view, past) : projectedTiesOf(view)),
    initiatives: () => initiativesOf(reads, view, past),
  };
}

async function* projectedTiesOf({ snapshot, ties }: NetworkView): AsyncGenerator<readonly TieRecord[]> {
  for (const page of pagesOf([...ties], PAGE)) yield page.map((tie) => projectedTie(snapshot, tie));
}

async function* tiesOf(reads: Reads, view: NetworkView, past: Past): AsyncGenerator<readonly TieRecord[]> {
  const { network, stakeholders, ties } = view.snapshot;
  const rows = view.ties.slice().sort((a, b) => ties.from[a]! - ties.from[b]! || a - b);
  let next = 0;
  for (const page of pagesOf([...view.members], PAGE)) {
    const end = page.at(-1)!;
    const keys: string[] = [];
    for (; next < rows.length && ties.from[rows[next]!]! <= end; next += 1) keys.push(ties.keys.at(rows[next]!)!);
    if (keys.length === 0) continue;
    const starts = page.map((index) => stakeholders[index]!.key);
    const found = new Map((await tiesFrom(reads, network.generation, starts)).map((tie) => [tie.key, tie]));
    await past.look();
    yield keys.map((key) => {
      const tie = past.ties.get(key) ?? found.get(key);
      if (tie === undefined) throw new Error(`The tie "${key}" of ${network.key} is in no change and not stored.`);
      return tie;
    });
  }
}

async function* initiativesOf(
  reads: Reads,
  view: NetworkView,
  past: Past,
): AsyncGenerator<readonly InitiativeRecord[]> {
  const { generation } = view.snapshot.network;
  const found = new Map<string, InitiativeRecord>();
  for (const page of pagesOf(await listInitiativeKeys(reads, generation), INITIATIVE_PAGE)) {
    for (const [key, initiative] of await readInitiatives(reads, generation, page)) found.set(key, initiative);
  }
  await past.look();
  for (const [key, before] of past.initiatives) {
    if (before === null) found.delete(key);
    else found.set(key, before);
  }
  const inOrder = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  yield* pagesOf(
    inOrder.flatMap((initiative) => shownOf(initiative, view)),
    INITIATIVE_PAGE,
  );
}

function shownOf(initiative: InitiativeRecord, view: NetworkView): readonly InitiativeRecord[] {
  if (Object.keys(view.filter).length === 0) return [initiative];
  const participants = initiative.participants.filter(({ stakeholder }) => {
    const index = view.snapshot.indexOf.get(stakeholder);
    return index !== undefined && view.positionOf[index]! >= 0;
  });
  return participants.length === 0 ? [] : [{ ...initiative, participants }];
}

/** What things said at the reader's version, as far as they changed since. */
class Past {
  readonly ties = new Map<string, TieRecord | null>();
  readonly initiatives = new Map<string, InitiativeRecord | null>();
  #seen: number;
  #isReplaced = false;

  constructor(
    private readonly reads: Reads,
    private readonly network: NetworkRow,
  ) {
    this.#seen = network.version;
  }

  /** Takes in the changes since the last look. Once an import has shown another generation, ours changes no more. */
  async look(): Promise<void> {
    if (this.#isReplaced) return;
    const now = await findNetworkByUid(this.reads, this.network.uid);
    if (now === null) throw new Error(`The network ${this.network.key} was deleted while it was read.`);
    if (now.version === this.#seen) return;
    const changes = await changesSince(this.reads, now.uid, this.#seen, now.version - this.#seen);
    for (const change of changes) {
      if (change.previousGeneration !== null) {
        this.#isReplaced = true;
        return;
      }
      for (const item of change.items) this.#remember(item);
      this.#seen = change.version;
    }
  }

  /** The first change since then tells what was there at the time. */
  #remember(item: ChangeItem): void {
    if (item.entity === 'tie' && !this.ties.has(item.key)) this.ties.set(item.key, item.before);
    if (item.entity === 'initiative' && !this.initiatives.has(item.key)) this.initiatives.set(item.key, item.before);
  }
}
