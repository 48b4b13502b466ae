import { type Drawing, type Mark, paint } from '@footbridge/shared/drawing/drawing';
import { bandWidth, type PlacedGroup, placeGroups, placeLabels } from '@footbridge/shared/drawing/group-layout';
import { colourPlaces } from '@footbridge/shared/gaps/colour-places';
import { counted, plainNumber } from '@footbridge/shared/gaps/counted';
import { partLabel } from '@footbridge/shared/gaps/part-label';
import { isGap } from '@footbridge/shared/gaps/verdict';
import type { GapCell } from '../insights/gap-cells.js';
import type { Figure } from '../paper/paper-document.js';
import { PAPER_GROUND, PAPER_INKS } from './paper-inks.js';
import { partsShown } from './parts-shown.js';
import type { ReportFacts } from './report-facts.js';

const MOST_GROUPS = 8;
const FRAME = { width: 640, height: 380, margin: { x: 110, y: 84 } } as const;
const { fills: FILLS, ink: INK, tie: TIE, danger: GAP } = PAPER_INKS;
const LABEL = { size: 16, gap: 14, height: 20, character: 8 } as const;
const LONGEST_LABEL = 24;

/** The parts and how they are linked, drawn as the overview draws them; none where fewer than two are recorded. */
export function groupFigure({ compared, cells }: ReportFacts): readonly Figure[] {
  const parts = partsShown(compared, MOST_GROUPS);
  if (parts.length < 2) return [];
  const sizeOf = (part: string) => compared.sizes[compared.names.indexOf(part)] ?? 0;
  const placed = placeGroups(
    parts.map((part) => ({ part, count: sizeOf(part) })),
    FRAME,
  );
  const links = linksAmong(placed, cells);
  const recorded = partsShown(compared, compared.names.length);
  const colours = colourPlaces(compared.grouping, recorded, recorded);
  const groups = placed.flatMap((group) =>
    groupMarks(group, partLabel(compared.grouping, group.part), FILLS[(colours.get(group.part) ?? 0) % FILLS.length]!),
  );
  const drawing: Drawing = {
    width: FRAME.width,
    height: FRAME.height,
    ground: PAPER_GROUND,
    title: 'Who is linked with whom',
    description: inWords(compared.grouping, placed, links),
    marks: [...links.flatMap((link) => bandMarks(link, links)), ...gapMarks(links), ...groups],
  };
  const rest =
    recorded.length > parts.length ? ` The ${parts.length} largest of ${recorded.length} parts are drawn.` : '';
  return [{ kind: 'figure', drawing, caption: CAPTION + rest, share: 0.74 }];
}

const CAPTION =
  'The area of a circle is its members, the width of a band the linked pairs; a dashed line is a gap larger than chance explains, with the pairs linked of those expected.';

interface Link {
  readonly cell: GapCell;
  readonly from: PlacedGroup;
  readonly to: PlacedGroup;
}

function linksAmong(placed: readonly PlacedGroup[], cells: readonly GapCell[]): readonly Link[] {
  const at = new Map(placed.map((group) => [group.part, group]));
  return cells.flatMap((cell) => {
    const [from, to] = [at.get(cell.a), at.get(cell.b)];
    return from === undefined || to === undefined || from === to ? [] : [{ cell, from, to }];
  });
}

function bandMarks({ cell, from, to }: Link, links: readonly Link[]): readonly Mark[] {
  if (cell.linkedPairs === 0) return [];
  const most = Math.max(...links.map((link) => link.cell.linkedPairs));
  const look = paint({ stroke: TIE, strokeWidth: bandWidth(cell.linkedPairs, most), opacity: 0.55 });
  return [{ kind: 'line', from, control: null, to, paint: look }];
}

/** The confirmed gaps, each with its number where it covers no other. */
function gapMarks(links: readonly Link[]): readonly Mark[] {
  const gaps = links
    .filter(({ cell }) => isGap(cell.verdict))
    .map((link) => {
      const { linkedPairs, expected } = link.cell;
      const text = `${linkedPairs === 0 ? 'none' : plainNumber(linkedPairs)} of ${plainNumber(Math.round(expected))}`;
      return { ...link, text, width: LABEL.character * text.length, height: LABEL.height };
    });
  const places = placeLabels(gaps);
  const look = paint({ stroke: GAP, strokeWidth: 2, dashes: [7, 6] });
  const lines = gaps.map(({ from, to }): Mark => ({ kind: 'line', from, control: null, to, paint: look }));
  const words = gaps.map(({ text }, index): Mark => {
    const { x, y } = places[index]!;
    return textMark([text], x, y + 5, 14, GAP, true);
  });
  return [...lines, ...words];
}

function groupMarks(group: PlacedGroup, label: string, fill: string): readonly Mark[] {
  const { x, y, radius, count } = group;
  const above = y < FRAME.height / 2;
  const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).toWellFormed()}…` : label;
  const base = above ? y - radius - LABEL.gap - LABEL.size : y + radius + LABEL.gap + 8;
  return [
    { kind: 'circle', x, y, radius, paint: paint({ fill, stroke: INK, strokeWidth: 2 }) },
    textMark([short, plainNumber(count)], x, base, LABEL.size, INK, true),
  ];
}

function textMark(lines: readonly string[], x: number, y: number, size: number, colour: string, bold: boolean): Mark {
  return { kind: 'text', x, y, lines, size, bold, anchor: 'middle', colour, halo: PAPER_GROUND };
}

/** The picture for those who do not see it. */
function inWords(grouping: string, placed: readonly PlacedGroup[], links: readonly Link[]): string {
  const groups = placed.map(({ part, count }) => `${partLabel(grouping, part)}, ${counted(count, 'member')}`);
  const linked = links.map(
    ({ cell, from, to }) =>
      `${partLabel(grouping, from.part)} and ${partLabel(grouping, to.part)}: ${counted(cell.linkedPairs, 'linked pair')}${isGap(cell.verdict) ? `, a gap: ${plainNumber(cell.expected)} expected` : ''}`,
  );
  return `${groups.join('; ')}. ${linked.join('. ')}.`;
}
