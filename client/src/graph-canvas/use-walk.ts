import { assertNever } from '@footbridge/shared/result';
import { type KeyboardEvent, useState } from 'react';
import { commandOf } from './keyboard.js';
import type { Picture, PictureNode, PictureTie, Point } from './picture.js';
import type { Stage } from './stage.js';
import type { Arranged } from './use-arrangement.js';
import { type Direction, nodeInDirection, startOfWalk, tiesOf } from './walk.js';
import { measuredInWords, nodeInWords, tieInWords } from './words.js';

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
  readonly selected: string | null;
  readonly onOpen: (key: string) => void;
  readonly onSelect: (key: string | null) => void;
  readonly onMove: (key: string, to: Point) => void;
  readonly onLeave: () => void;
}

export interface Walk {
  readonly focused: string | null;
  readonly tie: PictureTie | null;
  /** What a screen reader is to say. */
  readonly said: string;
  enter(): void;
  exit(): void;
  press(event: KeyboardEvent): void;
}

/** The walk through a picture by keys: which node has the focus, which of its ties, and what is said of it. */
export function useWalk(options: WalkOptions): Walk {
  const { arranged, stage, selected } = options;
  const [at, setAt] = useState<{ readonly node: string; readonly tie: PictureTie | null } | null>(null);
  const [said, setSaid] = useState('');
  const picture = arranged?.picture ?? null;
  const focused = at !== null && picture?.nodes.some((node) => node.key === at.node) ? at.node : null;

  const goTo = (key: string) => {
    setAt({ node: key, tie: null });
    stage?.reveal(key);
    if (arranged !== null) setSaid(describe(arranged, key));
  };
  const goToTie = (key: string, step: 1 | -1) => {
    if (picture === null) return;
    const ties = tiesOf(picture, key);
    const now = ties.findIndex((tie) => tie.key === at?.tie?.key);
    const next = ties[now < 0 ? (step === 1 ? 0 : ties.length - 1) : (now + step + ties.length) % ties.length];
    if (next === undefined) {
      setSaid('No tie is drawn here.');
      return;
    }
    setAt({ node: key, tie: next });
    setSaid(
      `${ties.indexOf(next) + 1} of ${ties.length}: ${tieInWords(next, key, nameOf(picture, otherEnd(next, key)))}`,
    );
  };

  const press = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null || picture === null || arranged === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (focused === null && command.kind !== 'leave') {
      const start = startOfWalk(picture, selected);
      if (start !== null) goTo(start);
      return;
    }
    const key = focused ?? '';
    switch (command.kind) {
      case 'walk': {
        const keys = picture.nodes.map((node) => node.key);
        const next = nodeInDirection(keys, arranged.positions, key, command.direction);
        if (next === null) setSaid(`Nothing further ${WAYS[command.direction]}.`);
        else goTo(next);
        return;
      }
      case 'move': {
        const step = STEPS[command.direction];
        const to = stage?.nudge(key, step.x * MOVE, step.y * MOVE) ?? null;
        if (to !== null) options.onMove(key, to);
        return;
      }
      case 'tie':
        return goToTie(key, command.step);
      case 'follow':
        return at?.tie ? goTo(otherEnd(at.tie, key)) : setSaid('Choose a tie first, with a bracket key.');
      case 'open':
        return options.onOpen(key);
      case 'select':
        return options.onSelect(selected === key ? null : key);
      case 'leave':
        return at?.tie ? goTo(key) : options.onLeave();
      case 'zoom':
        return stage?.zoomBy(command.step);
      case 'fit':
        return stage?.fit(true);
      default:
        return assertNever(command);
    }
  };
  return {
    focused,
    tie: at?.tie ?? null,
    said,
    press,
    enter: () => {
      const start = picture === null ? null : (focused ?? startOfWalk(picture, selected));
      if (start !== null) goTo(start);
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

function describe({ picture, rules }: Arranged, key: string): string {
  const node = picture.nodes.find((candidate) => candidate.key === key);
  if (node === undefined) return '';
  return [nodeInWords(node, partLabelOf(picture, node)), ...measuredInWords(node, rules.options)].join(', ');
}

/** The label of the part a node belongs to. */
export function partLabelOf(picture: Picture, node: PictureNode): string {
  return picture.parts.find(({ part }) => part === node.part)?.label ?? node.part;
}

function nameOf(picture: Picture, key: string): string {
  return picture.nodes.find((node) => node.key === key)?.name ?? key;
}

function otherEnd(tie: PictureTie, key: string): string {
  return tie.from === key ? tie.to : tie.from;
}
