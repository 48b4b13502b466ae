import type { Direction } from './walk.js';

export type CanvasCommand =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'tie'; readonly step: 1 | -1 }
  | { readonly kind: 'follow' | 'open' | 'select' | 'leave' | 'fit' }
  | { readonly kind: 'zoom'; readonly step: 1 | -1 };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const KEYS: Readonly<Record<string, CanvasCommand>> = {
  ']': { kind: 'tie', step: 1 },
  '[': { kind: 'tie', step: -1 },
  '.': { kind: 'follow' },
  Enter: { kind: 'open' },
  ' ': { kind: 'select' },
  Escape: { kind: 'leave' },
  '+': { kind: 'zoom', step: 1 },
  '=': { kind: 'zoom', step: 1 },
  '-': { kind: 'zoom', step: -1 },
  '0': { kind: 'fit' },
};

/** What is said of the keys, to those who use them. */
export const INSTRUCTIONS =
  'Arrow keys walk to the nearest in that direction. Brackets go through its ties, a full stop follows the tie. ' +
  'Enter opens, Space selects, Shift and arrows move it, plus and minus zoom, 0 shows all, Escape leaves.';

/** What a key asks of the canvas; null where the key is the browser's or the page's. */
export function commandOf(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): CanvasCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const direction = ARROWS[event.key];
  if (direction !== undefined) return { kind: event.shiftKey ? 'move' : 'walk', direction };
  return KEYS[event.key] ?? null;
}
