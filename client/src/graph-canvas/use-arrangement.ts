import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { arrangementInput } from './arrangement-input.js';
import type { Arrangement, Ground } from './layouts/layout-input.js';
import { runLayout } from './layouts/layout-runner.js';
import { groupNodeKey, type Picture, type Point, type Positions } from './picture.js';
import { rememberedPlaces } from './remembered-places.js';
import type { VisualRules } from './visual-rules.js';

/** A picture with the places that belong to it: never a new picture on old places. */
export interface Arranged {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly positions: Positions;
  readonly grounds: readonly Ground[];
}

export interface ArrangementState {
  /** The latest picture that has its places; null before the first. */
  readonly arranged: Arranged | null;
  readonly state: 'working' | 'ready' | 'stopped' | 'failed';
  readonly progress: number;
  stop(): void;
  again(): void;
  /** Puts a node where the reader wants it, and remembers that. */
  place(key: string, at: Point): void;
  /** Some node stands where the reader put it. */
  readonly moved: boolean;
  /** Forgets every place given by hand. */
  forget(): void;
}

interface Wanted {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly arrangement: Arrangement;
  /** Under which places given by hand are kept: the network's key, and what else makes another picture. */
  readonly memory: string;
}

/** Arranges a picture in a worker, and keeps what is already drawn in place while others are added to it. */
export function useArrangement({ picture, rules, arrangement, memory }: Wanted): ArrangementState {
  const places = useMemo(() => rememberedPlaces(memory, arrangement), [memory, arrangement]);
  const [arranged, setArranged] = useState<Arranged | null>(null);
  const [state, setState] = useState<ArrangementState['state']>('working');
  const [progress, setProgress] = useState(0);
  const [round, setRound] = useState(0);
  const running = useRef<AbortController | null>(null);
  const former = useRef<{ arrangement: Arrangement; memory: string; positions: Positions } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same work once more
  useEffect(() => {
    if (picture.nodes.length === 0) {
      setArranged({ picture, rules, positions: new Map(), grounds: [] });
      setState('ready');
      return;
    }
    const control = new AbortController();
    running.current = control;
    setState('working');
    setProgress(0);
    const fixed = fixedPlaces(places.read(), former.current, { picture, arrangement, memory });
    runLayout(arrangementInput(picture, rules, arrangement, fixed), control.signal, setProgress).then(
      (output) => {
        const positions = new Map<string, Point>(output.places.map(({ key, x, y }) => [key, { x, y }]));
        for (const ground of output.grounds) {
          if (ground.kind === 'disc') positions.set(groupNodeKey(ground.part), { x: ground.x, y: ground.y });
        }
        former.current = { arrangement, memory, positions };
        setArranged({ picture, rules, positions, grounds: output.grounds });
        setState('ready');
      },
      () => setState(control.signal.reason === STOPPED ? 'stopped' : control.signal.aborted ? 'working' : 'failed'),
    );
    return () => control.abort();
  }, [picture, rules, arrangement, memory, places, round]);

  const place = useCallback(
    (key: string, at: Point) => {
      places.put(key, at);
      setArranged((now) => (now === null ? now : { ...now, positions: new Map(now.positions).set(key, at) }));
    },
    [places],
  );
  return {
    arranged,
    state,
    progress,
    place,
    moved: places.read().size > 0,
    stop: () => running.current?.abort(STOPPED),
    again: () => setRound((count) => count + 1),
    forget: () => {
      places.forget();
      former.current = null;
      setRound((count) => count + 1);
    },
  };
}

const STOPPED = 'stopped by the reader';

/**
 * By links, a picture that grows keeps what it had in place: only then. A picture that is drawn from the start, or
 * that shrinks, is a function of its data alone.
 */
function fixedPlaces(
  byHand: Positions,
  former: { arrangement: Arrangement; memory: string; positions: Positions } | null,
  now: { picture: Picture; arrangement: Arrangement; memory: string },
): Positions {
  if (now.arrangement !== 'force' || former?.arrangement !== 'force' || former.memory !== now.memory) return byHand;
  const keys = new Set(now.picture.nodes.map((node) => node.key));
  const kept = [...former.positions].filter(([key]) => keys.has(key));
  const grows = kept.length === former.positions.size && kept.length < keys.size && kept.length > 0;
  return grows ? new Map([...kept, ...byHand]) : byHand;
}
