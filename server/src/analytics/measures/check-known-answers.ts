import { KNOWN_ANSWERS } from '@footbridge/shared/measures/known-answers';
import type { KnownAnswer } from '@footbridge/shared/measures/known-answers/known-answer';
import type { KnownNetwork } from '@footbridge/shared/measures/known-answers/known-network';
import { KNOWN_NETWORKS, type KnownNetworkId } from '@footbridge/shared/measures/known-answers/known-networks';
import { DEFAULT_CHOICES, type MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { CsrGraph } from '../csr-graph.js';
import { definedOrNull } from '../defined-value.js';
import type { ColumnOfList, MeasureColumn, MeasureRequest, RunTask } from './measure-kernel.js';
import { MEASURE_KERNELS } from './measure-kernels.js';

/** A published value beside what the kernels give now. */
export interface KnownAnswerCheck {
  readonly answer: KnownAnswer;
  /** Null where the measure gives none, which is a disagreement. */
  readonly got: number | null;
  readonly difference: number | null;
  readonly agrees: boolean;
}

/** Computes every known answer anew, through the same kernels as any network's: a proof in the product itself. */
export async function checkKnownAnswers(run: RunTask): Promise<readonly KnownAnswerCheck[]> {
  const columns = new Map<string, Promise<MeasureColumn>>();
  const columnOf = ({ network, measure, options }: KnownAnswer) => {
    const question = `${network} ${measure} ${JSON.stringify(options)}`;
    const column = columns.get(question) ?? MEASURE_KERNELS[measure](requestOf(network, options), run);
    columns.set(question, column);
    return column;
  };
  return Promise.all(KNOWN_ANSWERS.map(async (answer) => check(answer, valueIn(await columnOf(answer), answer))));
}

function check(answer: KnownAnswer, got: number | null): KnownAnswerCheck {
  const difference = got === null ? null : got - answer.expected;
  return { answer, got, difference, agrees: difference !== null && Math.abs(difference) <= answer.tolerance };
}

function requestOf(id: KnownNetworkId, options: Partial<MeasureChoices>): MeasureRequest {
  const network: KnownNetwork = KNOWN_NETWORKS[id];
  const ties = {
    order: network.stakeholders.length,
    sources: network.ties.map(([from]) => from),
    targets: network.ties.map(([, to]) => to),
    weights: network.strengths,
  };
  const graph = CsrGraph.fromTies({ ...ties, directed: false });
  const digraph = network.directed ? CsrGraph.fromTies({ ...ties, directed: true }) : bothWays(graph);
  const parts = network.partOf && { partOf: Int32Array.from(network.partOf), parts: network.parts?.length ?? 0 };
  return { graph, digraph, parts, options: { ...DEFAULT_CHOICES, ...options } };
}

/** In a network without direction every tie runs both ways. */
function bothWays(graph: CsrGraph): CsrGraph {
  const { order, edgeSource, edgeTarget } = graph;
  const weights = graph.edgeWeights();
  return CsrGraph.fromTies({
    order,
    sources: [...edgeSource, ...edgeTarget],
    targets: [...edgeTarget, ...edgeSource],
    weights: [...weights, ...weights],
    directed: true,
  });
}

function valueIn(column: MeasureColumn, { network, of, detail }: KnownAnswer): number | null {
  if (column.kind === 'network') return (detail === null ? column.value : column.details?.[detail]) ?? null;
  const values: ArrayLike<number> | undefined = detail === null ? column.values : column.details?.[detail];
  const at = placeIn(column, KNOWN_NETWORKS[network], of);
  return at < 0 ? null : definedOrNull(values?.[at]);
}

/** Where in the column the stakeholder, tie, part, pair or set has its value; -1 where it has none. */
function placeIn(column: ColumnOfList, network: KnownNetwork, of: readonly string[]): number {
  const ofParts = column.kind === 'parts' || column.kind === 'pairs-of-parts';
  const names = ofParts ? (network.parts ?? []) : network.stakeholders;
  const places = of.map((name) => names.indexOf(name));
  const [a = -1, b = -1] = places;
  switch (column.kind) {
    case 'stakeholders':
    case 'parts':
      return a;
    case 'ties':
      return column.graph.edgeBetween(a, b);
    case 'pairs-of-parts':
      return a * column.parts + b;
    case 'pairs-of-stakeholders':
      return column.from.findIndex((from, at) => {
        const to = column.to[at];
        return (from === a && to === b) || (from === b && to === a);
      });
    case 'sets-of-stakeholders': {
      const wanted = places.sort((one, other) => one - other).join();
      return column.sets.findIndex((set) => set.join() === wanted);
    }
  }
}
