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
    const settled = keptPlaces(input);
    const byHand = new Map(input.byHand.map((place) => [place.key, place]));
    const all = input.nodes.map((node) => (settled.has(node.key) ? { ...node, stage: 0 } : node));
    let output = input.kept;
    for (const stage of stagesOf(all)) {
      const nodes = all.filter((node) => node.stage <= stage);
      const own = new Map(output.places.map((place) => [place.key, place]));
      const seen = output.places.map((place) => byHand.get(place.key) ?? place);
      const laid = layout({ ...input, nodes, kept: { ...output, places: seen } });
      output = { ...laid, places: laid.places.map((place) => own.get(place.key) ?? place) };
    }
    return output;
  };
}
