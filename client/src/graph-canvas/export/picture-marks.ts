import { faint, type Mark, paint } from '@footbridge/shared/drawing/drawing';
import type { Emphasis } from '../emphasis.js';
import { TITLE_INSET, titleOf } from '../ground-titles.js';
import { anchorsOf, anchorTitleBox } from '../group-anchors.js';
import { bendOf, besideMiddle, isInLowerHalf, towards } from '../group-links.js';
import { groupTitles } from '../group-titles.js';
import { type LabelBox, labelLines, placeNames } from '../labels.js';
import type { Ground } from '../layouts/layout-input.js';
import { placeLinkLabels } from '../link-labels.js';
import { groupNodeKey, type PictureNode, type PictureTie, type Point } from '../picture.js';
import type { CanvasTheme } from '../theme.js';
import { titleBoxes } from '../title-boxes.js';
import { LAYER_DASHES, SHAPE_OUTLINES } from '../visual-rules.js';
import type { Fitted } from './fitted-picture.js';
import { anchorMark, lineMarks, nodeMarks } from './marks.js';
import { controlPoints } from './parallel-ties.js';

const NAME_SIZE = 13;
/** How strong what has faded is, as on the canvas. */
const FADED = { node: 0.16, line: 0.08 };

/** Everything of a picture that is not its caption or legend, from the ground up. */
export function pictureMarks(fit: Fitted, theme: CanvasTheme, emphasis: Emphasis): Mark[] {
  const { picture, rules, positions } = fit;
  const groups = picture.nodes.filter((node) => node.shape === 'group');
  const others = picture.nodes.filter((node) => node.shape !== 'group');
  const introducers = new Set(picture.introductions.flatMap((introduction) => introduction.introducers));
  const faded = fadedOf(fit, emphasis);
  const node = (drawn: PictureNode): Mark[] => {
    const marks = plainNode(drawn);
    return faded.has(drawn.key) ? marks.map((mark) => faint(mark, FADED.node)) : marks;
  };
  const plainNode = (drawn: PictureNode): Mark[] => {
    const at = positions.get(drawn.key);
    if (!at) return [];
    const look = {
      at,
      outline: SHAPE_OUTLINES[drawn.shape],
      fill: rules.fillOfNode(drawn),
      diameter: rules.diameterOf(drawn),
      ring: drawn.cutPoint,
      halo: introducers.has(drawn.key),
    };
    if (drawn.shape !== 'group') return nodeMarks(look, theme);
    const fill = { ...look.fill, pattern: 'plain' as const };
    const ground = paint({ fill: theme.ground });
    return [
      ...(drawn.opened ? [] : [{ kind: 'circle' as const, ...at, radius: look.diameter / 2, paint: ground }]),
      ...nodeMarks({ ...look, fill, disc: true, opacity: drawn.opened ? 0.1 : theme.tint }, theme),
    ];
  };
  return [
    ...fit.grounds.flatMap((ground) => groundMarks(ground, fit, theme)),
    ...groups.filter((group) => group.opened).flatMap(node),
    ...bandMarks(fit, theme, faded),
    ...tieMarks(fit, theme, faded),
    ...groups.filter((group) => !group.opened).flatMap(node),
    ...overlayMarks(fit, theme, faded),
    ...others.flatMap(node),
    ...anchorMarks(fit, theme),
    ...wordMarks(fit, theme, faded),
    ...nameMarks(fit, theme, faded, emphasis),
  ];
}

function groundMarks(ground: Ground, { picture, positions }: Fitted, theme: CanvasTheme): Mark[] {
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
    const { x, y, width, height } = ground;
    const left = x - width / 2;
    const top = y - height / 2;
    const look = paint({ fill: theme.faded, opacity: 0.5 });
    return [
      { kind: 'rect', x: left, y: top, width, height, corner: 4, paint: look },
      title(left + TITLE_INSET, y + 5, titleOf(ground, picture), 'start'),
    ];
  }
  if (ground.kind === 'disc' && picture.nodes.some((node) => node.key === groupNodeKey(ground.part))) return [];
  const { x, y, radius } = ground;
  const below = ground.kind === 'disc' && isInLowerHalf(groupNodeKey(ground.part), picture, positions);
  return [
    { kind: 'circle', x, y, radius, paint: paint({ stroke: theme.faded, strokeWidth: 1.5 }) },
    title(x, below ? y + radius + NAME_SIZE + 4 : y - radius - 6, titleOf(ground, picture), 'middle'),
  ];
}

