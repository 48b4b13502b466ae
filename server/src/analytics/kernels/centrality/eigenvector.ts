import type { Control } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import { followingVector, type LeadingVector, leadingVector } from '../../eigenvector/leading-vector.js';
import { type StrongPart, strongParts } from '../../eigenvector/strong-parts.js';
import { symmetricLeadingVector } from '../../eigenvector/symmetric-vector.js';
import type { PlainKernel } from '../../kernel.js';
import type { Eigenvector } from '../../tasks/centrality-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/** Rounds a usual network takes. */
const ROUNDS = 100;
/** Parts whose eigenvalues differ by less than this share lead together. */
const SAME_EIGENVALUE = 1e-9;
const NEGLIGIBLE = 1e-9;

/**
 * Eigenvector centrality: everybody's value is the sum of those of their contacts, times the strength of the tie where
 * strength counts, divided by the same number for all: the largest, the leading eigenvalue. In a directed graph values
 * follow the arcs: it is those who point at one that count.
 *
 * `values` lie between 0 and 1, which somebody has. In a network in several parts those of the leading one alone are
 * above 0, the part whose own eigenvalue is largest; parts that lead together have each a largest value of 1. In a
 * directed graph the parts are those within which all reach each other, and whoever they lead to has a value too, the
 * sum of what reaches it; of parts that lead together, one that leads to another counts for nothing. Undefined (`NaN`)
 * where no part has a tie (directed: no arcs lead round).
 *
 * `within` are the values each part has for itself, its largest 1, whether it leads or not; undefined for one alone.
 * Parallel ties are added up where strength counts, else they are one tie; self ties count not at all.
 *
 * Cost: rounds x ties; rounds are some fifty by the method of Lanczos, directed some hundred by power iteration, and
 * many more where two parts hang together by little. Where they run out, `error` says how far a value may be off.
 *
 * Source: Bonacich (1972), doi:10.1080/0022250X.1972.9989806; Bonacich (1987), doi:10.1086/228631.
 */
export const eigenvector: PlainKernel<AnalysisTasks['eigenvector']['input'], Eigenvector> = {
  kind: 'plain',
  steps: ({ graph }) => ROUNDS * (graph.order + graph.targets.length),
  run: ({ graph: given, weighted }, control) => {
    const graph = weighted ? given : given.unweighted();
    const parts = strongParts(graph, control);
    const leading = graph.directed ? leadingVector : symmetricLeadingVector;
    const vectors = parts.map(({ members, arcs }) => (members.length > 1 ? leading(arcs, control) : null));
    const within = withinParts(graph.order, parts, vectors);
    const eigenvalue = vectors.reduce((most, vector) => Math.max(most, vector?.eigenvalue ?? 0), 0);
    if (eigenvalue === 0) {
      return { values: new Float64Array(graph.order).fill(Number.NaN), within, eigenvalue: null, error: 0 };
    }
    const leads = vectors.map((vector) => vector !== null && vector.eigenvalue >= eigenvalue * (1 - SAME_EIGENVALUE));
    const { values, error } = passedDown(graph, { parts, vectors, within, leads, eigenvalue }, control);
    return { values, within, eigenvalue, error: error <= NEGLIGIBLE ? 0 : error };
  },
};

function withinParts(
  order: number,
  parts: readonly StrongPart[],
  vectors: readonly (LeadingVector | null)[],
): Float64Array {
  const within = new Float64Array(order).fill(Number.NaN);
  for (const [at, { members }] of parts.entries()) {
    vectors[at]?.values.forEach((value, place) => {
      within[members[place]!] = value;
    });
  }
  return within;
}

interface Led {
  readonly parts: readonly StrongPart[];
  readonly vectors: readonly (LeadingVector | null)[];
  readonly within: Float64Array;
  readonly leads: readonly boolean[];
  readonly eigenvalue: number;
}

/** From the leading parts on to all they lead to, each part after those that lead to it. */
function passedDown(graph: CsrGraph, led: Led, control: Control): { values: Float64Array; error: number } {
  const { parts, vectors, within, eigenvalue } = led;
  const begins = leadingOnTheirOwn(graph, led);
  const values = new Float64Array(graph.order);
  const given = new Float64Array(graph.order);
  let error = vectors.reduce((most, vector) => Math.max(most, vector?.error ?? 0), 0);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const { members, arcs } = parts[at]!;
    if (begins[at]) {
      for (const v of members) values[v] = within[v]!;
    } else if (members.some((v) => given[v]! > 0)) {
      const following = followingVector(
        arcs,
        Float64Array.from(members, (v) => given[v]!),
        eigenvalue,
        control,
      );
      members.forEach((v, place) => {
        values[v] = following.values[place]!;
      });
      error = Math.max(error, following.error);
    } else continue;
    if (graph.directed) passOnTo(graph, members, values, given);
  }
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return { values: values.map((value) => value / largest), error };
}

/** Leading parts from which no other leading part is reached. */
function leadingOnTheirOwn(graph: CsrGraph, { parts, leads }: Led): readonly boolean[] {
  const leadsOn = new Uint8Array(graph.order);
  return parts.map(({ members }, at) => {
    const toLeading = members.some((v) =>
      graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]).some((w) => leadsOn[w] === 1),
    );
    if (toLeading || leads[at]) for (const v of members) leadsOn[v] = 1;
    return leads[at]! && !toLeading;
  });
}

function passOnTo(graph: CsrGraph, members: Int32Array, values: Float64Array, given: Float64Array): void {
  for (const v of members) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
      given[graph.targets[arc]!]! += values[v]! * graph.weights[arc]!;
    }
  }
}
