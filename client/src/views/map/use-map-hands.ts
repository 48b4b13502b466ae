import { useCallback } from 'react';
import { countOf } from '../../components/number-format.js';
import type { Picture, Positions } from '../../graph-canvas/picture.js';
import type { ArrangementState } from '../../graph-canvas/use-arrangement.js';
import { usePushViewStep } from '../../state/view-history.js';

/** What hands do to the places of a map; each is one step that can be undone. */
export interface MapHands {
  /** Puts some where they were dragged to, or pushed by keys; they stay pinned there. */
  move(to: Positions): void;
  pin(keys: readonly string[]): void;
  unpin(keys: readonly string[]): void;
  /** Pins those that are not; where all are, lets go of all. */
  togglePin(keys: readonly string[]): void;
  unpinAll(): void;
  /** Lays out anew all that are not pinned. */
  arrangeAfresh(): void;
}

export function useMapHands(arrangement: ArrangementState, picture: Picture): MapHands {
  const push = usePushViewStep();
  const { pins, setPins, restore, arranged } = arrangement;
  const change = (verb: string, keys: readonly string[], after: Positions) => {
    setPins(after);
    push({ label: `${verb} ${whom(picture, keys)}`, undo: () => setPins(pins), redo: () => setPins(after) });
  };
  const pin = (keys: readonly string[]) => {
    const places = keys.flatMap((key) => {
      const place = arranged?.positions.get(key);
      return place === undefined || pins.has(key) ? [] : [[key, place] as const];
    });
    if (places.length > 0)
      change(
        'Pin',
        places.map(([key]) => key),
        new Map([...pins, ...places]),
      );
  };
  const unpin = (keys: readonly string[]) => {
    const held = keys.filter((key) => pins.has(key));
    if (held.length > 0) change('Unpin', held, without(pins, held));
  };
  const arrangeAfresh = useCallback(() => {
    const before = arrangement.laid();
    restore(null);
    push({ label: 'Arrange the map afresh', undo: () => restore(before), redo: () => restore(null) });
  }, [arrangement, restore, push]);
  return {
    move: (to) => change('Move', [...to.keys()], new Map([...pins, ...to])),
    pin,
    unpin,
    togglePin: (keys) => (keys.every((key) => pins.has(key)) ? unpin(keys) : pin(keys)),
    unpinAll: () => change('Unpin', [...pins.keys()], new Map()),
    arrangeAfresh,
  };
}

function without(pins: Positions, keys: readonly string[]): Positions {
  const gone = new Set(keys);
  return new Map([...pins].filter(([key]) => !gone.has(key)));
}

/** One by name, several by number. */
function whom({ nodes }: Picture, keys: readonly string[]): string {
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) return countOf(keys.length, 'stakeholder');
  return nodes.find((node) => node.key === key)?.name ?? key;
}
