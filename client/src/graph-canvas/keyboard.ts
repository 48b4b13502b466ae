import type { Direction } from './walk.js';

export type CanvasCommand =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'tie'; readonly step: 1 | -1 }
  | { readonly kind: 'follow' | 'open' | 'select' | 'add' | 'pin' | 'leave' | 'fit' }
  | { readonly kind: 'zoom'; readonly step: 1 | -1 };

interface CanvasKeys {
  /** As they are shown, and as they are said. */
  readonly shown: string;
  readonly said: string;
  readonly use: string;
  /** What each asks for, by the name the browser gives the key. */
  readonly commands: Readonly<Record<string, CanvasCommand>>;
  /** Whether Shift or Alt must be held, or neither must; left out, Shift does not matter and Alt is the browser's. */
  readonly held?: 'none' | 'shift' | 'shift or alt';
}

const arrows = (kind: 'walk' | 'move'): Readonly<Record<string, CanvasCommand>> => ({
  ArrowUp: { kind, direction: 'up' },
  ArrowDown: { kind, direction: 'down' },
  ArrowLeft: { kind, direction: 'left' },
  ArrowRight: { kind, direction: 'right' },
});

/** The keys of the canvas: what is obeyed, said and listed in the help all comes from here. */
export const CANVAS_KEYS: readonly CanvasKeys[] = [
  {
    shown: 'Arrow keys',
    said: 'Arrow keys',
    use: 'walk to the nearest in that direction',
    commands: arrows('walk'),
    held: 'none',
  },
  {
    shown: '[ and ]',
    said: 'Brackets',
    use: 'go through its ties, gaps and introductions',
    commands: { ']': { kind: 'tie', step: 1 }, '[': { kind: 'tie', step: -1 } },
  },
  { shown: '.', said: 'Full stop', use: 'follow the tie to its other end', commands: { '.': { kind: 'follow' } } },
  { shown: 'Enter', said: 'Enter', use: 'open it', commands: { Enter: { kind: 'open' } } },
  { shown: 'Space', said: 'Space', use: 'select it', commands: { ' ': { kind: 'select' } }, held: 'none' },
  {
    shown: 'Shift Space',
    said: 'Shift and Space',
    use: 'add it to those selected, or take it out',
    commands: { ' ': { kind: 'add' } },
    held: 'shift',
  },
  {
    shown: 'Alt (or Shift) and arrow keys',
    said: 'Alt or Shift and arrow keys',
    use: 'move it by hand, with all that are selected',
    commands: arrows('move'),
    held: 'shift or alt',
  },
  { shown: 'P', said: 'P', use: 'pin it where it is, or let it go', commands: { p: { kind: 'pin' } }, held: 'none' },
  {
    shown: '+ and -',
    said: 'Plus and minus',
    use: 'zoom',
    commands: { '+': { kind: 'zoom', step: 1 }, '=': { kind: 'zoom', step: 1 }, '-': { kind: 'zoom', step: -1 } },
  },
  { shown: '0', said: '0', use: 'show all', commands: { '0': { kind: 'fit' } } },
  { shown: 'Esc', said: 'Escape', use: 'leave the tie, then the map', commands: { Escape: { kind: 'leave' } } },
];

/** What is said of the keys, to those who use them. */
export const INSTRUCTIONS = CANVAS_KEYS.map(({ said, use }) => `${said}: ${use}.`).join(' ');

/** What a key asks of the canvas; null where the key is the browser's or the page's. */
export function commandOf(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): CanvasCommand | null {
  if (event.ctrlKey || event.metaKey) return null;
  const keys = CANVAS_KEYS.find(({ commands, held }) => event.key in commands && isHeld(event, held));
  return keys?.commands[event.key] ?? null;
}

function isHeld(
  { shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean },
  held: CanvasKeys['held'],
): boolean {
  if (held === 'shift or alt') return shiftKey || altKey;
  return !altKey && (held === undefined || shiftKey === (held === 'shift'));
}
