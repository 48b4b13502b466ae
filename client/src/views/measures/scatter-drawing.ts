import { type Drawing, type Mark, paint } from '@footbridge/shared/drawing/drawing';
import { formatMeasured } from '../../components/number-format.js';
import { LABEL_SIZE, layOutScatter, POINT_RADIUS, type ScatterPoint } from '../../components/plot/scatter-layout.js';
import { type Caption, captionMarks } from '../../graph-canvas/export/frame.js';
import { type CanvasTheme, fillColour } from '../../graph-canvas/theme.js';

export interface DrawnScatter {
  readonly points: readonly ScatterPoint[];
  readonly scales: { readonly x: 'linear' | 'log'; readonly y: 'linear' | 'log' };
  readonly titles: { readonly x: string; readonly y: string };
  readonly marked: ReadonlySet<string>;
}

const WIDTH = 1000;
const EDGE = 40;
const AXIS = 70;
const PLOT = { width: WIDTH - 2 * EDGE - AXIS, height: 600 } as const;
const TEXT = 14;
/** The slots of the palette that points have on the page too. */
const SLOTS = { point: 5, marked: 6 } as const;

/** A scatter as a figure for a page: title, axes, points and the names there is room for. */
export function scatterDrawing(scatter: DrawnScatter, caption: Caption, theme: CanvasTheme): Drawing {
  const head = captionMarks(caption, { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE }, theme);
  const layout = layOutScatter(scatter.points, scatter.scales, PLOT, scatter.marked);
  const left = EDGE + AXIS;
  const top = head.bottom + EDGE;
  const bottom = top + PLOT.height;
  const text = (
    change: Partial<Extract<Mark, { kind: 'text' }>> & { x: number; y: number; lines: readonly string[] },
  ): Mark => ({
    kind: 'text',
    size: TEXT,
    bold: false,
    anchor: 'middle',
    colour: theme.inkSoft,
    halo: null,
    ...change,
  });
  const rule = (from: { x: number; y: number }, to: { x: number; y: number }): Mark => ({
    kind: 'line',
    from,
    control: null,
    to,
    paint: paint({ stroke: theme.faded }),
  });
  const axes = [
    ...layout.x.ticks.flatMap(({ value, place }) => [
      rule({ x: left + place, y: top }, { x: left + place, y: bottom }),
      text({ x: left + place, y: bottom + 22, lines: [formatMeasured(value)] }),
    ]),
    ...layout.y.ticks.flatMap(({ value, place }) => [
      rule({ x: left, y: bottom - place }, { x: left + PLOT.width, y: bottom - place }),
      text({ x: left - 10, y: bottom - place + TEXT / 3, lines: [formatMeasured(value)], anchor: 'end' }),
    ]),
    text({ x: left + PLOT.width / 2, y: bottom + 48, lines: [scatter.titles.x], bold: true }),
    text({ x: EDGE, y: top - 14, lines: [`${scatter.titles.y} ↑`], bold: true, anchor: 'start' }),
  ];
  const points = layout.points.map(({ point, x, y }): Mark => {
    const slot = scatter.marked.has(point.key) ? SLOTS.marked : SLOTS.point;
    const look = paint({
      fill: fillColour(theme, { slot, shade: null }),
      stroke: theme.ground,
      strokeWidth: 0.75,
      opacity: 0.8,
    });
    return { kind: 'circle', x: left + x, y: top + y, radius: POINT_RADIUS, paint: look };
  });
  const names = layout.labels.map(({ text: name, x, y, anchor }) =>
    text({ x: left + x, y: top + y + LABEL_SIZE / 3, lines: [name], size: LABEL_SIZE, anchor, colour: theme.ink }),
  );
  return {
    width: WIDTH,
    height: bottom + 60 + EDGE,
    ground: theme.ground,
    title: caption.title,
    description: caption.lines.join(' '),
    marks: [...head.marks, ...axes, ...points, ...names],
  };
}
