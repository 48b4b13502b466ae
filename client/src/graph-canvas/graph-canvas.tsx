import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { emphasisOf } from './emphasis.js';
import styles from './graph-canvas.module.css';
import { HoverNote, type HoverNoteHandle } from './hover-note.js';
import { INSTRUCTIONS } from './keyboard.js';
import { keysInside, selectionAfter, selectionWith } from './lasso.js';
import { isGroupNodeKey, type Picture, type Positions } from './picture.js';
import type { Stage } from './stage.js';
import type { Arranged } from './use-arrangement.js';
import { useLasso } from './use-lasso.js';
import { useStage } from './use-stage.js';
import { partLabelOf, useWalk, type Walk } from './use-walk.js';
import { ViewControls } from './view-controls.js';
import { measuredInWords, pictureInWords, roleInWords } from './words.js';

export interface GraphCanvasProps {
  /** The picture with its places: from `useArrangement`. Null draws an empty ground. */
  readonly arranged: Arranged | null;
  /** What this is a picture of: "Map of Harbourside partnership". */
  readonly label: string;
  /** Who is selected; the first is where a walk by keys begins. */
  readonly selection: readonly string[];
  /** Keys of nodes that stand out; the rest fades. Selecting one takes precedence. */
  readonly highlight?: ReadonlySet<string> | null;
  readonly onSelect: (keys: readonly string[]) => void;
  /** A double click or Enter on a stakeholder, one click or Enter on a group. */
  readonly onOpen: (key: string) => void;
  readonly onMove: (to: Positions) => void;
  /** Pins those that are not, or lets go of all where all are. */
  readonly onPin: (keys: readonly string[]) => void;
  /** Told when zooming rests: how large things are seen, 1 being as drawn. */
  readonly onZoom?: (zoom: number) => void;
  /** More buttons beside zoom and fit. */
  readonly controls?: ReactNode;
}

/** Draws a picture, to be read by eye and hand, and walked through by keys and ear. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { arranged, label, selection, highlight = null, onSelect, onOpen, onMove, onPin, onZoom, controls } = props;
  const host = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const note = useRef<HoverNoteHandle>(null);
  const pointed = useRef(false);
  const [selecting, setSelecting] = useState(false);
  const describedBy = useId();

  const stage = useStage(host, arranged, {
    tapNode: (key, adding) => {
      if (!isGroupNodeKey(key)) return onSelect(selectionAfter(selection, key, adding));
      // What opens is drawn where the note lies.
      note.current?.show(null, { x: 0, y: 0 });
      onOpen(key);
    },
    openNode: (key) => {
      if (!isGroupNodeKey(key)) onOpen(key);
    },
    tapGround: () => onSelect([]),
    pointAt: (key, at) => note.current?.show(key === null ? null : wordsOf(arranged, key), at),
    moveNodes: onMove,
    zoomTo: (zoom) => onZoom?.(zoom),
  });
  const lasso = useLasso({
    on: selecting,
    onDrawn: (line) => {
      if (stage === null || arranged === null) return;
      const keys = arranged.picture.nodes.flatMap(({ key }) => (isGroupNodeKey(key) ? [] : [key]));
      const found = keysInside(
        keys,
        arranged.positions,
        line.map((point) => stage.inPicture(point)),
      );
      onSelect(selectionWith(selection, found, 'add'));
    },
    onClicked: (at) => {
      const key = stage?.stakeholderAt(at) ?? null;
      if (key !== null) onSelect(selectionAfter(selection, key, true));
    },
  });
  const leave = () => tools.current?.querySelector('button')?.focus();
  const walk = useWalk({ arranged, stage, selection, onOpen, onSelect, onMove, onPin, onLeave: leave });
  useReveal(stage, arranged, selection);
  useAttention(stage, { picture: arranged?.picture ?? null, selection, highlight, walk });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !selecting) return walk.press(event);
    event.stopPropagation();
    setSelecting(false);
  };

  return (
    <div className={styles.frame}>
      <div
        className={styles.surface}
        role="application"
        aria-roledescription="network picture"
        aria-label={label}
        aria-describedby={describedBy}
        data-selecting={selecting}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop for the whole picture; arrow keys walk in it
        tabIndex={0}
        onKeyDown={press}
        onPointerDown={() => {
          pointed.current = true;
        }}
        onFocus={() => {
          if (!pointed.current) walk.enter();
          pointed.current = false;
        }}
        onBlur={walk.exit}
        onPointerLeave={() => note.current?.show(null, { x: 0, y: 0 })}
        {...lasso.handlers}
      >
        <div ref={host} className={styles.canvas} />
        {lasso.line.length > 1 && (
          <svg className={styles.lasso} aria-hidden="true">
            <polygon points={lasso.line.map(({ x, y }) => `${x},${y}`).join(' ')} />
          </svg>
        )}
        <HoverNote ref={note} />
      </div>
      <p id={describedBy} className={styles.unseen}>
        {arranged === null ? 'Nothing is drawn yet.' : pictureInWords(arranged.picture)} {INSTRUCTIONS}
      </p>
      <p className={styles.unseen} role="status" aria-live="polite" data-canvas-said>
        {walk.said}
      </p>
      <ViewControls ref={tools} stage={stage} selecting={selecting} onSelecting={setSelecting}>
        {controls}
      </ViewControls>
    </div>
  );
}

/** Brings whoever is newly selected into view, once they are drawn: who was just clicked is there already. */
function useReveal(stage: Stage | null, arranged: Arranged | null, selection: readonly string[]): void {
  const revealed = useRef<string | null>(null);
  const only = selection.length === 1 ? (selection[0] ?? null) : null;
  const isDrawn = only !== null && arranged?.positions.has(only) === true;
  useEffect(() => {
    if (only === null) revealed.current = null;
    if (only === null || !isDrawn || revealed.current === only) return;
    revealed.current = only;
    stage?.seek(only);
  }, [stage, only, isDrawn]);
}

interface Attended {
  readonly picture: Picture | null;
  readonly selection: readonly string[];
  readonly highlight: ReadonlySet<string> | null;
  readonly walk: Walk;
}

/** Tells the stage what stands out; those around a selected one do, where it is the only one. */
function useAttention(stage: Stage | null, { picture, selection, highlight, walk }: Attended): void {
  const only = selection.length === 1 ? (selection[0] ?? null) : null;
  const emphasis = useMemo(() => emphasisOf(picture, only, highlight), [picture, only, highlight]);
  const introducers = useMemo(() => introducersOf(picture), [picture]);
  const selected = useMemo(() => new Set(selection), [selection]);
  useEffect(
    () => stage?.attend({ ...emphasis, selected, introducers, focused: walk.focused, line: walk.line }),
    [stage, emphasis, selected, introducers, walk.focused, walk.line],
  );
}

function introducersOf(picture: Picture | null): ReadonlySet<string> {
  return new Set(picture?.introductions.flatMap((introduction) => introduction.introducers) ?? []);
}

function wordsOf(arranged: Arranged | null, key: string): { name: string; role: string } | null {
  const node = arranged?.picture.nodes.find((candidate) => candidate.key === key);
  if (arranged === null || node === undefined) return null;
  const { picture, rules, pinned } = arranged;
  const pin = pinned?.has(key) ? ['pinned by hand'] : [];
  const role = [roleInWords(node, partLabelOf(picture, node)), ...measuredInWords(node, rules.options), ...pin];
  return { name: node.name, role: role.join(', ') };
}
