import { listed } from '@footbridge/shared/gaps/counted';
import type { MapAddress } from './use-map-address.js';

const NAMED = 6;

interface Standing {
  readonly selectedName: string | null;
  /** What the address asks to stand out; null where it asks for nothing. */
  readonly focusNames: readonly string[] | null;
  readonly overlay: MapAddress['overlay'];
  /** How many stand out; null where no one does. */
  readonly count: number | null;
}

export function focusInWords(names: readonly string[]): string {
  if (names.length === 0) return 'The filter leaves none of those to be brought out.';
  return `Brought out: ${listed(names, NAMED)}. The rest is faded.`;
}

/** What stands out, for the caption of a figure; null where everything is drawn alike. */
export function emphasisInWords({ selectedName, focusNames, overlay, count }: Standing): string | null {
  if (selectedName !== null) return `Brought out: ${selectedName} and those one step away. The rest is faded.`;
  if (focusNames !== null) return focusInWords(focusNames);
  if (count === null || overlay === 'none') return null;
  return overlay === 'bridges'
    ? `Brought out: the ${count} who lie on most shortest routes between others. The rest is faded.`
    : 'Brought out: those to be introduced and those who could introduce them. The rest is faded.';
}
