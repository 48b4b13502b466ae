import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { arrangementInput } from './arrangement-input.js';
import { type LaidPlaces, laidAfter, laidAsGiven, placesOf } from './laid-places.js';
import { type Arrangement, type Ground, type LayoutOutput, NOTHING_KEPT } from './layouts/layout-input.js';
import { prepareLayouts, type RunningLayout, runLayout } from './layouts/layout-runner.js';
import { groupNodeKey, type Picture, type Positions } from './picture.js';
import { type PlacesLast, rememberedPlaces } from './remembered-places.js';
import type { VisualRules } from './visual-rules.js';

/** A picture with the places that belong to it: never a new picture on old places. */
export interface Arranged {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly positions: Positions;
  readonly grounds: readonly Ground[];
  /** Who stands where the reader put them. */
  readonly pinned?: ReadonlySet<string>;
}

export interface ArrangementState {
  /** The latest picture that has its places; null before the first. */
  readonly arranged: Arranged | null;
  /** Stopped: what is drawn is how far it was. */
  readonly state: 'working' | 'ready' | 'stopped' | 'failed';
  readonly progress: number;
  stop(): void;
  /** Lays everyone out anew but those put somewhere by hand. */
  again(): void;
  /** The places the reader gave by hand, of those on show and of others. */
  readonly pins: Positions;
  /** Puts exactly these by hand, and lets go of all others. */
  setPins(pins: Positions): void;
  /** What the layout itself has given so far, to come back to. */
  laid(): LaidPlaces | null;
  restore(laid: LaidPlaces | null): void;
}

export interface ArrangementWanted {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly arrangement: Arrangement;
  /** Under which places given by hand are kept: the network's key, and what else makes another picture. */
  readonly memory: string;
  /** How long they are kept; always unless said. */
  readonly memoryLasts?: PlacesLast;
  /** Places that come with the picture, as of a saved view: kept, unless the reader moves someone since. */
  readonly given?: Positions;
}

const NO_PLACES: Positions = new Map();

/** Arranges a picture in a worker. Whoever stays in the picture stays in place, whether it grows or shrinks. */
export function useArrangement({
  picture,
  rules,
  arrangement,
  memory,
  memoryLasts = 'always',
  given = NO_PLACES,
}: ArrangementWanted): ArrangementState {
  const name = `${memory}.${arrangement}`;
  const { pins, setPins } = usePins(memory, arrangement, memoryLasts);
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const [state, setState] = useState<ArrangementState['state']>('working');
  const [progress, setProgress] = useState(0);
  const [round, setRound] = useState(0);
  const running = useRef<RunningLayout | null>(null);
  const session = useRef(new Map<string, LaidPlaces>());
  const byHand = useRef(pins);
  byHand.current = pins;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same work once more
  useEffect(() => {
    const show = (output: LayoutOutput, whole: boolean) => {
      session.current.set(name, laidAfter(session.current.get(name) ?? null, output));
      setLaidOut({ picture, rules, output });
      setState(whole ? 'ready' : 'stopped');
    };
    if (picture.nodes.length === 0) {
      prepareLayouts();
      setLaidOut({ picture, rules, output: NOTHING_KEPT });
      setState('ready');
      return;
    }
    setState('working');
    setProgress(0);
    const kept = session.current.get(name) ?? laidAsGiven(given);
    const run = runLayout(arrangementInput(picture, rules, arrangement, byHand.current, kept), {
      onProgress: setProgress,
      onDone: show,
      onFailed: () => setState('failed'),
    });
    running.current = run;
    return () => run.leave();
  }, [picture, rules, arrangement, name, given, round]);

  const arranged = useMemo(() => (laidOut === null ? null : arrangedOf(laidOut, pins)), [laidOut, pins]);
  const restore = useCallback(
    (laid: LaidPlaces | null) => {
      if (laid === null) session.current.delete(name);
      else session.current.set(name, laid);
      setRound((count) => count + 1);
    },
    [name],
  );
  return {
    arranged,
    state,
    progress,
    pins,
    setPins,
    restore,
    laid: () => session.current.get(name) ?? null,
    stop: () => running.current?.stop(),
    again: () => restore(null),
  };
}

interface LaidOut {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly output: LayoutOutput;
}

function arrangedOf({ picture, rules, output }: LaidOut, pins: Positions): Arranged {
  const positions = placesOf(output, pins);
  for (const ground of output.grounds) {
    if (ground.kind === 'disc') positions.set(groupNodeKey(ground.part), { x: ground.x, y: ground.y });
  }
  const pinned = new Set(picture.nodes.flatMap(({ key }) => (pins.has(key) ? [key] : [])));
  return { picture, rules, positions, grounds: output.grounds, pinned };
}

/** What the reader put by hand: read once for each name, and written whenever it changes. */
function usePins(memory: string, arrangement: Arrangement, last: PlacesLast) {
  const remembered = useMemo(() => rememberedPlaces(memory, arrangement, last), [memory, arrangement, last]);
  const [held, setHeld] = useState(() => ({ remembered, pins: remembered.read() }));
  // Another name has other pins, from the first moment on.
  const current = held.remembered === remembered ? held : { remembered, pins: remembered.read() };
  if (current !== held) setHeld(current);
  const setPins = useCallback(
    (pins: Positions) => {
      remembered.write(pins);
      setHeld({ remembered, pins });
    },
    [remembered],
  );
  return { pins: current.pins, setPins };
}
