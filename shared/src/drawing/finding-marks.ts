import type { FindingKind } from '../findings/finding.js';
import { plainNumber } from '../gaps/counted.js';
import { type Mark, paint, type Spot } from './drawing.js';

/** The colours a finding is drawn in, in whatever way the place it is drawn on writes colours. */
export interface FindingInks {
  readonly ink: string;
  readonly inkSoft: string;
  readonly outline: string;
  readonly tie: string;
  readonly danger: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** Of stakeholders whose part does not matter, and of those who matter most. */
  readonly none: string;
  readonly key: string;
  /** Of parts, the first first. */
  readonly fills: readonly string[];
}

/** A part with the place of its colour, counted from 0: the same as in the picture of all groups. */
export interface PicturedPart {
  readonly label: string;
  readonly colour: number;
}

export interface FindingSubject {
  readonly kind: FindingKind;
  readonly parts: readonly PicturedPart[];
  readonly number: number | null;
}

export const FINDING_FRAME = { width: 176, height: 96 } as const;

interface Sketch {
  readonly first: PicturedPart;
  readonly second: PicturedPart;
  readonly number: number | null;
  readonly inks: FindingInks;
}

const NO_PART: PicturedPart = { label: '', colour: 1 };

/** What a finding looks like, in the signs the map uses. A sentence says the same, so no one needs to be told of it. */
export function findingMarks({ kind, parts, number }: FindingSubject, inks: FindingInks): readonly Mark[] {
  const [first = NO_PART, second = NO_PART] = parts;
  return SKETCHES[kind]({ first, second, number, inks });
}

const SKETCHES = {
  WIDEST_GAP: widestGap,
  HELD_BY_ONE: heldByOne,
  CUT_OFF_PART: cutOffPart,
  COSTLIEST_LOSS: costliestLoss,
  WEAKEST_TIER: weakestTier,
  BEST_INTRODUCTION: bestIntroduction,
  COMPLIANCE_ONLY: complianceOnly,
} as const satisfies Record<FindingKind, (sketch: Sketch) => readonly Mark[]>;

const [LEFT, MIDDLE, RIGHT] = [40, 88, 136] as const;
const LEVEL = 42;

function widestGap({ first, second, number, inks }: Sketch): readonly Mark[] {
  return [
    gapLine([LEFT, LEVEL, RIGHT, LEVEL], inks),
    ...partMarks(LEFT, first, inks),
    ...partMarks(RIGHT, second, inks),
    ...(number === null ? [] : [words(plainNumber(Math.round(number)), MIDDLE, 33, 15, inks.ink)]),
  ];
}

function heldByOne({ first, second, inks }: Sketch): readonly Mark[] {
  return [
    tie([LEFT, LEVEL, RIGHT, LEVEL], inks),
    ...partMarks(LEFT, first, inks),
    ...partMarks(RIGHT, second, inks),
    dot({ x: MIDDLE, y: LEVEL }, 8, inks.key, inks),
  ];
}

function complianceOnly({ first, second, inks }: Sketch): readonly Mark[] {
  const look = paint({ stroke: inks.tie, strokeWidth: 3, dashes: [8, 4] });
  return [
    line([LEFT, LEVEL, RIGHT, LEVEL], look),
    ...partMarks(LEFT, first, inks, 'square'),
    ...partMarks(RIGHT, second, inks, 'square'),
  ];
}

function cutOffPart({ inks }: Sketch): readonly Mark[] {
  const apart = [
    { x: 126, y: 34 },
    { x: 140, y: 52 },
  ];
  return [
    ...cluster({ x: 52, y: 44 }, 22, inks),
    tie([126, 34, 140, 52], inks),
    ...apart.map((spot) => dot(spot, 6, inks.key, inks)),
    gapLine([96, 12, 96, 84], inks),
  ];
}

