import { VERDICT_LABELS, verdictOf } from '@footbridge/shared/gaps/verdict';
import { definedOrNull } from '../analytics/defined-value.js';
import type { GroupMatrix } from '../analytics/tasks.js';
import { type ComparedParts, comparedParts } from './compared-parts.js';
import { type DataMode, dataModeOf } from './data-mode.js';
import { likelyPairsOf } from './likely-pairs.js';
import type { Measured, MeasureKernel } from './measured.js';
import { departuresOf, partMatrixOf, positionsIn } from './part-matrix.js';
import { stakeholderAt } from './view-stakeholder.js';

/** Measures with a value for every two parts of a grouping, or for pairs of stakeholders. */

/** Pairs of stakeholders are too many to list all: these many of the best. */
const MOST_PAIRS = 200;

interface Cell {
  readonly a: number;
  readonly b: number;
}

/** A measure read from the matrix of linked and expected pairs, a part with itself included. */
function fromMatrix(
  valueAt: (matrix: GroupMatrix, cell: number) => number,
  more: Partial<Measured> = {},
): MeasureKernel {
  return async (question) => {
    const { view, analyses, signal } = question;
    const compared = comparedParts(await question.partition());
    const mode = await dataModeOf(analyses, view, signal);
    const matrix = await partMatrixOf(analyses, view, compared, mode, signal);
    const cells = cellsOf(compared, true);
    const indexOf = ({ a, b }: Cell) => a * matrix.parts + b;
    return {
      ...ofPairsOfGroups(compared, mode, cells),
      values: cells.map((cell) => valueAt(matrix, indexOf(cell))),
      textOf: (index) => VERDICT_LABELS[verdictAt(matrix, compared, cells[index]!)],
      detailsOf: (index) => detailsAt(matrix, indexOf(cells[index]!)),
      ...more,
    };
  };
}

export const linkedPairsMeasure = fromMatrix((matrix, cell) => matrix.linked[cell]!);
export const expectedPairsMeasure = fromMatrix((matrix, cell) => matrix.expected[cell]!);
export const expectedByActivityMeasure = fromMatrix((matrix, cell) => matrix.expectedByActivity[cell]!);
/** The widest gap has the lowest z. */
export const gapZMeasure = fromMatrix((matrix, cell) => matrix.z[cell]!, { lowestFirst: true });

export const departuresMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  const compared = comparedParts(await question.partition());
  const held = await departuresOf(analyses, view, compared, signal);
  const heldBy = new Map(held.map((departures) => [`${departures.a} ${departures.b}`, departures]));
  const cells = cellsOf(compared, false);
  const keysOf = (positions: Iterable<number>) =>
    Array.from(positions, (position) => stakeholderAt(view, position).key);
  const found = ({ a, b }: Cell) => heldBy.get(`${a} ${b}`);
  return {
    ...ofPairsOfGroups(compared, null, cells),
    values: cells.map((cell) => found(cell)?.heldBy ?? 0),
    detailsOf: (index) => ({
      linkedPairs: found(cells[index]!)?.linkedPairs ?? 0,
      leavers: keysOf(found(cells[index]!)?.leavers ?? []),
    }),
    lowestFirst: true,
  };
};

export const independentRoutesMeasure: MeasureKernel = async (question) => {
  const { view, analyses, signal } = question;
  const compared = comparedParts(await question.partition());
  const cells = cellsOf(compared, false);
  const cuts = await Promise.all(
    cells.map(({ a, b }) => {
      const ends = { sources: positionsIn(compared, a), targets: positionsIn(compared, b) };
      const input = { graph: view.graph, ...ends };
      return analyses.run(view, 'minimum-vertex-cut', input, `${compared.grouping} ${a} ${b}`, signal);
    }),
  );
  return {
    ...ofPairsOfGroups(compared, null, cells),
    values: cuts.map((cut) => cut.count ?? Number.NaN),
    detailsOf: (index) => ({
      leavers: Array.from(cuts[index]!.leavers, (position) => stakeholderAt(view, position).key),
    }),
    lowestFirst: true,
  };
};

export const introductionBenefitMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const allowed = Uint8Array.from(view.members, (index) =>
    view.snapshot.stakeholders[index]!.kind === 'other' ? 0 : 1,
  );
  const input = { graph: view.graph, limit: MOST_PAIRS, allowed };
  const found = await analyses.run(view, 'introductions-overall', input, String(MOST_PAIRS), signal);
  return {
    subjects: { kind: 'pair of stakeholders', pairs: found.introductions.map(({ from, to }) => [from, to] as const) },
    values: found.introductions.map(({ benefit }) => benefit),
    error: found.exact
      ? null
      : `Only the ${found.candidates} most promising ties were weighed; a better one may exist.`,
    notes: [`The best ${MOST_PAIRS} at most are listed.`],
  };
};

export const adamicAdarMeasure: MeasureKernel = async ({ view, analyses, signal }) => {
  const likely = likelyPairsOf(view.graph, MOST_PAIRS);
  const from = Int32Array.from(likely.pairs, ([a]) => a);
  const to = Int32Array.from(likely.pairs, ([, b]) => b);
  const feasible = await analyses.run(view, 'adamic-adar', { graph: view.graph, from, to }, 'most likely', signal);
  return {
    subjects: { kind: 'pair of stakeholders', pairs: likely.pairs },
    values: feasible.map(({ adamicAdar }) => adamicAdar),
    detailsOf: (index) => ({
      sharedContacts: feasible[index]!.sharedContacts.length,
      resourceAllocation: feasible[index]!.resourceAllocation,
    }),
    error: likely.exact
      ? null
      : 'Contacts with very many ties were left out in choosing the pairs, not in their values.',
    notes: [`The ${MOST_PAIRS} untied pairs with the highest values at most are listed.`],
  };
};

function ofPairsOfGroups(
  compared: ComparedParts,
  mode: DataMode | null,
  cells: readonly Cell[],
): Pick<Measured, 'subjects' | 'grouping' | 'twoMode' | 'notes'> {
  const pairs = cells.map(({ a, b }) => [compared.names[a]!, compared.names[b]!] as const);
  return {
    subjects: { kind: 'pair of groups', pairs },
    grouping: compared.grouping,
    twoMode: mode?.twoMode ?? false,
    notes: [mode?.note ?? null, compared.note],
  };
}

function cellsOf({ names }: ComparedParts, withThemselves: boolean): readonly Cell[] {
  return names.flatMap((_, a) => {
    const others = names.slice(withThemselves ? a : a + 1);
    return others.map((_, offset) => ({ a, b: a + offset + (withThemselves ? 0 : 1) }));
  });
}

function verdictAt(matrix: GroupMatrix, { notRecorded }: ComparedParts, { a, b }: Cell) {
  const cell = a * matrix.parts + b;
  return verdictOf({
    linkedPairs: matrix.linked[cell]!,
    possiblePairs: matrix.possible[cell]!,
    expected: matrix.expected[cell]!,
    q: definedOrNull(matrix.q[cell]),
    notRecorded: a === notRecorded || b === notRecorded,
  });
}

function detailsAt(matrix: GroupMatrix, cell: number): Readonly<Record<string, unknown>> {
  return {
    linkedPairs: matrix.linked[cell],
    possiblePairs: matrix.possible[cell],
    expected: definedOrNull(matrix.expected[cell]),
    sd: definedOrNull(matrix.sd[cell]),
    z: definedOrNull(matrix.z[cell]),
    p: definedOrNull(matrix.p[cell]),
    q: definedOrNull(matrix.q[cell]),
    expectedByActivity: definedOrNull(matrix.expectedByActivity[cell]),
  };
}
