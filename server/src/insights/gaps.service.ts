import { networkBenefitSentence, partsBenefitSentence } from '@footbridge/shared/gaps/introduction-sentence';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Assortativity, ExternalInternal } from '../analytics/tasks/gap-tasks.js';
import type { AnsweringParts } from '../measures/answering-parts.js';
import { type ComparedParts, comparedParts } from '../measures/compared-parts.js';
import { type DataMode, dataModeOf } from '../measures/data-mode.js';
import { type Groupings, knownPartitionOf } from '../measures/groupings.js';
import { introducible } from '../measures/introducible.js';
import type { Asked, Freshness, LatestAnswers } from '../measures/latest-answers.js';
import { partMatrixOf, positionsIn } from '../measures/part-matrix.js';
import { partsOf } from '../measures/partition-parts.js';
import { type Provenance, provenanceOf, staleProvenance } from '../measures/provenance.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import type { Partition, UnknownGrouping } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import { type CutOff, cutOffOf } from './cut-off-parts.js';
import { type GapCell, gapCellsOf } from './gap-cells.js';
import { indirectRoutes, type Route, type TwoSides } from './gap-routes.js';
import { type DatedIntroduction, describedIntroductions, type Introduction } from './introductions.js';

/** A question about the gaps of a view; its parts are computed when they are asked for. */
export interface GapsQuestion {
  readonly view: NetworkView;
  readonly partition: Partition;
  readonly compared: ComparedParts;
  readonly mode: DataMode;
  /** Whether it is asked of an earlier version than the network now has. */
  readonly isStale: boolean;
  /** How fresh what takes long must be. */
  readonly freshness: Freshness;
}

