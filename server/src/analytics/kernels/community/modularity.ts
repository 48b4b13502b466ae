import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Modularity of a given division: the share of strength inside its parts, less `resolution` times the share expected
 * if ties were dealt out by how much strength each stakeholder has.
 *
 * Below 1; 0 when all are in one part; null without ties. Every tie counts 1, or by strength when `weighted`. Direction
 * is ignored, parallel ties are one tie, self ties none, isolates do not matter. The part `notRecorded` counts as any.
 *
 * Cost: ties. Source: Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113.
 */
export const modularity: PlainKernel<AnalysisTasks['modularity']['input'], { readonly value: number | null }> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + graph.targets.length,
  run: ({ graph, partOf, parts, resolution = 1, weighted = false }) => {
    const ties = weighted ? requireSkeleton(graph) : requireSkeleton(graph).unweighted();
    return { value: modularityOf(ties, partOf, parts, resolution) };
  },
};

export function modularityOf(graph: CsrGraph, partOf: Int32Array, parts: number, resolution: number): number | null {
  const { order, offsets, targets, weights } = graph;
  const strength = new Float64Array(parts);
  let inside = 0;
  let total = 0;
  for (let v = 0; v < order; v += 1) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      strength[partOf[v]!]! += weights[arc]!;
      total += weights[arc]!;
      if (partOf[v] === partOf[targets[arc]!]) inside += weights[arc]!;
    }
  }
  if (total === 0) return null;
  let expected = 0;
  for (const sum of strength) expected += (sum / total) ** 2;
  return inside / total - resolution * expected;
}
