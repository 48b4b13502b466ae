import { useRef } from 'react';
import { NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../data-table.js';
import { countOf, formatCount, formatMeasured } from '../number-format.js';
import type { AxisScale } from '../plot/axis-ticks.js';
import { useWidth } from '../plot/use-width.js';
import styles from './histogram.module.css';
import { areWholeNumbers, type Bin, type HistogramLayout, layOutHistogram, type Marked } from './histogram-layout.js';

export interface HistogramProps {
  /** What the values are of: "Betweenness". */
  readonly title: string;
  /** What has a value, one and many: "stakeholder", "stakeholders". */
  readonly unit: readonly [one: string, many: string];
  readonly bins: readonly Bin[];
  /** Whether the bins have even widths or span even ratios. */
  readonly scale: AxisScale;
  /** Those to be brought out. */
  readonly marked: readonly Marked[];
}

const USUAL_WIDTH = 460;
const PLOT_HEIGHT = 130;
const MARGIN = { left: 44, right: 14, bottom: 26, top: 8 } as const;
const NAME_ROW = 17;

/** How values are distributed, as bars, with some of them named; the same as a table below. */
export function Histogram({ title, unit, bins, scale, marked }: HistogramProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure, USUAL_WIDTH);
  const plot = { width: Math.max(120, width - MARGIN.left - MARGIN.right), height: PLOT_HEIGHT };
  const { bars, counts, values, marks } = layOutHistogram(bins, marked, scale, plot);
  const top = MARGIN.top + marks.length * NAME_ROW;
  const height = top + plot.height + MARGIN.bottom;
  return (
    <figure ref={figure} className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={inWords(title, unit, bins, marked)}
      >
        <g transform={`translate(${MARGIN.left} ${top})`}>
          {counts.map(({ count, y }) => (
            <g key={count}>
              <line className={styles.rule} x1={0} x2={plot.width} y1={y} y2={y} />
              <text className={styles.count} x={-6} y={y}>
                {formatCount(count)}
              </text>
            </g>
          ))}
          {bars.map(({ bin, x, width: barWidth, height: barHeight }) => (
            <rect
              key={bin.from}
              className={styles.bar}
              x={x}
              y={plot.height - barHeight}
              width={barWidth}
              height={barHeight}
            >
              <title>{`${rangeInWords(bin, bins)}: ${countOf(bin.count, ...unit)}`}</title>
            </rect>
          ))}
          {values.map(({ value, x }) => (
            <text key={value} className={styles.value} x={x} y={plot.height + 16}>
              {formatMeasured(value)}
            </text>
          ))}
          <Marks marks={marks} bottom={plot.height} />
        </g>
      </svg>
      <figcaption>
        <details className={styles.details}>
          <summary>The same as a table</summary>
          <BinTable title={title} unit={unit} bins={bins} />
        </details>
      </figcaption>
    </figure>
  );
}

interface MarksProps {
  readonly marks: HistogramLayout['marks'];
  /** Where the axis is. */
  readonly bottom: number;
}

/** A line at each value that is brought out, its name on a row of its own above the bars. */
function Marks({ marks, bottom }: MarksProps) {
  return marks.map(({ key, name, value, x, row, toLeft }) => (
    <g key={key} className={styles.mark}>
      <line x1={x} x2={x} y1={bottom} y2={-(marks.length - row) * NAME_ROW + 4} />
      <text
        x={x + (toLeft ? -5 : 5)}
        y={-(marks.length - row - 1) * NAME_ROW - 4}
        textAnchor={toLeft ? 'end' : 'start'}
      >
        {shortened(name)}, {formatMeasured(value)}
      </text>
    </g>
  ));
}

function BinTable({ title, unit, bins }: Omit<HistogramProps, 'marked' | 'scale'>) {
  return (
    <TableScroll label={`Distribution of ${title}`} reachable>
      <table className={TABLE_CLASS}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className={NUMBER_CLASS}>
              {unit[1].charAt(0).toUpperCase() + unit[1].slice(1)}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">{rangeInWords(bin, bins)}</th>
              <td className={NUMBER_CLASS}>{formatCount(bin.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const NAME_LENGTH = 34;

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…`;
}

function rangeInWords(bin: Bin, bins: readonly Bin[]): string {
  if (areWholeNumbers(bins) || bin.from === bin.to) return formatMeasured(bin.from);
  const end = bin === bins.at(-1) ? 'to' : 'to below';
  return `${formatMeasured(bin.from)} ${end} ${formatMeasured(bin.to)}`;
}

function inWords(title: string, unit: HistogramProps['unit'], bins: readonly Bin[], marked: readonly Marked[]): string {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const [fullest] = [...bins].sort((one, other) => other.count - one.count);
  const most =
    fullest === undefined ? '' : ` Most often ${rangeInWords(fullest, bins)}: ${countOf(fullest.count, ...unit)}.`;
  const named = marked.map(({ name, value }) => ` ${name} has ${formatMeasured(value)}.`).join('');
  return `Distribution of ${title} over ${countOf(total, ...unit)}.${most}${named}`;
}
