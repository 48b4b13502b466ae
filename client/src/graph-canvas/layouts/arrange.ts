import { forceLayout } from './force-layout.js';
import { groupLayout } from './group-layout.js';
import type { Arrangement, LayoutInput, LayoutOutput, LayoutRun } from './layout-input.js';
import { ringLayout } from './ring-layout.js';
import { tierLayout } from './tier-layout.js';

const LAYOUTS = {
  force: forceLayout,
  groups: atOnce(groupLayout),
  tiers: atOnce(tierLayout),
  rings: atOnce(ringLayout),
} as const satisfies Record<Arrangement, (input: LayoutInput) => LayoutRun>;

/** Places every node of the input, step by step. Pure and deterministic: the same data lands in the same place. */
export function arrange(input: LayoutInput): LayoutRun {
  return LAYOUTS[input.arrangement](input);
}

/** A layout quick enough to need no steps. */
function atOnce(layout: (input: LayoutInput) => LayoutOutput): (input: LayoutInput) => LayoutRun {
  // biome-ignore lint/correctness/useYield: it is over before there is anything to say
  return function* (input) {
    return layout(input);
  };
}
