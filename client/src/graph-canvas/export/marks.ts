import { type Mark, paint, type Spot } from '@footbridge/shared/drawing/drawing';
import { ANCHOR_DIAMETER } from '../group-anchors.js';
import type { LegendMark } from '../legend.js';
import type { Fill } from '../palette.js';
import { type CanvasTheme, fillColour } from '../theme.js';
import type { NodeOutline } from '../visual-rules.js';

interface NodeLook {
  readonly at: Spot;
  readonly outline: NodeOutline;
  readonly fill: Fill;
  readonly diameter: number;
  readonly ring: boolean;
  readonly halo?: boolean;
  readonly opacity?: number;
  /** The disc of a group: its outline says which time around the colours it is of. */
  readonly disc?: boolean;
}

/** A node: its fill, the mark of its part, its outline, and the ring of a cut-point. */
export function nodeMarks(look: NodeLook, theme: CanvasTheme): Mark[] {
  const { at, outline, diameter, opacity = 1 } = look;
  const radius = diameter / 2;
  const marks: Mark[] = [
    ...(look.halo ? [outlineMark('ellipse', at, radius + 6, paint({ fill: theme.accent, opacity: 0.35 }))] : []),
    outlineMark(outline, at, radius, paint({ fill: fillColour(theme, look.fill), opacity })),
    ...patternMarks(look, theme.outline),
    ...rimMarks(look, theme),
  ];
  if (look.ring) marks.push(outlineMark(outline, at, radius + 4, paint({ stroke: theme.ink, strokeWidth: 2 })));
  return marks;
}

/** One line round a node; round a group of the second time around two, of a later one dots. */
function rimMarks({ at, outline, diameter, fill, disc = false }: NodeLook, theme: CanvasTheme): Mark[] {
  const radius = diameter / 2;
  const line = { stroke: theme.outline, strokeWidth: 1.5 };
  const plain = outlineMark(outline, at, radius, paint(line));
  if (!disc || fill.round === 0) return [plain];
  if (fill.round === 1) return [plain, outlineMark(outline, at, radius - 3.5, paint(line))];
  return [outlineMark(outline, at, radius, paint({ ...line, strokeWidth: 3, dashes: [0.1, 5], round: true }))];
}

function outlineMark(outline: NodeOutline, { x, y }: Spot, radius: number, look: ReturnType<typeof paint>): Mark {
  switch (outline) {
    case 'ellipse':
      return { kind: 'circle', x, y, radius, paint: look };
    case 'round-rectangle':
      return {
        kind: 'rect',
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
        corner: radius / 3,
        paint: look,
      };
    case 'diamond': {
      const points = [
        { x, y: y - radius },
        { x: x + radius, y },
        { x, y: y + radius },
        { x: x - radius, y },
      ];
      return { kind: 'polygon', points, paint: look };
    }
  }
}

const TURN = 2 * Math.PI;
const TOP = -Math.PI / 2;

/** The same marks as the canvas draws (stylesheet.ts), kept inside the narrowest outline. */
function patternMarks({ at: { x, y }, fill, diameter }: NodeLook, ink: string): Mark[] {
  const radius = diameter / 2;
  const inked = paint({ fill: ink });
  const wedge = (start: number, end: number): Mark => ({
    kind: 'wedge',
    x,
    y,
    radius: radius * 0.98,
    start: TOP + start,
    end: TOP + end,
    paint: inked,
  });
  switch (fill.pattern) {
    case 'plain':
      return [];
    case 'level':
      return [
        {
          kind: 'rect',
          x: x - radius * 0.95,
          y: y - radius * 0.24,
          width: radius * 1.9,
          height: radius * 0.48,
          corner: 0,
          paint: inked,
        },
      ];
    case 'dot':
      return [{ kind: 'circle', x, y, radius: radius * 0.4, paint: inked }];
    case 'right half':
      return [wedge(0, TURN / 2)];
    case 'lower half':
      return [wedge(TURN / 4, (3 * TURN) / 4)];
    case 'quarters':
      return [wedge(0, TURN / 4), wedge(TURN / 2, (3 * TURN) / 4)];
    case 'left half':
      return [wedge(TURN / 2, TURN)];
    case 'slice':
      return [wedge(0, TURN / 4)];
  }
}

