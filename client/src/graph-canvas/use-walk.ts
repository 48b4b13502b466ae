import { assertNever } from '@footbridge/shared/result';
import { type KeyboardEvent, useState } from 'react';
import { type CanvasCommand, commandOf } from './keyboard.js';
import { selectionAfter } from './lasso.js';
import { type Line, linesOf } from './lines.js';
import { isGroupNodeKey, type Picture, type PictureNode, type Point, type Positions } from './picture.js';
import type { Stage } from './stage.js';
import type { Arranged } from './use-arrangement.js';
import { type Direction, nodeInDirection, startOfWalk } from './walk.js';
import { measuredInWords, nodeInWords } from './words.js';

const STEPS = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const satisfies Record<Direction, Point>;
const MOVE = 16;

interface WalkOptions {
  readonly arranged: Arranged | null;
  readonly stage: Stage | null;
  readonly selection: readonly string[];
  readonly onOpen: (key: string) => void;
  /** Space selects one or none; Shift Space adds one, or takes it out. */
  readonly onSelect: (keys: readonly string[]) => void;
  readonly onMove: (to: Positions) => void;
  readonly onPin: (keys: readonly string[]) => void;
  readonly onLeave: () => void;
}

export interface Walk {
  readonly focused: string | null;
  /** The id of the line the walk is at. */
  readonly line: string | null;
  /** What a screen reader is to say. */
  readonly said: string;
  enter(): void;
  exit(): void;
  press(event: KeyboardEvent): void;
}

/** The walk through a picture by keys: which node has the focus, which of its lines, and what is said of it. */
export function useWalk(options: WalkOptions): Walk {
  const { arranged, stage, selection } = options;
  const [at, setAt] = useState<{ readonly node: string; readonly line: Line | null } | null>(null);
  const [said, setSaid] = useState('');
  const picture = arranged?.picture ?? null;
  const focused = at !== null && picture?.nodes.some((node) => node.key === at.node) ? at.node : null;
  const start = () => (picture === null ? null : startOfWalk(picture, selection[0] ?? null));

  const goTo = (key: string) => {
    setAt({ node: key, line: null });
    stage?.reveal(key);
    if (arranged !== null) setSaid(describe(arranged, key));
  };
  const goToLine = (from: Arranged, key: string, step: 1 | -1) => {
    const lines = linesOf(from.picture, key);
    const now = lines.findIndex((line) => line.id === at?.line?.id);
    const next = lines[now < 0 ? (step === 1 ? 0 : lines.length - 1) : (now + step + lines.length) % lines.length];
    if (next === undefined) {
      setSaid('No tie is drawn here.');
      return;
    }
    setAt({ node: key, line: next });
    setSaid(`${lines.indexOf(next) + 1} of ${lines.length}: ${next.words}`);
  };
  const moveFrom = (key: string, direction: Direction) => {
    if (isGroupNodeKey(key)) return setSaid('A group stays where it is. Open it to move its members.');
    const together = selection.includes(key) ? selection : [key];
    const step = STEPS[direction];
    const to = stage?.nudge(together, step.x * MOVE, step.y * MOVE) ?? new Map();
    if (to.size > 0) options.onMove(to);
    setSaid(`${to.size > 1 ? `${to.size} moved` : 'Moved'} ${WAYS[direction]}, and pinned.`);
  };
  const select = (key: string, adding: boolean) => {
    if (isGroupNodeKey(key)) return options.onOpen(key);
    const next = selectionAfter(selection, key, adding);
    options.onSelect(next);
    if (adding) setSaid(`${next.includes(key) ? 'Added' : 'Taken out'}. ${next.length} selected.`);
  };
  const pin = (from: Arranged, key: string) => {
    if (isGroupNodeKey(key)) return setSaid('Groups need no pin: they stay where they are.');
    options.onPin(selection.includes(key) ? selection : [key]);
    setSaid(from.pinned?.has(key) ? 'Let go.' : 'Pinned here.');
  };
  const follow = (line: Line | null) => {
    if (line === null) return setSaid('Choose a tie first, with a bracket key.');
    if (line.other === null) return setSaid('The other end is a group; it is no place to go to.');
    return goTo(line.other);
  };

  const obey = (command: CanvasCommand, from: Arranged, key: string) => {
    switch (command.kind) {
      case 'walk': {
        const keys = from.picture.nodes.map((node) => node.key);
        const next = nodeInDirection(keys, from.positions, key, command.direction);
        return next === null ? setSaid(`Nothing further ${WAYS[command.direction]}.`) : goTo(next);
      }
      case 'move':
        return moveFrom(key, command.direction);
      case 'tie':
        return goToLine(from, key, command.step);
      case 'follow':
        return follow(at?.line ?? null);
      case 'open':
        return options.onOpen(key);
      case 'select':
        return select(key, false);
      case 'add':
        return select(key, true);
      case 'pin':
        return pin(from, key);
      case 'leave':
        return at?.line ? goTo(key) : options.onLeave();
      case 'zoom':
        return stage?.zoomBy(command.step);
      case 'fit':
        return stage?.fit(true);
      default:
        return assertNever(command);
    }
  };
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null || arranged === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (focused !== null || command.kind === 'leave') return obey(command, arranged, focused ?? '');
    const first = start();
    if (first !== null) goTo(first);
  };
  return {
    focused,
    line: at?.line?.id ?? null,
    said,
    press,
    enter: () => {
      const key = focused ?? start();
      if (key !== null) goTo(key);
    },
    exit: () => {
      setAt(null);
      setSaid('');
    },
  };
}

const WAYS = { up: 'up', down: 'down', left: 'to the left', right: 'to the right' } as const satisfies Record<
  Direction,
  string
>;

function describe({ picture, rules, pinned }: Arranged, key: string): string {
  const node = picture.nodes.find((candidate) => candidate.key === key);
  if (node === undefined) return '';
  const words = [nodeInWords(node, partLabelOf(picture, node)), ...measuredInWords(node, rules.options)];
  return [...words, ...(pinned?.has(key) ? ['pinned'] : [])].join(', ');
}

/** The label of the part a node belongs to. */
export function partLabelOf(picture: Picture, node: PictureNode): string {
  return picture.parts.find(({ part }) => part === node.part)?.label ?? node.part;
}
