import { type Control, checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Departures } from '../../tasks/fragility-tasks.js';
import type { OnGraph, Parts } from '../../tasks/task.js';
import { smallestVertexCut } from '../../vertex-cut.js';

/**
 * Departures until two parts are apart: the smallest number of stakeholders, of either part, whose leaving removes
 * every direct tie between the two, and one such set of leavers.
 *
 * In words: the smallest set that has at least one end of every linked pair between a and b (a vertex cover). Between
 * two parts that is the largest number of linked pairs no two of which share a stakeholder (König's theorem), found by
 * largest flow. 1 means one stakeholder holds the connection. Routes through third parts do not count here: for those see
 * `minimum-vertex-cut`.
 *
 * One entry for every two parts with a linked pair, a < b, in that order (the part `notRecorded` as any other; ties
 * inside a part play no role). Without direction or strength; parallel ties are one pair, self ties none. Which of
 * several smallest sets is named is fixed but arbitrary.
 *
 * Cost: for each two parts, their linked pairs x the root of their stakeholders at worst.
 *
 * Source: König (1931); Hopcroft and Karp (1973), doi:10.1137/0202019.
 */
export const departures: PlainKernel<OnGraph & Parts, readonly Departures[]> = {
  kind: 'plain',
  steps: ({ graph }) => 30 * (graph.order + graph.targets.length),
  run: (input, control) => {
    requireSkeleton(input.graph);
    const cells = pairsByCell(input);
    return cells.map((cell, at) => {
      checkAborted(control);
      control.progress(at / cells.length);
      return departuresOf(cell, control);
    });
  },
};

interface Cell {
  readonly a: number;
  readonly b: number;
  readonly inA: number[];
  readonly inB: number[];
}

function pairsByCell({ graph, partOf, parts }: OnGraph & Parts): readonly Cell[] {
  const cells = new Map<number, Cell>();
  for (let edge = 0; edge < graph.size; edge += 1) {
    const source = graph.edgeSource[edge]!;
    const target = graph.edgeTarget[edge]!;
    const turned = partOf[source]! > partOf[target]!;
    const [a, b] = turned ? [partOf[target]!, partOf[source]!] : [partOf[source]!, partOf[target]!];
    if (a === b) continue;
    const cell = cells.get(a * parts + b) ?? { a, b, inA: [], inB: [] };
    cells.set(a * parts + b, cell);
    cell.inA.push(turned ? target : source);
    cell.inB.push(turned ? source : target);
  }
  return [...cells.entries()].sort(([left], [right]) => left - right).map(([, cell]) => cell);
}

/** A set that cuts every step from a to b, where all steps are direct ties, is a vertex cover of those ties. */
function departuresOf({ a, b, inA, inB }: Cell, control: Control): Departures {
  const members = [...new Set([...inA, ...inB])].sort((left, right) => left - right);
  const numberOf = new Map(members.map((member, number) => [member, number]));
  const sources = inA.map((member) => numberOf.get(member)!);
  const targets = inB.map((member) => numberOf.get(member)!);
  const question = { from: [...new Set(sources)], to: [...new Set(targets)], spareEnds: false };
  const cut = smallestVertexCut({ order: members.length, sources, targets, bothWays: false }, question, control);
  const leavers = cut.map((number) => members[number]!);
  return { a, b, linkedPairs: inA.length, heldBy: leavers.length, leavers };
}
