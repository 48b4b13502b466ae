import { useMemo } from 'react';
import { chosenInWords } from '../../components/measure/options-in-words.js';
import type { VisualOptions } from '../../graph-canvas/visual-rules.js';
import type { MapAddress } from './use-map-address.js';
import type { MapMeasures } from './use-map-measures.js';

interface Wanted {
  readonly address: MapAddress;
  readonly values: MapMeasures;
  readonly patterns: boolean;
  readonly labelOf: (grouping: string) => string;
}

/** How nodes look: what their size and colour show, under the names the legend gives. */
export function useMapLooks({ address, values, patterns, labelOf }: Wanted): VisualOptions {
  const { mode, size, colour } = address;
  const people = mode === 'people';
  const sizeTitle = size.kind === 'measure' ? chosenInWords(size.measure, labelOf) : null;
  const shadeTitle = people && colour.kind === 'measure' ? chosenInWords(colour.measure, labelOf) : null;
  const shown = values.shaded !== null;
  return useMemo(
    () => ({
      size: size.kind === 'measure' ? { kind: 'measure', title: sizeTitle ?? '' } : { kind: size.kind },
      // Until its values come the picture is in the colours of the page's grouping.
      shade: shadeTitle === null || !shown ? null : { title: shadeTitle, scale: values.shadeScale },
      patterns,
    }),
    [size.kind, sizeTitle, shadeTitle, shown, values.shadeScale, patterns],
  );
}