/** What is missing in a view: the cells of a grouping, who is cut off, and which introductions would help. */
export class GapsService {
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
  ): Promise<Result<GapsQuestion, UnknownGrouping>> {
    const key = await this.#groupings.keyOf(view, grouping);
    return key.ok ? succeed(await this.#question(view, key.value, signal)) : fail(key.error);
  }

  /** The question of the latest version whose answers are ready, where the asker allows an earlier one. */
  async askLatest(
    view: NetworkView,
    grouping: string | null | undefined,
    asked: Asked,
  ): Promise<Result<GapsQuestion, UnknownGrouping>> {
    if (asked.freshness !== 'allow stale') return this.ask(view, grouping, asked.signal);
    const key = await this.#groupings.keyOf(view, grouping);
    if (!key.ok) return fail(key.error);
    const { value, isStale } = await this.#latest.answer(view, `gaps ${key.value}`, asked, async (signal) => {
      const question = await this.#question(view, key.value, signal);
      await this.#prepare(question, signal);
      return question;
    });
    return succeed({ ...value, isStale, freshness: asked.freshness });
  }

  /** One cell for every two compared parts and every part with itself. */
  cells({ view, compared, mode }: GapsQuestion, signal?: AbortSignal): Promise<readonly GapCell[]> {
    return this.#analyses.answer(
      view,
      `gap cells ${compared.grouping}`,
      async (inner) => {
        return gapCellsOf(compared, await partMatrixOf(this.#analyses, view, compared, mode, inner));
      },
      signal,
    );
  }

  /** The indirect routes between the two parts of a cell, and through whom. */
  routes(question: GapsQuestion, cell: GapCell, first: number, signal?: AbortSignal): Promise<readonly Route[]> {
    const { view, compared } = question;
    const name = `${compared.grouping} ${cell.parts.join(' ')}`;
    return this.#analyses.answer(
      view,
      `gap routes ${name} ${first}`,
      (inner) => indirectRoutes(this.#analyses, view, sidesOf(compared, cell), { name, first }, inner),
      signal,
    );
  }

  /** The new ties that would bring the two parts of a cell closest together. */
  introductions(
    question: GapsQuestion,
    cell: GapCell,
    first: number,
    signal?: AbortSignal,
  ): Promise<readonly Introduction[]> {
    const { view, compared } = question;
    const { grouping } = compared;
    const { a, b } = cell;
    const name = `${grouping} ${cell.parts.join(' ')} ${first}`;
    return this.#analyses.answer(
      view,
      `gap introductions ${name}`,
      async (inner) => {
        const sides = sidesOf(compared, cell);
        const options = { sources: sides.a, targets: sides.b, limit: first, allowed: introducible(view) };
        const found = await this.#analyses.run(
          view,
          'introductions-between',
          { graph: view.graph, ...options },
          name,
          inner,
        );
        const { before, exact } = found;
        const benefitSentence = (tie: { readonly benefit: number }) =>
          partsBenefitSentence({ grouping, a, b, before: 1 / before, after: 1 / (before + tie.benefit) });
        return describedIntroductions(
          this.#analyses,
          view,
          found.introductions,
          { before, exact, benefitSentence },
          inner,
        );
      },
      signal,
    );
  }

  /** The same as fresh as the question asks for them, with the version they are of. */
  latestIntroductions(
    question: GapsQuestion,
    cell: GapCell,
    first: number,
    signal?: AbortSignal,
  ): Promise<readonly DatedIntroduction[]> {
    const name = `gap introductions ${JSON.stringify([question.compared.grouping, cell.a, cell.b, first])}`;
    return this.#dated(question, name, signal, (inner) => this.introductions(question, cell, first, inner));
  }

  latestOverallIntroductions(
    question: GapsQuestion,
    first: number,
    signal?: AbortSignal,
  ): Promise<readonly DatedIntroduction[]> {
    const name = `overall introductions ${first}`;
    return this.#dated(question, name, signal, (inner) => this.overallIntroductions(question.view, first, inner));
  }

  /** The new ties that would raise the efficiency of the whole network most, whatever the groups. */
  overallIntroductions(view: NetworkView, first: number, signal?: AbortSignal): Promise<readonly Introduction[]> {
    return this.#overallIntroductions(view, first, 'all', introducible(view), signal);
  }

  /**
   * The same among those who have a tie: of somebody without one it is not known whether they work alone or were never
   * asked, so no leader is sent there first.
   */
  overallIntroductionsOfTied(view: NetworkView, first: number, signal?: AbortSignal): Promise<readonly Introduction[]> {
    const tied = introducible(view).map((allowed, position) => (view.graph.degree(position) > 0 ? allowed : 0));
    return this.#overallIntroductions(view, first, 'tied', tied, signal);
  }

  #overallIntroductions(
    view: NetworkView,
    first: number,
    among: 'all' | 'tied',
    allowed: Uint8Array,
    signal?: AbortSignal,
  ): Promise<readonly Introduction[]> {
    const choice = `${among} ${first}`;
    return this.#analyses.answer(
      view,
      `overall introductions ${choice}`,
      async (inner) => {
        const input = { graph: view.graph, limit: first, allowed };
        const found = await this.#analyses.run(view, 'introductions-overall', input, choice, inner);
        const { before, exact } = found;
        const benefitSentence = (tie: { readonly benefit: number }) =>
          networkBenefitSentence(before, before + tie.benefit);
        return describedIntroductions(
          this.#analyses,
          view,
          found.introductions,
          { before, exact, benefitSentence },
          inner,
        );
      },
      signal,
    );
  }

  async #dated(
    { view, isStale, freshness }: GapsQuestion,
    name: string,
    signal: AbortSignal | undefined,
    compute: (signal?: AbortSignal) => Promise<readonly Introduction[]>,
  ): Promise<readonly DatedIntroduction[]> {
    const answer = await this.#latest.answer(view, name, { signal, freshness }, async (inner) => ({
      view,
      introductions: await compute(inner),
    }));
    const { value } = answer;
    const dated = { view: value.view, version: value.view.snapshot.version, stale: isStale || answer.isStale };
    return value.introductions.map((introduction) => ({ ...introduction, ...dated }));
  }

  cutOff(view: NetworkView, signal?: AbortSignal): Promise<CutOff> {
    return cutOffOf(this.#analyses, view, signal);
  }

  externalInternal(question: GapsQuestion, signal?: AbortSignal): Promise<ExternalInternal> {
    const { view, partition, mode } = question;
    const input = { graph: view.graph, ...partsOf(partition), modeOf: mode.modeOf ?? undefined };
    return this.#analyses.run(view, 'ei-index', input, partition.key, signal);
  }

  assortativity(question: GapsQuestion, signal?: AbortSignal): Promise<Assortativity> {
    const { view, partition } = question;
    const input = { graph: view.graph, ...partsOf(partition) };
    return this.#analyses.run(view, 'assortativity', input, partition.key, signal);
  }

  async provenance({ view, compared, mode, isStale }: GapsQuestion): Promise<Provenance> {
    const provenance = await this.#analyses.answer(view, `gaps provenance ${compared.grouping}`, async () => {
      const circular = compared.origin === 'computed' ? CIRCULAR : null;
      const notes = [mode.note, circular, compared.note];
      return provenanceOf(view, { grouping: compared.grouping, twoMode: mode.twoMode, notes });
    });
    return isStale ? staleProvenance(provenance) : provenance;
  }

  async #question(view: NetworkView, grouping: string, signal?: AbortSignal): Promise<GapsQuestion> {
    const partition = await knownPartitionOf(this.#groupings, view, grouping, signal);
    const mode = await dataModeOf(this.#analyses, view, signal);
    return { view, partition, compared: comparedParts(partition), mode, isStale: false, freshness: 'current' };
  }

  /** Computes what is asked of a question, so that the answers are at hand. */
  async #prepare(question: GapsQuestion, signal?: AbortSignal): Promise<void> {
    await Promise.all([
      this.cells(question, signal),
      this.cutOff(question.view, signal),
      this.externalInternal(question, signal),
      this.assortativity(question, signal),
    ]);
  }
}

const CIRCULAR =
  'Communities are computed from these same ties, so few ties between them are by construction and confirm no gap.';

/** The members of a cell's two parts; one and the same list for a part with itself. */
function sidesOf(compared: ComparedParts, { parts: [first, second] }: GapCell): TwoSides {
  const a = positionsIn(compared, first);
  return { a, b: first === second ? a : positionsIn(compared, second) };
}
