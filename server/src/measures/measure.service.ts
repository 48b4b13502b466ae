import { MEASURES, type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition, MeasureSubject } from '@footbridge/shared/measures/definition';
import type { MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { twoModeCaveat } from '@footbridge/shared/measures/two-mode-caveats';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { MEASURE_KERNELS } from '../analytics/measures/measure-kernels.js';
import type { Partition, UnknownGrouping } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import type { AnsweringParts } from './answering-parts.js';
import { type ComparedParts, comparedParts } from './compared-parts.js';
import { dataModeOf } from './data-mode.js';
import { type Groupings, knownPartitionOf } from './groupings.js';
import type { Asked, LatestAnswers } from './latest-answers.js';
import { type MeasureOptions, optionsUsed, settledOptions, type UnusableOption } from './measure-options.js';
import { type MeasureSummary, summaryOf } from './measure-summary.js';
import { measureTasks } from './measure-tasks.js';
import { type MeasureValues, measureValues } from './measure-values.js';
import { MEASURE_WORDS } from './measure-words.js';
import { partsOf } from './partition-parts.js';
import { type MeasurePlace, placeFinder, placesOf, rankedAmong } from './places.js';
import { type Provenance, provenanceOf, staleProvenance } from './provenance.js';
import type { ViewAnalyses } from './view-analyses.js';

export interface UnknownMeasure {
  readonly kind: 'unknown-measure';
  readonly measure: string;
  readonly known: readonly string[];
}

/** A measure's values for a view, ranked and summed up. */
export interface MeasureAnswer extends MeasureValues {
  readonly view: NetworkView;
  readonly definition: MeasureDefinition & { readonly id: MeasureId };
  /** What divided the stakeholders, for a measure that takes a grouping. */
  readonly partition: Partition | null;
  /** Those with a value first, in order of rank; then those without, in order of name. */
  readonly places: readonly MeasurePlace[];
  /** How many have a rank. */
  readonly outOf: number;
  readonly summary: MeasureSummary;
  readonly provenance: Provenance;
  /** The value in words, where it is no quantity. */
  textAt(index: number): string | null;
  placeAt(index: number): MeasurePlace;
}

/** A question about one measure, checked. */
interface Question {
  readonly view: NetworkView;
  readonly definition: MeasureDefinition & { readonly id: MeasureId };
  readonly choices: MeasureChoices;
  /** The key of the grouping, for a measure that takes one. */
  readonly grouping: string | null;
}

/** Answers any measure of the catalogue for any view. */
export class MeasureService {
  readonly #analyses: ViewAnalyses;
  readonly #latest: LatestAnswers;
  readonly #groupings: Groupings;

  constructor({ analyses, latest, groupings }: AnsweringParts) {
    this.#analyses = analyses;
    this.#latest = latest;
    this.#groupings = groupings;
  }

  async measure(
    view: NetworkView,
    id: string,
    options: MeasureOptions = {},
    asked: Asked = {},
  ): Promise<Result<MeasureAnswer, UnknownMeasure | UnusableOption | UnknownGrouping>> {
    const definition = measureById(id);
    if (definition === null) {
      return fail({ kind: 'unknown-measure', measure: id, known: MEASURES.map((measure) => measure.id) });
    }
    const choices = settledOptions(definition, options);
    if (!choices.ok) return fail(choices.error);
    const takesGrouping = definition.options.includes('grouping');
    const known = takesGrouping ? await this.#groupings.keyOf(view, options.grouping) : null;
    if (known?.ok === false) return fail(known.error);
    const grouping = known?.value ?? null;
    const question = { view, definition, choices: choices.value, grouping };
    const name = `measure ${id} ${grouping ?? ''} ${JSON.stringify(choices.value)}`;
    const { value, isStale } = await this.#latest.answer(view, name, asked, (signal) =>
      this.#analyses.answer(view, name, (inner) => this.#compute(question, inner), signal),
    );
    return succeed(isStale ? { ...value, provenance: staleProvenance(value.provenance) } : value);
  }

  async #compute(question: Question, signal: AbortSignal): Promise<MeasureAnswer> {
    const { view, definition, choices, grouping } = question;
    const partition = grouping === null ? null : await knownPartitionOf(this.#groupings, view, grouping, signal);
    const ofParts = OF_PARTS.has(definition.subject) && partition !== null;
    const compared = ofParts ? comparedParts(partition) : null;
    const mode = await dataModeOf(this.#analyses, view, signal);
    const { run, remarks } = measureTasks(this.#analyses, view, choices, signal);
    const request = {
      graph: view.graph,
      digraph: view.digraph,
      parts: partsFor(partition, compared),
      modeOf: mode.modeOf ?? undefined,
      options: choices,
    };
    const column = await MEASURE_KERNELS[definition.id](request, run);
    const lowestFirst = definition.leads === 'lowest';
    const values = measureValues(view, column, compared?.names ?? []);
    const isCircular = partition?.origin === 'computed';
    const places = placesOf(values, definition);
    return {
      ...values,
      view,
      definition,
      partition,
      places,
      placeAt: placeFinder(places),
      outOf: rankedAmong(places),
      summary: summaryOf(values.values, definition),
      textAt: (index) => textOf(definition.id, values, index, isCircular),
      provenance: provenanceOf(view, {
        grouping: partition?.key,
        options: optionsUsed(definition, choices),
        seed: definition.options.includes('seed') ? choices.seed : (column.approximation?.seed ?? remarks.seed),
        error: column.approximation?.error ?? remarks.error,
        twoMode: mode.twoMode,
        notes: [
          mode.note,
          mode.twoMode ? twoModeCaveat(definition.id) : null,
          compared?.note ?? null,
          lowestFirst ? RANKED_FROM_LOWEST : null,
        ],
      }),
    };
  }
}

/** What a measure about the parts themselves has values for. */
const OF_PARTS: ReadonlySet<MeasureSubject> = new Set<MeasureSubject>(['GROUP', 'PAIR_OF_GROUPS']);
const RANKED_FROM_LOWEST = 'Ranked from the lowest value, where the finding is.';

function partsFor(partition: Partition | null, compared: ComparedParts | null) {
  if (compared !== null) {
    return { partOf: compared.partOf, parts: compared.count, notRecorded: compared.notRecorded };
  }
  return partition === null ? undefined : partsOf(partition);
}

function textOf(
  id: MeasureId,
  { values, subjectAt, detailsAt }: MeasureValues,
  index: number,
  circular: boolean,
): string | null {
  const value = values[index]!;
  if (Number.isNaN(value)) return null;
  const notRecorded = subjectAt(index).pair?.includes(NOT_RECORDED) ?? false;
  return MEASURE_WORDS[id]?.({ value, details: detailsAt(index), notRecorded, circular }) ?? null;
}