interface LineLook {
  readonly from: Spot;
  readonly to: Spot;
  readonly control: Spot | null;
  readonly tone: Extract<LegendMark, { kind: 'line' }>['tone'];
  readonly dashes: readonly number[];
  readonly width: number;
  readonly doubled: boolean;
  readonly arrow: boolean;
  readonly opacity?: number;
}

/** A line between two nodes: a tie, a band, a gap or a suggestion. */
export function lineMarks(look: LineLook, theme: CanvasTheme): Mark[] {
  const { from, to, control, dashes, width, opacity = look.tone === 'band' ? 0.4 : 0.85 } = look;
  const colour = { tie: theme.tie, band: theme.tie, absence: theme.danger, introduction: theme.accent }[look.tone];
  const stroke = {
    stroke: colour,
    strokeWidth: width,
    dashes,
    round: dashes.length > 0 && (dashes[0] ?? 0) < 3,
    opacity,
  };
  const along = (change: Partial<typeof stroke>): Mark => ({
    kind: 'line',
    from,
    control,
    to,
    paint: paint({ ...stroke, ...change }),
  });
  const marks = look.doubled
    ? [
        along({ stroke: theme.ink, strokeWidth: width + 3, opacity: 1 }),
        along({ stroke: theme.ground, dashes: [], opacity: 1 }),
      ]
    : [along({})];
  if (look.arrow) marks.push(arrowHead(control ?? from, to, look.doubled ? theme.ink : colour, width));
  return marks;
}

function arrowHead(from: Spot, tip: Spot, colour: string, width: number): Mark {
  const length = 7 + width;
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number) => ({
    x: tip.x - length * Math.cos(angle + turn),
    y: tip.y - length * Math.sin(angle + turn),
  });
  return { kind: 'polygon', points: [tip, corner(0.4), corner(-0.4)], paint: paint({ fill: colour }) };
}

/** The ring that a gap's line ends at, where its group has no disc. */
export function anchorMark(at: Spot, theme: CanvasTheme): Mark {
  const look = paint({ fill: theme.ground, stroke: theme.danger, strokeWidth: 2.5 });
  return { kind: 'circle', ...at, radius: ANCHOR_DIAMETER / 2, paint: look };
}

const SAMPLE_WIDTH = 52;

/** How wide the samples of a section are, so that their words stand below each other. */
export function sampleWidth(marks: readonly LegendMark[]): number {
  return Math.max(SAMPLE_WIDTH, ...marks.map((mark) => (mark.kind === 'node' ? sideOf(mark) : 0)));
}

function sideOf(mark: Extract<LegendMark, { kind: 'node' }>): number {
  return Math.max(24, mark.diameter + (mark.ring || mark.halo ? 14 : 4));
}

/** A legend's sample in a box of its own, its middle at (width / 2, height / 2). */
export function legendMarks(mark: LegendMark, width: number, theme: CanvasTheme): { height: number; marks: Mark[] } {
  if (mark.kind === 'node') {
    const side = sideOf(mark);
    const at = { x: width / 2, y: side / 2 };
    const marks = nodeMarks(
      {
        at,
        outline: mark.outline,
        fill: mark.fill,
        diameter: mark.diameter,
        ring: mark.ring,
        halo: mark.halo,
        opacity: mark.tinted ? theme.tint : 1,
        disc: mark.tinted,
      },
      theme,
    );
    return { height: side, marks };
  }
  if (mark.kind === 'anchor') return { height: 24, marks: [anchorMark({ x: width / 2, y: 12 }, theme)] };
  const height = Math.max(24, mark.width + 8);
  const from = { x: 3, y: height / 2 };
  const to = { x: width - 3, y: height / 2 };
  return { height, marks: lineMarks({ ...mark, from, to, control: null }, theme) };
}
