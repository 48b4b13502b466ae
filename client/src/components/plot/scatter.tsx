import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { formatMeasured } from '../number-format.js';
import type { AxisScale } from './axis-ticks.js';
import styles from './scatter.module.css';
import {
  type Direction,
  layOutScatter,
  nextPoint,
  type PlacedPoint,
  POINT_RADIUS,
  pointAt,
  type ScatterLayout,
  type ScatterPoint,
  type ScatterSize,
} from './scatter-layout.js';
import { useWidth } from './use-width.js';

interface ScatterAxis {
  readonly title: string;
  readonly scale: AxisScale;
}

export interface ScatterProps {
  /** What this is a picture of: "Degree and betweenness". */
  readonly label: string;
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Keys of those that are brought out. */
  readonly marked: ReadonlySet<string>;
  /** A point in words: whose it is, its values and ranks. */
  readonly wordsOf: (point: ScatterPoint) => string;
  readonly onOpen: (key: string) => void;
}

/** For a picture in a frame of so many pixels: never so flat or so tall that it cannot be read. */
const USUAL_WIDTH = 720;
const HEIGHT = { share: 0.62, least: 260, most: 520 } as const;
const MARGIN = { left: 64, right: 16, top: 26, bottom: 48 } as const;
/** How far from a point, in pixels of the picture, a pointer still means it. */
const REACH = 16;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Points by two values: hover or walk with the arrow keys to hear whose each is; a click or Enter opens it. */
export function Scatter({ label, points, x, y, marked, wordsOf, onOpen }: ScatterProps) {
  const helpId = useId();
  const [current, setCurrent] = useState<string | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  const size = sizeIn(useWidth(surface, USUAL_WIDTH));
  const { width, height } = size;
  const layout = useMemo(
    () => layOutScatter(points, { x: x.scale, y: y.scale }, { width, height }, marked),
    [points, x.scale, y.scale, width, height, marked],
  );
  const picture = useRef<SVGSVGElement>(null);
  const shown = layout.points.find(({ point }) => point.key === current) ?? null;
  const under = (event: PointerEvent) => placeUnder(picture.current, event, layout.points);
  const press = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) setCurrent(nextPoint(layout.points, current, direction) ?? current);
    else if (event.key === 'Enter' && current !== null) onOpen(current);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.frame}>
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        aria-roledescription="scatter of points"
        aria-label={label}
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop for the picture; arrow keys walk in it
        tabIndex={0}
        onKeyDown={press}
        onFocus={() => setCurrent(current ?? nextPoint(layout.points, null, 'up'))}
        onPointerMove={(event) => setCurrent(under(event)?.point.key ?? null)}
        onPointerLeave={() => setCurrent(null)}
        onClick={() => current !== null && onOpen(current)}
      >
        <svg
          ref={picture}
          className={styles.picture}
          viewBox={`0 0 ${MARGIN.left + width + MARGIN.right} ${MARGIN.top + height + MARGIN.bottom}`}
          aria-hidden="true"
        >
          <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
            <Axes layout={layout} size={size} x={x} y={y} />
            <Points layout={layout} marked={marked} current={current} />
            {shown !== null && <Current at={shown} toLeft={shown.x > width / 2} />}
          </g>
        </svg>
      </div>
      <p id={helpId} className="visually-hidden">
        {points.length} points. Left and right arrow keys go by {x.title}, up and down by {y.title}; Enter opens.
      </p>
      <p className={styles.said} role="status">
        {shown === null ? 'Point at one, or walk with the arrow keys, to see whose it is.' : wordsOf(shown.point)}
      </p>
    </div>
  );
}

interface PointsProps {
  readonly layout: ScatterLayout;
  readonly marked: ReadonlySet<string>;
  /** The one that is looked at: it is named apart. */
  readonly current: string | null;
}

function Points({ layout, marked, current }: PointsProps) {
  return (
    <>
      {layout.points.map(({ point, x, y }) => (
        <circle
          key={point.key}
          className={styles.point}
          data-marked={marked.has(point.key)}
          cx={x}
          cy={y}
          r={POINT_RADIUS}
        />
      ))}
      {layout.labels
        .filter(({ key }) => key !== current)
        .map(({ key, text, x, y, anchor }) => (
          <text key={key} className={styles.label} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
    </>
  );
}

interface AxesProps {
  readonly layout: ScatterLayout;
  readonly size: ScatterSize;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

function Axes({ layout, size: { width, height }, x, y }: AxesProps) {
  return (
    <>
      {layout.x.ticks.map(({ value, place }) => (
        <g key={value}>
          <line className={styles.rule} x1={place} x2={place} y1={0} y2={height} />
          <text className={styles.tick} x={place} y={height + 18} textAnchor="middle">
            {formatMeasured(value)}
          </text>
        </g>
      ))}
      {layout.y.ticks.map(({ value, place }) => (
        <g key={value}>
          <line className={styles.rule} x1={0} x2={width} y1={height - place} y2={height - place} />
          <text className={styles.tick} x={-10} y={height - place} textAnchor="end" dominantBaseline="middle">
            {formatMeasured(value)}
          </text>
        </g>
      ))}
      <text className={styles.title} x={width / 2} y={height + 40} textAnchor="middle">
        {x.title}
      </text>
      <text className={styles.title} transform={`translate(-48 ${height / 2}) rotate(-90)`} textAnchor="middle">
        {y.title}
      </text>
    </>
  );
}

/** The point that is looked at, with its whole name. */
function Current({ at, toLeft }: { readonly at: PlacedPoint; readonly toLeft: boolean }) {
  return (
    <g className={styles.current}>
      <circle cx={at.x} cy={at.y} r={POINT_RADIUS + 4} />
      <text x={at.x + (toLeft ? -14 : 14)} y={at.y} textAnchor={toLeft ? 'end' : 'start'}>
        {at.point.name}
      </text>
    </g>
  );
}

/** What is left of a width for the plot itself. */
function sizeIn(frame: number): ScatterSize {
  const width = Math.max(120, frame - MARGIN.left - MARGIN.right);
  return { width, height: Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * HEIGHT.share)) };
}

function placeUnder(
  picture: SVGSVGElement | null,
  event: PointerEvent,
  points: readonly PlacedPoint[],
): PlacedPoint | null {
  const matrix = picture?.getScreenCTM()?.inverse();
  if (matrix === undefined) return null;
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return pointAt(points, at.x - MARGIN.left, at.y - MARGIN.top, REACH);
}
