import { describe, expect, it } from 'vitest';
import { commandOf } from '../graph-canvas/keyboard.js';
import { step } from '../views/gaps/use-roving-cell.js';
import { moveInGrid } from '../views/stakeholders/grid/grid-move.js';
import { KEYS_BY_PLACE, keysHere, SHORTCUT_IDS, shortcutOf } from './keys.js';

const press = (key: string, held: 'ctrl' | 'meta' | 'alt' | 'none' = 'none', shiftKey = false) => ({
  key,
  ctrlKey: held === 'ctrl',
  metaKey: held === 'meta',
  altKey: held === 'alt',
  shiftKey,
});

describe('the keys that work everywhere', () => {
  it.each([
    [press('/'), 'search'],
    [press('k', 'ctrl'), 'search'],
    [press('K', 'meta'), 'search'],
    [press('?', 'none', true), 'help'],
    [press('z', 'ctrl'), 'undo'],
    [press('Z', 'ctrl', true), 'redo'],
    [press('y', 'meta'), 'redo'],
  ])('%o asks for %s', (pressed, id) => {
    expect(shortcutOf(pressed, false)).toBe(id);
  });

  it('leave other keys to the browser', () => {
    for (const pressed of [press('k'), press('z'), press('/', 'ctrl'), press('k', 'alt'), press('p', 'ctrl')]) {
      expect(shortcutOf(pressed, false)).toBeNull();
    }
  });

  it('leave what is typed alone, but for Ctrl K', () => {
    expect(shortcutOf(press('/'), true)).toBeNull();
    expect(shortcutOf(press('?', 'none', true), true)).toBeNull();
    expect(shortcutOf(press('z', 'ctrl'), true)).toBeNull();
    expect(shortcutOf(press('k', 'ctrl'), true)).toBe('search');
  });
});

/** The key a word of the list stands for, as the browser names it. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'Arrow keys': ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  'Home and End': ['Home', 'End'],
  'Ctrl Home and Ctrl End': ['Home', 'End'],
  'Page Up and Page Down': ['PageUp', 'PageDown'],
};
const MOVING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

describe('the list of keys', () => {
  const shownIn = (place: RegExp) => KEYS_BY_PLACE.find((one) => place.test(one.place))?.keys.map(({ shown }) => shown);
  const listed = (place: RegExp) => new Set(shownIn(place)?.flatMap((shown) => NAMED[shown] ?? []));

  it('names each key that works everywhere', () => {
    const everywhere = KEYS_BY_PLACE[0]?.keys.flatMap((entry) => ('id' in entry ? [entry.id] : []));
    expect(new Set(everywhere)).toEqual(new Set(SHORTCUT_IDS));
  });

  it('names the moving keys that the table obeys, and no other', () => {
    const obeyed = MOVING.filter((key) =>
      moveInGrid({ row: 5, column: 5 }, key, false, { rows: 9, columns: 9, page: 3 }),
    );
    expect(listed(/tables/u)).toEqual(new Set(obeyed));
  });

  it('names the moving keys that the matrix obeys, and no other', () => {
    const obeyed = MOVING.filter((key) =>
      step({ key, ctrlKey: false, metaKey: false }, { row: 1, column: 1 }, { rows: 3, columns: 3 }),
    );
    expect(listed(/matrix/u)).toEqual(new Set(obeyed));
  });

  it('names the keys of the map, each of which is obeyed', () => {
    for (const key of ['ArrowUp', '[', ']', '.', 'Enter', ' ', '+', '-', '0', 'Escape']) {
      expect(commandOf(press(key)), key).not.toBeNull();
    }
    expect(commandOf(press('ArrowUp', 'none', true))).toEqual({ kind: 'move', direction: 'up' });
    expect(commandOf(press('ArrowUp'))).toEqual({ kind: 'walk', direction: 'up' });
    expect(shownIn(/map/u)).toContain('[ and ]');
  });

  it('speaks of Cmd on a Mac', () => {
    expect(keysHere('/ or Ctrl K', 'MacIntel')).toBe('/ or Cmd K');
    expect(keysHere('/ or Ctrl K', 'Linux x86_64')).toBe('/ or Ctrl K');
  });
});
