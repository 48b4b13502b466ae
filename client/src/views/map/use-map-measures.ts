import { useMemo } from 'react';
import type { Scope } from '../../data/scope.js';
import type { AnswerState } from '../../data/use-answer.js';
import { type GraphMeasures, type PictureOptions, useGraphMeasures } from '../../data/use-graph.js';
import type { ValuesByKey } from '../../graph-canvas/picture-of-graph.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import type { MapAddress } from './use-map-address.js';

/** What the measures that decide size and colour say; null where none does, or until they come. */
export interface MapMeasures {
  readonly answer: AnswerState<GraphMeasures | undefined>;
  readonly sized: ValuesByKey | null;
  readonly shaded: ValuesByKey | null;
  /** The scale on which the measure of the colours tells most. */
  readonly shadeScale: 'linear' | 'log';
}

/** Asks for the values of the measures that the address wants shown by size and colour. */
export function useMapMeasures(scope: Scope, address: MapAddress, options: PictureOptions): MapMeasures {
  const { mode, size, colour } = address;
  const bySize = mode === 'people' && size.kind === 'measure' ? size.measure : null;
  const byColour = mode === 'people' && colour.kind === 'measure' ? colour.measure : null;
  const measures = [bySize, byColour].filter((measure): measure is ChosenMeasure => measure !== null);
  const answer = useGraphMeasures(scope, options, measures);
  const graph = measures.length === 0 || answer.outdated ? undefined : answer.data;
  const sized = useColumn(graph, bySize === null ? null : 0);
  const shaded = useColumn(graph, byColour === null ? null : measures.length - 1);
  const suggested = byColour === null ? undefined : graph?.measures[measures.length - 1]?.summary.suggestedScale;
  return { answer, sized, shaded, shadeScale: suggested === 'LOG' ? 'log' : 'linear' };
}

function useColumn(graph: GraphMeasures | undefined, column: number | null): ValuesByKey | null {
  return useMemo(() => {
    if (graph === undefined || column === null) return null;
    return new Map(graph.nodes.map(({ key, values }) => [key, values[column] ?? null]));
  }, [graph, column]);
}
