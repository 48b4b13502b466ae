import { forceLayout } from './force-layout.js';
import { groupLayout } from './group-layout.js';
import type { Arrangement, LayoutInput, LayoutOutput, LayoutRun } from './layout-input.js';
import { ringLayout } from './ring-layout.js';
import { keptPlaces, stagesOf } from './stages.js';
import { tierLayout } from './tier-layout.js';

const LAYOUTS = {
  force: forceLayout,
  groups: inStages(groupLayout),
  tiers: inStages(tierLayout),
  rings: inStages(ringLayout),
} as const satisfies Record<Arrangement, (input: LayoutInput) => LayoutRun>;

/** Places every node of the input, step by step. Pure and deterministic: the same data lands in the same place. */
export function arrange(input: LayoutInput): LayoutRun {
  return LAYOUTS[input.arrangement](input);
}

/** A layout quick enough to need no steps of its own: each stage is placed among those before it. */
function inStages(layout: (input: LayoutInput) => LayoutOutput): (input: LayoutInput) => LayoutRun {
  return function* (input) {
    const fixed = new Map(input.fixed.map((place) => [place.key, place]));
    const settled = keptPlaces(input);
    const all = input.nodes.map((node) => (settled.has(node.key) ? { ...node, stage: 0 } : node));
    let output = input.kept;
    for (const stage of stagesOf(all)) {
      const nodes = all.filter((node) => node.stage <= stage);
      output = layout({ ...input, nodes, kept: output });
    }
    return { ...output, places: output.places.map((place) => fixed.get(place.key) ?? place) };
  };
}