function tieMarks({ picture, rules, positions }: Fitted, theme: CanvasTheme, faded: ReadonlySet<string>): Mark[] {
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  const controls = controlPoints(picture.ties, positions);
  const mark = (tie: PictureTie): Mark[] => {
    const [from, to] = [positions.get(tie.from), positions.get(tie.to)];
    const end = nodes.get(tie.to);
    if (!from || !to || !end) return [];
    const control = controls.get(tie.key) ?? null;
    const tip = towards(to, control ?? from, rules.diameterOf(end) / 2 + 1);
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
  return [...picture.ties]
    .sort((a, b) => Number(a.bridge) - Number(b.bridge))
    .flatMap((tie) => asItsEnds(tie, mark(tie), faded));
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function fadedOf({ picture }: Fitted, { kept }: Emphasis): ReadonlySet<string> {
  return new Set(kept === null ? [] : picture.nodes.map(({ key }) => key).filter((key) => !kept.has(key)));
}

function fades({ from, to }: Ends, faded: ReadonlySet<string>): boolean {
  return faded.has(from) || faded.has(to);
}

/** A line fades with either of its ends. */
function asItsEnds(line: Ends, marks: Mark[], faded: ReadonlySet<string>): Mark[] {
  return fades(line, faded) ? marks.map((mark) => faint(mark, FADED.line)) : marks;
}

const PLAIN = { control: null, doubled: false, arrow: false } as const;

/** Draws between two places, where both are known. */
function between({ positions }: Fitted, line: Ends, draw: (from: Point, to: Point) => Mark[]): Mark[] {
  const [from, to] = [positions.get(line.from), positions.get(line.to)];
  return from && to ? draw(from, to) : [];
}

function bandMarks(fit: Fitted, theme: CanvasTheme, faded: ReadonlySet<string>): Mark[] {
  const { picture, rules } = fit;
  return picture.bands.flatMap((band) =>
    between(fit, band, (from, to) => {
      const width = rules.bandWidthOf(band.linkedPairs);
      const opacity = band.detailed ? 0.12 : 0.4;
      return asItsEnds(band, lineMarks({ ...PLAIN, from, to, tone: 'band', dashes: [], width, opacity }, theme), faded);
    }),
  );
}

/** What lies over the ties: gaps as absences, introductions as suggestions. */
function overlayMarks(fit: Fitted, theme: CanvasTheme, faded: ReadonlySet<string>): Mark[] {
  const { picture, rules, positions } = fit;
  const absences = picture.absences.flatMap((absence) =>
    between(fit, absence, (from, to) => {
      const control = besideMiddle(from, to, bendOf(absence, picture, positions, rules));
      const marks = lineMarks({ ...PLAIN, from, to, control, tone: 'absence', dashes: [10, 7], width: 2.5 }, theme);
      return asItsEnds(absence, marks, faded);
    }),
  );
  const introductions = picture.introductions.flatMap((introduction) =>
    between(fit, introduction, (from, to) => {
      const control = besideMiddle(from, to, 30);
      return lineMarks({ ...PLAIN, from, to, control, tone: 'introduction', dashes: [0.1, 7], width: 3 }, theme);
    }),
  );
  return [...absences, ...introductions];
}

function wordMarks(fit: Fitted, theme: CanvasTheme, faded: ReadonlySet<string>): Mark[] {
  return placeLinkLabels(fit, NAME_SIZE, roomOf(fit)).flatMap((label) =>
    fades(label, faded)
      ? []
      : [note(label.box, label.text, label.kind === 'absence' ? theme.danger : theme.ink, theme)],
  );
}

/** The rings that stand for groups whose members are mixed with others, with their names above. */
function anchorMarks(fit: Fitted, theme: CanvasTheme): Mark[] {
  return anchorsOf(fit).flatMap((anchor) => [
    anchorMark(anchor.at, theme),
    note(anchorTitleBox(anchor, NAME_SIZE), anchor.label, theme.danger, theme),
  ]);
}

function note({ left, top, width }: LabelBox, text: string, colour: string, theme: CanvasTheme): Mark {
  const y = top + NAME_SIZE;
  return {
    kind: 'text',
    x: left + width / 2,
    y,
    lines: [text],
    size: NAME_SIZE,
    bold: true,
    anchor: 'middle',
    colour,
    halo: theme.ground,
  };
}

function roomOf({ area: { x, y, width, height } }: Fitted): LabelBox {
  return { left: x, top: y, width, height };
}

/** Names of what has faded are left out, as on the canvas; those of groups stay. */
function nameMarks(fit: Fitted, theme: CanvasTheme, faded: ReadonlySet<string>, { named: wanted }: Emphasis): Mark[] {
  const { picture, rules, positions } = fit;
  const titles = groupTitles(picture, positions, rules, NAME_SIZE, roomOf(fit));
  const nodes = picture.nodes.filter(({ key, shape }) => (shape === 'group' ? titles.has(key) : !faded.has(key)));
  const named = placeNames({ ...picture, nodes }, positions, rules, NAME_SIZE, wanted, {
    written: titleBoxes(fit, NAME_SIZE, roomOf(fit)),
    room: roomOf(fit),
  });
  return picture.nodes.flatMap((node): Mark[] => {
    const place = named.get(node.key);
    if (place === undefined) return [];
    const { box, side } = place;
    const closed = node.shape === 'group' && !node.opened;
    const lines = [...labelLines(node.name), ...(closed ? [node.members.toLocaleString('en-GB')] : [])];
    const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
    const x = side === 'right' ? box.left : side === 'left' ? box.left + box.width : box.left + box.width / 2;
    const bold = node.shape === 'group';
    return [
      {
        kind: 'text',
        x,
        y: box.top + NAME_SIZE,
        lines,
        size: NAME_SIZE,
        bold,
        anchor,
        colour: theme.ink,
        halo: closed ? null : theme.ground,
      },
    ];
  });
}
