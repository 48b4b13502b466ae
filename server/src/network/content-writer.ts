import type { NetworkContent } from '@footbridge/shared/network/network-content';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { CypherEngine, UnitOfWork } from '../engine/cypher-engine.js';
import { saysTheSame } from '../history/field-changes.js';
import { type Reads, readsOf } from '../history/reads.js';
import { createInitiatives, findInitiative, readInitiatives } from './initiative.repository.js';
import { invalid, type Refusal } from './refusal.js';
import { pagesOf } from './snapshot-reader.js';
import { createStakeholders, findStakeholder, readStakeholders } from './stakeholder.repository.js';
import { createTies, readTies } from './tie.repository.js';

/** Part of a network's content; ties and initiatives come after the stakeholders they name. */
export interface ContentBatch {
  readonly stakeholders?: readonly StakeholderRecord[];
  readonly ties?: readonly TieRecord[];
  readonly initiatives?: readonly InitiativeRecord[];
}

export interface ContentWriterOptions {
  readonly engine: CypherEngine;
  readonly generation: string;
  /** The data version the network will have once the generation is shown: the version of what is new or changed. */
  readonly version: number;
  /** The generation shown until then: what says the same there keeps its version. Null where there is none. */
  readonly before: string | null;
  readonly signal?: AbortSignal;
  onProgress?(written: number): void;
}

/** Records a transaction writes: enough to be quick, few enough to stay small in the database's memory. */
const WRITE_PAGE = 5_000;

/** Writes content under a generation that nobody sees yet, in transactions of at most 5,000 records. */
export class ContentWriter {
  readonly #waiting = { stakeholders: [] as StakeholderRecord[], ties: [] as TieRecord[] };
  #written = 0;

  constructor(private readonly options: ContentWriterOptions) {}

  /** Says why it stopped where it did; what it wrote until then is for the caller to sweep. */
  async write(
    content: NetworkContent | AsyncIterable<ContentBatch> | Iterable<ContentBatch>,
  ): Promise<Result<null, Refusal>> {
    const initiatives: InitiativeRecord[] = [];
    for await (const batch of batchesOf(content)) {
      this.#waiting.stakeholders = this.#waiting.stakeholders.concat(batch.stakeholders ?? []);
      this.#waiting.ties = this.#waiting.ties.concat(batch.ties ?? []);
      for (const initiative of batch.initiatives ?? []) initiatives.push(initiative);
      const flushed = await this.#flush(WRITE_PAGE);
      if (!flushed.ok) return flushed;
    }
    const flushed = await this.#flush(1);
    return flushed.ok ? this.#writeInitiatives(initiatives) : flushed;
  }

  /** Writes what waits, in full pages, and at the end the rest. Stakeholders go before any tie that may link them. */
  async #flush(least: number): Promise<Result<null, Refusal>> {
    const { stakeholders, ties } = this.#waiting;
    const tiesAreDue = ties.length >= least;
    if (stakeholders.length >= least || (tiesAreDue && stakeholders.length > 0)) {
      this.#waiting.stakeholders = [];
      const written = await this.#writePages(stakeholders, (page) => this.#stakeholders(page));
      if (!written.ok) return written;
    }
    if (!tiesAreDue) return succeed(null);
    this.#waiting.ties = [];
    return this.#writePages(ties, (page) => this.#ties(page));
  }

  async #writePages<Item>(
    items: readonly Item[],
    writePage: (page: readonly Item[]) => Promise<Result<null, Refusal>>,
  ): Promise<Result<null, Refusal>> {
    for (const page of pagesOf(items, WRITE_PAGE)) {
      if (this.options.signal?.aborted) return fail({ kind: 'cancelled' });
      const written = await writePage(page);
      if (!written.ok) return written;
      this.#written += page.length;
      this.options.onProgress?.(this.#written);
    }
    return succeed(null);
  }

  async #stakeholders(page: readonly StakeholderRecord[]): Promise<Result<null, Refusal>> {
    const { engine, generation } = this.options;
    const records = await this.#numbered(page, (before) => readStakeholders(engine, before, keysOf(page)));
    const isThere = async (reads: Reads) => (await findStakeholder(reads, generation, page[0]!.key)) !== null;
    return this.#once(isThere, async (unit) => {
      await createStakeholders(unit, generation, records);
      return succeed(null);
    });
  }

  async #ties(page: readonly TieRecord[]): Promise<Result<null, Refusal>> {
    const { engine, generation } = this.options;
    const records = await this.#numbered(page, (before) => readTies(engine, before, page));
    const isThere = async (reads: Reads) => (await readTies(reads, generation, page.slice(0, 1))).size > 0;
    return this.#once(isThere, async (unit) => {
      const created = await createTies(unit, generation, records);
      if (created === page.length) return succeed(null);
      const message = `${page.length - created} of the ties end at a stakeholder that is not in the content.`;
      return unit.rollBack(fail(invalid({ code: 'UNKNOWN', path: ['content', 'ties'], message })));
    });
  }

  async #writeInitiatives(initiatives: readonly InitiativeRecord[]): Promise<Result<null, Refusal>> {
    const { engine, generation } = this.options;
    return this.#writePages(initiatives, async (page) => {
      const records = await this.#numbered(page, (before) => readInitiatives(engine, before, keysOf(page)));
      const isThere = async (reads: Reads) => (await findInitiative(reads, generation, page[0]!.key)) !== null;
      return this.#once(isThere, async (unit) => {
        await createInitiatives(unit, generation, records);
        return succeed(null);
      });
    });
  }

  /** The records with their versions: never the same for two contents, and new only where something changed. */
  async #numbered<Item extends { readonly key: string; readonly version: number }>(
    page: readonly Item[],
    readBefore: (generation: string) => Promise<ReadonlyMap<string, Item>>,
  ): Promise<readonly Item[]> {
    const { before, version } = this.options;
    const stored = before === null ? new Map<string, Item>() : await readBefore(before);
    return page.map((record) => {
      const known = stored.get(record.key);
      return { ...record, version: known !== undefined && saysTheSame(known, record) ? known.version : version };
    });
  }

  /** An engine may run a page again when the reply to its commit was lost: a page is there whole or not at all. */
  #once(
    isThere: (reads: Reads) => Promise<boolean>,
    write: (unit: UnitOfWork) => Promise<Result<null, Refusal>>,
  ): Promise<Result<null, Refusal>> {
    let isFirstRun = true;
    return this.options.engine.write(async (unit) => {
      if (!isFirstRun && (await isThere(readsOf(unit)))) return unit.rollBack(succeed(null));
      isFirstRun = false;
      return write(unit);
    });
  }
}

function keysOf(page: readonly { readonly key: string }[]): readonly string[] {
  return page.map((record) => record.key);
}

async function* batchesOf(
  content: NetworkContent | AsyncIterable<ContentBatch> | Iterable<ContentBatch>,
): AsyncGenerator<ContentBatch> {
  if (Symbol.asyncIterator in content || Symbol.iterator in content) yield* content;
  else yield content;
}
