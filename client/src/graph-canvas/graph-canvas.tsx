import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { emphasisOf } from './emphasis.js';
import styles from './graph-canvas.module.css';
import { HoverNote, type HoverNoteHandle } from './hover-note.js';
import { INSTRUCTIONS } from './keyboard.js';
import { isGroupNodeKey, type Picture, type Point } from './picture.js';
import type { Arranged } from './use-arrangement.js';
import { useStage } from './use-stage.js';
import { partLabelOf, useWalk } from './use-walk.js';
import { ViewControls } from './view-controls.js';
import { measuredInWords, pictureInWords, roleInWords } from './words.js';

export interface GraphCanvasProps {
  /** The picture with its places: from `useArrangement`. Null draws an empty ground. */
  readonly arranged: Arranged | null;
  /** What this is a picture of: "Map of Harbourside partnership". */
  readonly label: string;
  readonly selected: string | null;
  /** Keys of nodes that stand out; the rest fades. Selecting one takes precedence. */
  readonly highlight?: ReadonlySet<string> | null;
  readonly onSelect: (key: string | null) => void;
  /** A double click or Enter on a stakeholder, one click or Enter on a group. */
  readonly onOpen: (key: string) => void;
  readonly onMove: (key: string, to: Point) => void;
  /** Told when zooming rests: how large things are seen, 1 being as drawn. */
  readonly onZoom?: (zoom: number) => void;
  /** More buttons beside zoom and fit. */
  readonly controls?: ReactNode;
}

/** Draws a picture, to be read by eye and hand, and walked through by keys and ear. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { arranged, label, selected, highlight = null, onSelect, onOpen, onMove, onZoom, controls } = props;
  const host = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const note = useRef<HoverNoteHandle>(null);
  const pointed = useRef(false);
  const describedBy = useId();

  const stage = useStage(host, arranged, {
    tapNode: (key) => {
      if (!isGroupNodeKey(key)) return onSelect(key === selected ? null : key);
      // What opens is drawn where the note lies.
      note.current?.show(null, { x: 0, y: 0 });
      onOpen(key);
    },
    openNode: (key) => {
      if (!isGroupNodeKey(key)) onOpen(key);
    },
    tapGround: () => onSelect(null),
    pointAt: (key, at) => note.current?.show(key === null ? null : wordsOf(arranged, key), at),
    moveNode: onMove,
    zoomTo: (zoom) => onZoom?.(zoom),
  });
  const walk = useWalk({
    arranged,
    stage,
    selected,
    onOpen,
    onSelect,
    onMove,
    onLeave: () => tools.current?.querySelector('button')?.focus(),
  });
  const picture = arranged?.picture ?? null;
  const emphasis = useMemo(() => emphasisOf(picture, selected, highlight), [picture, selected, highlight]);
  const introducers = useMemo(() => introducersOf(picture), [picture]);
  const chosenTie = walk.tie?.key ?? null;
  useEffect(
    () => stage?.attend({ ...emphasis, selected, introducers, focused: walk.focused, chosenTie }),
    [stage, emphasis, selected, introducers, walk.focused, chosenTie],
  );

  return (
    <div className={styles.frame}>
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        aria-roledescription="network picture"
        aria-label={label}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop for the whole picture; arrow keys walk in it
        tabIndex={0}
        onKeyDown={walk.press}
        onPointerDown={() => {
          pointed.current = true;
        }}
        onFocus={() => {
          if (!pointed.current) walk.enter();
          pointed.current = false;
        }}
        onBlur={walk.exit}
      >
        <div ref={host} className={styles.canvas} />
        <HoverNote ref={note} />
      </div>
      <p id={describedBy} className={styles.unseen}>
        {picture === null ? 'Nothing is drawn yet.' : pictureInWords(picture)} {INSTRUCTIONS}
      </p>
      <p className={styles.unseen} role="status" aria-live="polite" data-canvas-said>
        {walk.said}
      </p>
      <ViewControls ref={tools} stage={stage}>
        {controls}
      </ViewControls>
    </div>
  );
}

function introducersOf(picture: Picture | null): ReadonlySet<string> {
  return new Set(picture?.introductions.flatMap((introduction) => introduction.introducers) ?? []);
}

function wordsOf(arranged: Arranged | null, key: string): { name: string; role: string } | null {
  const node = arranged?.picture.nodes.find((candidate) => candidate.key === key);
  if (arranged === null || node === undefined) return null;
  const { picture, rules } = arranged;
  const role = [roleInWords(node, partLabelOf(picture, node)), ...measuredInWords(node, rules.options)];
  return { name: node.name, role: role.join(', ') };
}
