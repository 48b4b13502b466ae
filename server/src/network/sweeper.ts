import type { CypherEngine, QueryParams } from '../engine/cypher-engine.js';
import { latestImports } from '../history/change.repository.js';
import { type Reads, readsOf } from '../history/reads.js';
import { oldestKept } from '../history/receipt.repository.js';
import { begunAt } from './generation.js';
import { isShown, type ListedNetwork, listNetworks } from './network.repository.js';

/** Imports that can still be taken back: their generations are kept. */
const IMPORTS_KEPT = 5;
/** Rows a sweeping transaction deletes: small enough to stay short beside the work of others. */
const BATCH = 2_000;
/** Another server may be writing a generation nobody shows yet; one this old was left by a crash. */
const HOURS_UNTIL_LEFT_OVER = 6;
const HOUR = 3_600_000;

/** The generations that the latest imports into a network can switch to and back to. */
export async function keptGenerations(
  reads: Reads,
  networkUid: string,
  imports = IMPORTS_KEPT,
): Promise<ReadonlySet<string>> {
  const latest = await latestImports(reads, networkUid, imports);
  return new Set(latest.flatMap((each) => [each.generation, each.previousGeneration ?? each.generation]));
}

type SweepingQuery =
  | 'history/sweep-changes'
  | 'history/sweep-receipts'
  | 'network/sweep-initiatives'
  | 'network/sweep-stakeholders'
  | 'network/sweep-stories'
  | 'network/sweep-views';

/**
 * Removes what no reader can reach any more: later, one thing after the other, in short transactions, so that nobody
 * waits for it. Every step can be broken off; what is left is found at the next start.
 */
export class Sweeper {
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;
  #hourly: NodeJS.Timeout | undefined;

  constructor(
    private readonly engine: CypherEngine,
    /** Told when a sweep fails. */
    private readonly report: (error: unknown) => void,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Before a server serves: finds what a crash left behind, and receipts whose time is over; those again every hour. */
  async sweepAtStart(): Promise<void> {
    const reachable = new Set<string>();
    for (const network of await listNetworks(this.engine, 'shown')) {
      for (const generation of await this.#generationsOf(network)) reachable.add(generation);
    }
    // Looked for now and not later: from here on imports begin generations of their own that nobody shows yet.
    const stored = await this.engine.read('network/list-generations', {});
    for (const { generation } of stored) {
      if (!reachable.has(generation) && this.#isLeftOver(generation)) this.sweepGeneration(generation);
    }
    this.sweepDeleted();
    this.sweepReceipts();
    this.#hourly ??= setInterval(() => this.sweepReceipts(), HOUR).unref();
  }

  /** Answers kept for writes that come again, once their time is over. */
  sweepReceipts(): void {
    const before = oldestKept(this.now().toISOString());
    this.#later(() => this.#untilNone('history/sweep-receipts', { before, limit: BATCH }));
  }

  /** A generation with all its stakeholders, ties and initiatives; but never one that readers are shown. */
  sweepGeneration(generation: string): void {
    this.#later(() => this.#sweepGeneration(generation));
  }

  /** Once after each import: generations that no kept import can switch back to. */
  sweepOldGenerations(network: ListedNetwork): void {
    this.#later(async () => {
      const reachable = await this.#generationsOf(network);
      const earlier = await this.#generationsOf(network, IMPORTS_KEPT + 1);
      for (const generation of earlier) if (!reachable.has(generation)) await this.#sweepGeneration(generation);
    });
  }

  /** Every network whose deletion was begun. */
  sweepDeleted(): void {
    this.#later(async () => {
      for (const network of await listNetworks(this.engine, 'deleting')) await this.#sweepNetwork(network);
    });
  }

  /** Resolves when all that was asked for is swept. */
  settled(): Promise<void> {
    return this.#last;
  }

  /** Ends after the transaction under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#hourly);
    await this.#last;
  }

  #later(sweep: () => Promise<void>): void {
    this.#last = this.#last.then(async () => {
      try {
        if (!this.#isClosed) await sweep();
      } catch (error) {
        this.report(error);
      }
    });
  }

  async #sweepGeneration(generation: string): Promise<void> {
    const isKept = (reads: Reads) => isShown(reads, generation);
    await this.#untilNone('network/sweep-stakeholders', { generation, limit: BATCH }, isKept);
    await this.#untilNone('network/sweep-initiatives', { generation, limit: BATCH }, isKept);
  }

  async #sweepNetwork(network: ListedNetwork): Promise<void> {
    for (const generation of await this.#generationsOf(network)) await this.#sweepGeneration(generation);
    await this.#untilNone('network/sweep-stories', { network: network.uid, limit: BATCH });
    await this.#untilNone('network/sweep-views', { network: network.uid, limit: BATCH });
    await this.#untilNone('history/sweep-changes', { network: network.uid, limit: BATCH });
    if (!this.#isClosed) await this.engine.write((unit) => unit.run('network/delete-network', { uid: network.uid }));
  }

  /** What a network shows, and what its latest imports can switch to and back to. */
  async #generationsOf(network: ListedNetwork, kept = IMPORTS_KEPT): Promise<ReadonlySet<string>> {
    return new Set([network.generation, ...(await keptGenerations(this.engine, network.uid, kept))]);
  }

  #isLeftOver(generation: string): boolean {
    if (this.engine.name === 'embedded') return true; // one process at a time: nobody else can be writing it
    const begun = begunAt(generation);
    return begun === null || this.now().getTime() - begun.getTime() > HOURS_UNTIL_LEFT_OVER * 3_600_000;
  }

  /** Whoever asked may have been wrong, or too late: every transaction looks again at whether it may delete. */
  async #untilNone<Name extends SweepingQuery>(
    name: Name,
    params: QueryParams<Name>,
    isKept: (reads: Reads) => Promise<boolean> = async () => false,
  ): Promise<void> {
    for (let removed = BATCH; removed >= BATCH && !this.#isClosed; ) {
      removed = await this.engine.write(async (unit) => {
        if (await isKept(readsOf(unit))) return unit.rollBack(0);
        return (await unit.run(name, params))[0]?.removed ?? 0;
      });
    }
  }
}
