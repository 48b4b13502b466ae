import type { LegendEntry, LegendSection } from './legend.js';

/** Samples larger than this would push the rest of the legend away. */
const LARGEST_SAMPLE = 100;

/** A legend whose sizes are those of the picture at a zoom, or where there is no room a share of them that it names. */
export function legendInScale(sections: readonly LegendSection[], zoom: number): readonly LegendSection[] {
  return sections.map((section) => {
    const largest = Math.max(0, ...section.entries.map(({ mark }) => diameterToScale(mark)));
    if (largest === 0) return section;
    let parts = 1;
    while ((largest * zoom) / parts > LARGEST_SAMPLE) parts *= 2;
    const entries = section.entries.map((entry) => scaled(entry, zoom / parts));
    return { title: parts === 1 ? section.title : `${section.title} (drawn at 1/${parts} of the width)`, entries };
  });
}

function diameterToScale(mark: LegendEntry['mark']): number {
  return mark.kind === 'node' && mark.toScale ? mark.diameter : 0;
}

function scaled({ mark, label }: LegendEntry, by: number): LegendEntry {
  return mark.kind === 'node' && mark.toScale
    ? { mark: { ...mark, diameter: by * mark.diameter }, label }
    : { mark, label };
}
