import { MEASURES, measureById } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Partition, UnknownGrouping } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import type { Groupings } from './groupings.js';
import { MEASURE_KERNELS } from './measure-kernels.js';
import { type MeasureOptions, optionsUsed, settledOptions, type UnusableOption } from './measure-options.js';
import { subjectAt } from './measure-subject.js';
import { type MeasureSummary, summaryOf } from './measure-summary.js';
import type { Measured, MeasureKernel } from './measured.js';
import { sortedByName } from './name-order.js';
import { type Provenance, provenanceOf } from './provenance.js';
import { ranked } from './ranking.js';
import type { ViewAnalyses } from './view-analyses.js';

export interface UnknownMeasure {
  readonly kind: 'unknown-measure';
  readonly measure: string;
  readonly known: readonly string[];
}

/** A measure's values for a view, ranked and summed up. */
export interface MeasureAnswer {
  readonly view: NetworkView;
  readonly definition: MeasureDefinition;
  readonly measured: Measured;
  /** Those with a value first, in order of rank; then those without, in order of name. */
  readonly places: readonly MeasurePlace[];
  readonly summary: MeasureSummary;
  readonly provenance: Provenance;
}

export interface MeasurePlace {
  /** Into the values. */
  readonly index: number;
  /** Null where the value is undefined. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Answers any measure of the catalogue for any view; knows none of them by name. */
export class MeasureService {
  readonly #analyses: ViewAnalyses;
  readonly #groupings: Groupings;

  constructor(analyses: ViewAnalyses, groupings: Groupings) {
    this.#analyses = analyses;
    this.#groupings = groupings;
  }

  async measure(
    view: NetworkView,
    id: string,
    options: MeasureOptions = {},
    signal?: AbortSignal,
  ): Promise<Result<MeasureAnswer, UnknownMeasure | UnusableOption | UnknownGrouping>> {
    const definition = measureById(id);
    if (definition === null) {
      return fail({ kind: 'unknown-measure', measure: id, known: MEASURES.map((measure) => measure.id) });
    }
    const settled = settledOptions(definition, options);
    if (!settled.ok) return fail(settled.error);
    const takesGrouping = definition.options.includes('grouping');
    const divided = takesGrouping ? await this.#groupings.partitionOf(view, options.grouping) : null;
    if (divided?.ok === false) return fail(divided.error);
    const partition = divided?.value ?? null;
    const kernel: MeasureKernel = MEASURE_KERNELS[definition.id];
    const answer = this.#analyses.answer(
      view,
      `measure ${id} ${partition?.key ?? ''} ${JSON.stringify(settled.value)}`,
      async (inner) => {
        const asked = { view, analyses: this.#analyses, options: settled.value, signal: inner };
        const measured = await kernel({ ...asked, partition: () => given(partition, id) });
        return summedUp(view, definition, measured, optionsUsed(definition, settled.value));
      },
      signal,
    );
    return succeed(await answer);
  }
}

async function given(partition: Partition | null, id: string): Promise<Partition> {
  if (partition === null) throw new Error(`${id} asks for a grouping, which the catalogue does not offer for it`);
  return partition;
}

function summedUp(
  view: NetworkView,
  definition: MeasureDefinition,
  measured: Measured,
  options: Readonly<Record<string, unknown>>,
): MeasureAnswer {
  const lowest = measured.lowestFirst === true ? 'Ranked from the lowest value, where the finding is.' : null;
  return {
    view,
    definition,
    measured,
    places: placesOf(view, measured),
    summary: summaryOf(measured.values, definition.subject === 'NETWORK'),
    provenance: provenanceOf(view, {
      grouping: measured.grouping,
      options,
      seed: measured.seed,
      error: measured.error,
      twoMode: measured.twoMode,
      notes: [...(measured.notes ?? []), lowest],
    }),
  };
}

function placesOf(view: NetworkView, measured: Measured): readonly MeasurePlace[] {
  const { values, lowestFirst } = measured;
  const name = (index: number) => subjectAt(view, measured, index).name;
  const turned = lowestFirst === true ? Float64Array.from(values, (value) => -value) : values;
  const places: MeasurePlace[] = ranked(turned, name).map(({ index, rank, tied }) => ({ index, rank, tied }));
  const without: number[] = [];
  for (let index = 0; index < values.length; index += 1) if (Number.isNaN(values[index])) without.push(index);
  return [...places, ...sortedByName(without, name).map((index) => ({ index, rank: null, tied: false }))];
}