function costliestLoss({ inks }: Sketch): readonly Mark[] {
  const hub = { x: 80, y: 44 };
  const around = [
    { x: 34, y: 26 },
    { x: 34, y: 62 },
    { x: 126, y: 24 },
    { x: 132, y: 46 },
    { x: 126, y: 68 },
  ];
  return [
    ...around.map((spot) => tie([hub.x, hub.y, spot.x, spot.y], inks)),
    gapLine([62, 14, 62, 80], inks),
    gapLine([98, 14, 98, 80], inks),
    ...around.map((spot) => dot(spot, 6, inks.none, inks)),
    { kind: 'circle', ...hub, radius: 14, paint: paint({ stroke: inks.outline, strokeWidth: 1.5 }) },
    dot(hub, 9, inks.key, inks),
  ];
}

function weakestTier({ inks }: Sketch): readonly Mark[] {
  const hub = { x: 80, y: 46 };
  const around = [
    { x: 50, y: 18 },
    { x: 110, y: 18 },
    { x: 36, y: 76 },
    { x: 80, y: 76 },
    { x: 124, y: 76 },
  ];
  const band = paint({ fill: inks.accentSoft });
  return [
    { kind: 'rect', x: 8, y: 36, width: 144, height: 20, corner: 4, paint: band },
    ...around.map((spot) => tie([hub.x, hub.y, spot.x, spot.y], inks)),
    ...around.map((spot) => dot(spot, 6, inks.none, inks)),
    dot(hub, 8, inks.key, inks),
  ];
}

function bestIntroduction({ inks }: Sketch): readonly Mark[] {
  const [one, other] = [
    { x: 34, y: 44 },
    { x: 126, y: 44 },
  ];
  const proposed = paint({ stroke: inks.accent, strokeWidth: 3, dashes: [1, 7], round: true });
  return [
    ...cluster(one, 18, inks),
    ...cluster(other, 18, inks),
    line([one.x, one.y, other.x, other.y], proposed),
    dot(one, 7, inks.key, inks),
    dot(other, 7, inks.key, inks),
  ];
}

type Ends = readonly [number, number, number, number];

function line([x1, y1, x2, y2]: Ends, look: ReturnType<typeof paint>): Mark {
  return { kind: 'line', from: { x: x1, y: y1 }, control: null, to: { x: x2, y: y2 }, paint: look };
}

function tie(ends: Ends, { tie: stroke }: FindingInks): Mark {
  return line(ends, paint({ stroke, strokeWidth: 2 }));
}

function gapLine(ends: Ends, { danger }: FindingInks): Mark {
  return line(ends, paint({ stroke: danger, strokeWidth: 2, dashes: [6, 5] }));
}

function dot({ x, y }: Spot, radius: number, fill: string, { outline }: FindingInks): Mark {
  return { kind: 'circle', x, y, radius, paint: paint({ fill, stroke: outline, strokeWidth: 1.5 }) };
}

function words(text: string, x: number, y: number, size: number, colour: string): Mark {
  return { kind: 'text', x, y, lines: [text], size, bold: size > 12, anchor: 'middle', colour, halo: null };
}

function partMarks(
  x: number,
  { label, colour }: PicturedPart,
  inks: FindingInks,
  shape: 'disc' | 'square' = 'disc',
): readonly Mark[] {
  const fill = inks.fills[colour % inks.fills.length] ?? inks.none;
  const look = paint({ fill, stroke: inks.outline, strokeWidth: 1.5 });
  const shown = label.length > 14 ? `${label.slice(0, 13)}…` : label;
  return [
    shape === 'disc'
      ? { kind: 'circle', x, y: LEVEL, radius: 19, paint: look }
      : { kind: 'rect', x: x - 17, y: 25, width: 34, height: 34, corner: 3, paint: look },
    words(shown, x, 80, 11, inks.inkSoft),
  ];
}

function cluster({ x, y }: Spot, spread: number, inks: FindingInks): readonly Mark[] {
  const around = [0, 1, 2, 3, 4].map((turn) => {
    const angle = (turn * 2 * Math.PI) / 5 - Math.PI / 2;
    return { x: x + spread * Math.cos(angle), y: y + spread * Math.sin(angle) };
  });
  return [
    ...around.map((spot) => tie([x, y, spot.x, spot.y], inks)),
    ...around.map((spot) => dot(spot, 5, inks.none, inks)),
    dot({ x, y }, 6, inks.none, inks),
  ];
}
