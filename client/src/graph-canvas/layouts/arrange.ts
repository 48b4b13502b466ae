import { forceLayout } from './force-layout.js';
import { groupLayout } from './group-layout.js';
import type { Arrangement, LayoutControl, LayoutInput, LayoutOutput } from './layout-input.js';
import { ringLayout } from './ring-layout.js';
import { tierLayout } from './tier-layout.js';

const LAYOUTS = {
  force: forceLayout,
  groups: groupLayout,
  tiers: tierLayout,
  rings: ringLayout,
} as const satisfies Record<Arrangement, (input: LayoutInput, control: LayoutControl) => LayoutOutput>;

/** Places every node of the input. Pure and deterministic: the same data lands in the same place. */
export function arrange(input: LayoutInput, control: LayoutControl): LayoutOutput {
  return LAYOUTS[input.arrangement](input, control);
}
