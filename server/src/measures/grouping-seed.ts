import { COMMUNITIES } from '@footbridge/shared/network/network-filter';

/** The seed the computed communities are found with (see the composition root); null for a grouping that is recorded. */
export function seedOfGrouping(grouping: string | null | undefined): number | null {
  return grouping === COMMUNITIES ? 1 : null;
}
