import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { ComparedParts } from '../measures/compared-parts.js';

/** The recorded parts, or the largest of many, in their own order. */
export function partsShown({ names, sizes }: ComparedParts, most: number): readonly string[] {
  const recorded = [...names.keys()].filter((part) => names[part] !== NOT_RECORDED);
  const largest = [...recorded].sort((a, b) => sizes[b]! - sizes[a]! || a - b).slice(0, most);
  return largest.sort((a, b) => a - b).map((part) => names[part]!);
}
