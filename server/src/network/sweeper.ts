import type { CypherEngine, QueryParams } from '../engine/cypher-engine.js';
import { latestImports } from '../history/change.repository.js';
import { oldestKept } from '../history/receipt.repository.js';
import { begunAt } from './generation.js';
import { networksBeingDeleted, pageNetworks } from './network.repository.js';
import type { NetworkRow } from './network-row.js';

/** Imports that can still be taken back: their generations are kept. */
export const IMPORTS_KEPT = 5;
/** Rows a sweeping transaction deletes: small enough to stay short beside the work of others. */
const BATCH = 2_000;
/** Another server may be writing a generation nobody shows yet; one this old was left by a crash. */
const HOURS_UNTIL_LEFT_OVER = 6;
const PAGE = 200;

type SweepingQuery =
  | 'history/sweep-changes'
  | 'history/sweep-receipts'
  | 'network/sweep-initiatives'
  | 'network/sweep-stakeholders';

/** Removes what no reader can reach any more, in short transactions. Every step can be broken off and done again. */
export class Sweeper {
  constructor(
    private readonly engine: CypherEngine,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** At the start of a server, before it serves: what a crash left behind, and receipts whose time is over. */
  async sweepAtStart(): Promise<void> {
    await this.sweepDeleted();
    await this.sweepReceipts();
    const reachable = new Set<string>();
    for (let after = ''; ; ) {
      const networks = await pageNetworks(this.engine, after, PAGE);
      for (const network of networks) for (const one of await this.#generationsOf(network)) reachable.add(one);
      if (networks.length < PAGE) break;
      after = networks.at(-1)?.key ?? after;
    }
    for (const { generation } of await this.engine.read('network/list-generations', {})) {
      if (!reachable.has(generation) && this.#isLeftOver(generation)) await this.sweepGeneration(generation);
    }
  }

  /** Once after each import: generations that no kept import can switch back to. */
  async sweepOldGenerations(network: NetworkRow): Promise<void> {
    const reachable = await this.#generationsOf(network, IMPORTS_KEPT);
    const earlier = await this.#generationsOf(network, IMPORTS_KEPT + 1);
    for (const generation of earlier) if (!reachable.has(generation)) await this.sweepGeneration(generation);
  }

  /** Deletes a generation with all its stakeholders, ties and initiatives. */
  async sweepGeneration(generation: string): Promise<void> {
    await this.#untilNone('network/sweep-stakeholders', { generation, limit: BATCH });
    await this.#untilNone('network/sweep-initiatives', { generation, limit: BATCH });
  }

  /** Finishes every deletion of a network that was begun. */
  async sweepDeleted(): Promise<void> {
    for (;;) {
      const networks = await networksBeingDeleted(this.engine, PAGE);
      for (const network of networks) await this.#sweepNetwork(network);
      if (networks.length < PAGE) return;
    }
  }

  async sweepReceipts(): Promise<void> {
    await this.#untilNone('history/sweep-receipts', { before: oldestKept(this.now().toISOString()), limit: BATCH });
  }

  async #sweepNetwork(network: NetworkRow): Promise<void> {
    for (const generation of await this.#generationsOf(network)) await this.sweepGeneration(generation);
    await this.#untilNone('history/sweep-changes', { network: network.uid, limit: BATCH });
    await this.engine.write((unit) => unit.run('network/delete-network', { uid: network.uid }));
  }

  /** What a network shows, and what its latest imports can switch to and back to. */
  async #generationsOf(network: NetworkRow, kept = IMPORTS_KEPT): Promise<ReadonlySet<string>> {
    const imports = await latestImports(this.engine, network.uid, kept);
    return new Set([
      network.generation,
      ...imports.flatMap((each) => [each.generation, each.previousGeneration ?? each.generation]),
    ]);
  }

  #isLeftOver(generation: string): boolean {
    if (this.engine.name === 'embedded') return true; // one process at a time: nobody else can be writing it
    const begun = begunAt(generation);
    return begun === null || this.now().getTime() - begun.getTime() > HOURS_UNTIL_LEFT_OVER * 3_600_000;
  }

  async #untilNone<Name extends SweepingQuery>(name: Name, params: QueryParams<Name>): Promise<void> {
    for (let removed = BATCH; removed >= BATCH; ) {
      const rows = await this.engine.write((unit) => unit.run(name, params));
      removed = rows[0]?.removed ?? 0;
    }
  }
}
