import { isComputedGrouping } from '@footbridge/shared/network/network-filter';

/** The seed the computed communities are found with (see the composition root); null for a grouping that is recorded. */
export function seedOfGrouping(grouping: string | null | undefined): number | null {
  return isComputedGrouping(grouping) ? 1 : null;
}
