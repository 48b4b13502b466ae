import type { Result } from '@footbridge/shared/result';
import { fail, succeed } from '@footbridge/shared/result';
import { MAX_PAGE_SIZE } from '../api/page.js';
import type { AnsweringParts } from '../measures/answering-parts.js';
import { type BetweennessAnswer, betweennessOf } from '../measures/betweenness-answer.js';
import { type ComparedParts, comparedParts } from '../measures/compared-parts.js';
import { type Groupings, knownPartitionOf } from '../measures/groupings.js';
import type { Asked, LatestAnswers } from '../measures/latest-answers.js';
import { orderOfNames } from '../measures/name-order.js';
import { departuresOf } from '../measures/part-matrix.js';
import { partsOf } from '../measures/partition-parts.js';
import { type Provenance, provenanceOf, staleProvenance } from '../measures/provenance.js';
import { placeOf, type Ranked, ranked } from '../measures/ranking.js';
import { stakeholderNameOrder } from '../measures/stakeholder-name-order.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import type { Partition, UnknownGrouping } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import { type BridgeTie, bridgeTieOf, pairName } from './bridge-ties.js';
import { type Broker, type BrokerEvidence, brokerOf } from './brokers.js';
import { connectionsOf, type GroupConnection } from './connections.js';

/** A question about the bridges of a view; its parts are computed when they are asked for. */
export interface BridgesQuestion {
  readonly view: NetworkView;
  readonly partition: Partition;
  readonly compared: ComparedParts;
  /** Whether it is asked of an earlier version than the network now has. */
  readonly isStale: boolean;
}

/** Who and what connects a view: brokers, bridge ties, and who holds the parts of a grouping together. */
export class BridgesService {
  readonly #analyses: ViewAnalyses;
  readonly #latest: LatestAnswers;
  readonly #groupings: Groupings;

  constructor({ analyses, latest, groupings }: AnsweringParts) {
    this.#analyses = analyses;
    this.#latest = latest;
    this.#groupings = groupings;
  }

  async ask(
    view: NetworkView,
    grouping?: string | null,
    signal?: AbortSignal,
  ): Promise<Result<BridgesQuestion, UnknownGrouping>> {
    const key = await this.#groupings.keyOf(view, grouping);
    return key.ok ? succeed(await this.#question(view, key.value, signal)) : fail(key.error);
  }

  /** The question of the latest version whose answers are ready, where the asker allows an earlier one. */
  async askLatest(
    view: NetworkView,
    grouping: string | null | undefined,
    asked: Asked,
  ): Promise<Result<BridgesQuestion, UnknownGrouping>> {
    if (asked.freshness !== 'allow stale') return this.ask(view, grouping, asked.signal);
    const key = await this.#groupings.keyOf(view, grouping);
    if (!key.ok) return fail(key.error);
    const { value, isStale } = await this.#latest.answer(view, `bridges ${key.value}`, asked, async (signal) => {
      const question = await this.#question(view, key.value, signal);
      await this.#prepare(question, signal);
      return question;
    });
    return succeed({ ...value, isStale });
  }

  /** The `first` brokers by betweenness, then name. */
  async brokers(question: BridgesQuestion, first: number, signal?: AbortSignal): Promise<readonly Broker[]> {
    const [evidence, ranking] = await Promise.all([
      this.#evidence(question, signal),
      this.#brokerRanking(question.view, signal),
    ]);
    return ranking.slice(0, first).map((place) => brokerOf(evidence, place));
  }

  /** What the bridge measures say of one stakeholder. */
  async broker(question: BridgesQuestion, position: number, signal?: AbortSignal): Promise<Broker> {
    const evidence = await this.#evidence(question, signal);
    return brokerOf(evidence, placeOf(evidence.betweenness.nodes, position));
  }

  /** The `first` linked pairs by edge betweenness, then name. */
  async bridgeTies(question: BridgesQuestion, first: number, signal?: AbortSignal): Promise<readonly BridgeTie[]> {
    const { view, partition } = question;
    const cutPoints = await this.#analyses.run(view, 'cut-points', { graph: view.graph }, '', signal);
    const ranking = await this.#analyses.answer(
      view,
      'bridge tie ranking',
      async (inner) => {
        const { edges } = await betweennessOf(this.#analyses, view, { directed: false }, inner);
        return ranked(
          edges,
          orderOfNames((edge) => pairName(view, edge)),
          MAX_PAGE_SIZE,
        );
      },
      signal,
    );
    return ranking.slice(0, first).map((place) => bridgeTieOf(view, partition, cutPoints, place));
  }

  /** For every two recorded parts, who holds them together; "held by one" first. */
  connections({ view, compared }: BridgesQuestion, signal?: AbortSignal): Promise<readonly GroupConnection[]> {
    return this.#analyses.answer(
      view,
      `connections ${compared.grouping}`,
      async (inner) => {
        return connectionsOf(view, compared, await departuresOf(this.#analyses, view, compared, inner));
      },
      signal,
    );
  }

  async #question(view: NetworkView, grouping: string, signal?: AbortSignal): Promise<BridgesQuestion> {
    const partition = await knownPartitionOf(this.#groupings, view, grouping, signal);
    return { view, partition, compared: comparedParts(partition), isStale: false };
  }

  /** Computes what is asked of a question, so that the answers are at hand. */
  async #prepare(question: BridgesQuestion, signal?: AbortSignal): Promise<void> {
    await Promise.all([
      this.brokers(question, MAX_PAGE_SIZE, signal),
      this.bridgeTies(question, 1, signal),
      this.connections(question, signal),
      this.provenance(question, signal),
    ]);
  }

  betweenness(view: NetworkView, signal?: AbortSignal): Promise<BetweennessAnswer> {
    return betweennessOf(this.#analyses, view, { directed: false }, signal);
  }

  async provenance({ view, compared, isStale }: BridgesQuestion, signal?: AbortSignal): Promise<Provenance> {
    const provenance = await this.#analyses.answer(
      view,
      `bridges provenance ${compared.grouping}`,
      async (inner) => {
        const { error, seed } = await this.betweenness(view, inner);
        const note = 'Every tie is one step; a tie with no direction counts both ways in the roles.';
        return provenanceOf(view, { grouping: compared.grouping, error, seed, notes: [note, compared.note] });
      },
      signal,
    );
    return isStale ? staleProvenance(provenance) : provenance;
  }

  #brokerRanking(view: NetworkView, signal?: AbortSignal): Promise<readonly Ranked[]> {
    return this.#analyses.answer(
      view,
      'broker ranking',
      async (inner) => {
        const { nodes } = await this.betweenness(view, inner);
        return ranked(nodes, stakeholderNameOrder(view), MAX_PAGE_SIZE);
      },
      signal,
    );
  }

  async #evidence({ view, partition }: BridgesQuestion, signal?: AbortSignal): Promise<BrokerEvidence> {
    const [betweenness, constraint, cutPoints, roles] = await Promise.all([
      this.betweenness(view, signal),
      this.#analyses.run(view, 'constraint', { graph: view.digraph }, 'unweighted', signal),
      this.#analyses.run(view, 'cut-points', { graph: view.graph }, '', signal),
      this.#analyses.run(
        view,
        'gould-fernandez',
        { graph: view.digraph, ...partsOf(partition) },
        partition.key,
        signal,
      ),
    ]);
    return { view, partition, betweenness, constraint, cutPoints, roles };
  }
}
