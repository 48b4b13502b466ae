import { CANVAS_KEYS } from '../graph-canvas/keyboard.js';

/** What the keys that work everywhere do. */
export const SHORTCUT_IDS = ['search', 'help', 'undo', 'redo'] as const;
export type ShortcutId = (typeof SHORTCUT_IDS)[number];

interface Press {
  /** The name the browser gives the key, in small letters. */
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly control?: boolean;
  /** Left out, Shift does not matter: on some keyboards it is what makes the character. */
  readonly shift?: boolean;
  /** True where it may be pressed in the middle of typing too. */
  readonly whileTyping?: boolean;
}

interface Shortcut {
  readonly id: ShortcutId;
  readonly shown: string;
  readonly use: string;
  readonly presses: readonly Press[];
}

const SHORTCUTS: readonly Shortcut[] = [
  {
    id: 'search',
    shown: '/ or Ctrl K',
    use: 'search stakeholders, views and actions',
    presses: [{ key: '/' }, { key: 'k', control: true, whileTyping: true }],
  },
  { id: 'undo', shown: 'Ctrl Z', use: 'undo the last step', presses: [{ key: 'z', control: true, shift: false }] },
  {
    id: 'redo',
    shown: 'Ctrl Shift Z or Ctrl Y',
    use: 'redo it',
    presses: [
      { key: 'z', control: true, shift: true },
      { key: 'y', control: true },
    ],
  },
  { id: 'help', shown: '?', use: 'show this list of keys', presses: [{ key: '?' }] },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Which shortcut a key press asks for; null where it is the browser's, or is being typed. */
export function shortcutOf(pressed: Pressed, typing: boolean): ShortcutId | null {
  if (pressed.altKey) return null;
  const held = pressed.ctrlKey || pressed.metaKey;
  const fits = ({ key, control = false, shift = pressed.shiftKey, whileTyping = false }: Press) =>
    key === pressed.key.toLowerCase() && control === held && shift === pressed.shiftKey && (whileTyping || !typing);
  return SHORTCUTS.find(({ presses }) => presses.some(fits))?.id ?? null;
}

interface KeyWords {
  readonly shown: string;
  readonly use: string;
}

/** The keys of one place, as the help lists them. */
export interface KeysOfPlace {
  readonly place: string;
  readonly keys: readonly KeyWords[];
}

const MOVES_IN_A_GRID: readonly KeyWords[] = [
  { shown: 'Arrow keys', use: 'go to the next cell' },
  { shown: 'Home and End', use: 'go to the ends of the row' },
  { shown: 'Ctrl Home and Ctrl End', use: 'go to the first and the last cell' },
];

/** All keys, by where they work: those everywhere first. */
export const KEYS_BY_PLACE: readonly KeysOfPlace[] = [
  {
    place: 'Everywhere',
    keys: [
      ...SHORTCUTS,
      { shown: 'Tab and Shift Tab', use: 'go to the next control and back' },
      { shown: 'Enter', use: 'open what has the focus' },
      { shown: 'Esc', use: 'close the panel, dialog or menu' },
    ],
  },
  { place: 'On the map', keys: CANVAS_KEYS },
  {
    place: 'In the tables of stakeholders and ties',
    keys: [
      ...MOVES_IN_A_GRID,
      { shown: 'Page Up and Page Down', use: 'go a screen up or down' },
      { shown: 'Enter or F2', use: 'edit the cell; on a name, open the panel' },
      { shown: 'Delete', use: 'empty the cell, then type' },
      { shown: 'Space', use: 'select the row' },
      { shown: 'Esc', use: 'leave the cell as it was' },
    ],
  },
  {
    place: 'In the matrix of gaps',
    keys: [
      ...MOVES_IN_A_GRID,
      { shown: 'Enter', use: 'open the story of the cell' },
      { shown: 'Esc', use: 'close it, back to the cell' },
    ],
  },
  {
    place: 'In a story',
    keys: [
      { shown: 'Right arrow or Page Down', use: 'go to the next step' },
      { shown: 'Left arrow or Page Up', use: 'go back to the step before' },
    ],
  },
];

/** Keys as they are named on this machine: Cmd where it is a Mac. */
export function keysHere(shown: string, platform = navigator.platform): string {
  return /mac|iphone|ipad/iu.test(platform) ? shown.replaceAll('Ctrl', 'Cmd') : shown;
}
