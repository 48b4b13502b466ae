import { listed } from '@footbridge/shared/gaps/counted';
import type { MapAddress } from './use-map-address.js';

const NAMED = 6;

interface Standing {
  readonly selectedName: string | null;
  /** What the address asks to stand out; null where it asks for nothing. */
  readonly focusNames: readonly string[] | null;
  readonly overlays: MapAddress['overlays'];
  /** How many stand out as bridges. */
  readonly brokers: number;
  /** How many of these stand out for the gaps too. */
  readonly both: number;
  /** How many stand out in all; null where no one does. */
  readonly count: number | null;
}

export function focusInWords(names: readonly string[]): string {
  if (names.length === 0) return 'The filter leaves none of those to be brought out.';
  return `Brought out: ${listed(names, NAMED)}. The rest is faded.`;
}

const OVERLAY_WORDS = {
  bridges: (brokers: number) => `the ${brokers} who lie on most shortest routes between others`,
  gaps: () => 'those to be introduced and those who could introduce them',
} as const;

/** What stands out, for the caption of a figure; null where everything is drawn alike. */
export function emphasisInWords(standing: Standing): string | null {
  const { selectedName, focusNames, overlays, brokers, both, count } = standing;
  if (selectedName !== null) return `Brought out: ${selectedName} and those one step away. The rest is faded.`;
  if (focusNames !== null) return focusInWords(focusNames);
  if (count === null || overlays.length === 0) return null;
  const who = overlays.map((overlay) => OVERLAY_WORDS[overlay](brokers)).join('; ');
  const shared = overlays.length < 2 ? '' : ` ${both === 0 ? 'No one is' : both === 1 ? '1 is' : `${both} are`} both.`;
  return `Brought out: ${who}.${shared} The rest is faded.`;
}
