import { LABEL_GAP, labelLines, labelOffset, namesThatFit } from '../labels.js';
import type { Ground } from '../layouts/layout-input.js';
import type { LegendSection } from '../legend.js';
import { groupNodeKey, type Picture, type PictureNode, type PictureTie, type Point } from '../picture.js';
import type { CanvasTheme } from '../theme.js';
import type { Arranged } from '../use-arrangement.js';
import { LAYER_DASHES, SHAPE_OUTLINES } from '../visual-rules.js';
import { pictureInWords } from '../words.js';
import { type Drawing, LINE_STEP, type Mark, paint } from './drawing.js';
import { type Caption, captionMarks, legendColumn } from './frame.js';
import { lineMarks, nodeMarks } from './marks.js';
import { controlPoints } from './parallel-ties.js';

const WIDTH = 1600;
const PICTURE_HEIGHT = 1000;
const EDGE = 40;
const LEGEND_WIDTH = 320;
const NAME_SIZE = 13;

/** A picture as a figure for a page: title, picture, legend, and what it shows of which data. No two names overlap. */
export function pictureDrawing(
  arranged: Arranged,
  legend: readonly LegendSection[],
  caption: Caption,
  theme: CanvasTheme,
): Drawing {
  const head = captionMarks(caption, { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE }, theme);
  const area = { x: EDGE, y: head.bottom + EDGE, width: WIDTH - 3 * EDGE - LEGEND_WIDTH, height: PICTURE_HEIGHT };
  const side = legendColumn(legend, { x: WIDTH - EDGE - LEGEND_WIDTH, y: area.y, width: LEGEND_WIDTH }, theme);
  const height = Math.max(area.y + area.height, side.bottom) + EDGE;
  return {
    width: WIDTH,
    height,
    ground: theme.ground,
    title: caption.title,
    description: `${pictureInWords(arranged.picture)} ${caption.lines.join(' ')}`,
    marks: [...pictureMarks(fitted(arranged, area), theme), ...head.marks, ...side.marks],
  };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Fitted extends Arranged {
  readonly zoom: number;
}

/** The picture moved and scaled into an area. Nodes shrink with it, names do not. */
function fitted(arranged: Arranged, area: Area): Fitted {
  const { picture, positions, grounds, rules } = arranged;
  const boxes = [
    ...picture.nodes.flatMap((node) => {
      const place = positions.get(node.key);
      const radius = rules.diameterOf(node) / 2;
      return place ? [{ x: place.x, y: place.y, halfWidth: radius, halfHeight: radius }] : [];
    }),
    ...grounds.map((ground) => ({
      x: ground.x,
      y: ground.y,
      halfWidth: ground.kind === 'band' ? ground.width / 2 : ground.radius,
      halfHeight: ground.kind === 'band' ? ground.height / 2 : ground.radius,
    })),
  ];
  if (boxes.length === 0) return { ...arranged, zoom: 1 };
  const left = Math.min(...boxes.map((box) => box.x - box.halfWidth));
  const right = Math.max(...boxes.map((box) => box.x + box.halfWidth));
  const top = Math.min(...boxes.map((box) => box.y - box.halfHeight));
  const bottom = Math.max(...boxes.map((box) => box.y + box.halfHeight));
  const zoom = Math.min(2, (area.width - 120) / (right - left || 1), (area.height - 60) / (bottom - top || 1));
  const move = ({ x, y }: Point): Point => ({
    x: area.x + area.width / 2 + zoom * (x - (left + right) / 2),
    y: area.y + area.height / 2 + zoom * (y - (top + bottom) / 2),
  });
  return {
    picture,
    zoom,
    rules: {
      ...rules,
      diameterOf: (node) => zoom * rules.diameterOf(node),
      bandWidthOf: (pairs) => zoom * rules.bandWidthOf(pairs),
    },
    positions: new Map([...positions].map(([key, place]) => [key, move(place)])),
    grounds: grounds.map((ground) =>
      ground.kind === 'band'
        ? { ...ground, ...move(ground), width: zoom * ground.width, height: zoom * ground.height }
        : { ...ground, ...move(ground), radius: zoom * ground.radius },
    ),
  };
}

function pictureMarks(fit: Fitted, theme: CanvasTheme): Mark[] {
  const { picture, rules, positions } = fit;
  const groups = picture.nodes.filter((node) => node.shape === 'group');
  const others = picture.nodes.filter((node) => node.shape !== 'group');
  const node = (drawn: PictureNode): Mark[] => {
    const at = positions.get(drawn.key);
    if (!at) return [];
    const look = {
      at,
      outline: SHAPE_OUTLINES[drawn.shape],
      fill: rules.fillOf(drawn.part),
      diameter: rules.diameterOf(drawn),
      ring: drawn.cutPoint,
    };
    return nodeMarks(
      { ...look, ...(drawn.opened && { opacity: 0.12, fill: { ...look.fill, pattern: 'plain' as const } }) },
      theme,
    );
  };
  return [
    ...fit.grounds.flatMap((ground) => groundMarks(ground, picture, theme)),
    ...groups.filter((group) => group.opened).flatMap(node),
    ...linkMarks(fit, theme),
    ...groups.filter((group) => !group.opened).flatMap(node),
    ...tieMarks(fit, theme),
    ...others.flatMap(node),
    ...nameMarks(fit, theme),
  ];
}

function groundMarks(ground: Ground, picture: Picture, theme: CanvasTheme): Mark[] {
  const title = (x: number, y: number, text: string, anchor: 'start' | 'middle'): Mark => ({
    kind: 'text',
    x,
    y,
    lines: [text],
    size: NAME_SIZE,
    bold: true,
    anchor,
    colour: theme.inkSoft,
    halo: theme.ground,
  });
  if (ground.kind === 'band') {
    const { x, y, width, height, label } = ground;
    const left = x - width / 2;
    const top = y - height / 2;
    const look = paint({ fill: theme.faded, opacity: 0.5 });
    return [
      { kind: 'rect', x: left, y: top, width, height, corner: 4, paint: look },
      title(left + 8, top + 18, label, 'start'),
    ];
  }
  if (ground.kind === 'disc' && picture.nodes.some((node) => node.key === groupNodeKey(ground.part))) return [];
  const { x, y, radius } = ground;
  const label =
    ground.kind === 'ring'
      ? ground.label
      : (picture.sections.find(({ part }) => part === ground.part)?.label ?? ground.part);
  return [
    { kind: 'circle', x, y, radius, paint: paint({ stroke: theme.faded, strokeWidth: 1.5 }) },
    title(x, y - radius - 6, label, 'middle'),
  ];
}

function tieMarks({ picture, rules, positions }: Fitted, theme: CanvasTheme): Mark[] {
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  const controls = controlPoints(picture.ties, positions);
  const mark = (tie: PictureTie): Mark[] => {
    const [from, to] = [positions.get(tie.from), positions.get(tie.to)];
    const end = nodes.get(tie.to);
    if (!from || !to || !end) return [];
    const control = controls.get(tie.key) ?? null;
    const tip = shortened(control ?? from, to, rules.diameterOf(end) / 2 + 1);
    const width = rules.tieWidthOf(tie);
    return lineMarks(
      {
        from,
        to: tie.directed ? tip : to,
        control,
        tone: 'tie',
        dashes: LAYER_DASHES[tie.layer],
        width,
        doubled: tie.bridge,
        arrow: tie.directed,
      },
      theme,
    );
  };
  return [...picture.ties].sort((a, b) => Number(a.bridge) - Number(b.bridge)).flatMap(mark);
}

/** Where a line towards a node meets its outline. */
function shortened(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.max(0, length - by) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function linkMarks({ picture, rules, positions }: Fitted, theme: CanvasTheme): Mark[] {
  const plain = { control: null, doubled: false, arrow: false };
  const between = (a: string, b: string, draw: (from: Point, to: Point) => Mark[]): Mark[] => {
    const [from, to] = [placeOf(a, picture, positions), placeOf(b, picture, positions)];
    return from && to ? draw(from, to) : [];
  };
  const note = (from: Point, to: Point, text: string, colour: string): Mark => ({
    kind: 'text',
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2 + 4,
    lines: [text],
    size: NAME_SIZE,
    bold: true,
    anchor: 'middle',
    colour,
    halo: theme.ground,
  });
  return [
    ...picture.bands.flatMap((band) =>
      between(band.from, band.to, (from, to) => [
        ...lineMarks(
          { ...plain, from, to, tone: 'band', dashes: [], width: rules.bandWidthOf(band.linkedPairs) },
          theme,
        ),
        note(from, to, band.linkedPairs.toLocaleString('en-GB'), theme.ink),
      ]),
    ),
    ...picture.absences.flatMap((absence) =>
      between(absence.from, absence.to, (from, to) => [
        ...lineMarks({ ...plain, from, to, tone: 'absence', dashes: [10, 7], width: 2.5 }, theme),
        note(from, to, absence.label, theme.danger),
      ]),
    ),
    ...picture.introductions.flatMap((introduction) =>
      between(introduction.from, introduction.to, (from, to) =>
        lineMarks({ ...plain, from, to, tone: 'introduction', dashes: [0.5, 7], width: 3 }, theme),
      ),
    ),
  ];
}

/** A group's place, or the middle of its members where it has none. */
function placeOf(key: string, picture: Picture, positions: ReadonlyMap<string, Point>): Point | null {
  const place = positions.get(key);
  if (place) return place;
  const members = picture.nodes
    .filter((node) => groupNodeKey(node.section) === key)
    .flatMap((node) => positions.get(node.key) ?? []);
  if (members.length === 0) return null;
  return {
    x: members.reduce((sum, point) => sum + point.x, 0) / members.length,
    y: members.reduce((sum, point) => sum + point.y, 0) / members.length,
  };
}

function nameMarks({ picture, rules, positions }: Fitted, theme: CanvasTheme): Mark[] {
  const named = namesThatFit(picture, positions, rules, NAME_SIZE, new Set());
  return picture.nodes.flatMap((node): Mark[] => {
    const at = positions.get(node.key);
    if (!at || !named.has(node.key)) return [];
    const lines =
      node.shape === 'group' && !node.opened
        ? [...labelLines(node.name), node.members.toLocaleString('en-GB')]
        : labelLines(node.name);
    const top = at.y + labelOffset(node, rules, lines.length * NAME_SIZE * LINE_STEP);
    return [
      {
        kind: 'text',
        x: at.x,
        y: top + NAME_SIZE - LABEL_GAP / 4,
        lines,
        size: NAME_SIZE,
        bold: node.shape === 'group',
        anchor: 'middle',
        colour: theme.ink,
        halo: theme.ground,
      },
    ];
  });
}
