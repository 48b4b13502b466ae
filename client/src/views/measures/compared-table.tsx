import { useState } from 'react';
import { Button } from '../../components/button.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { countOf, formatCount, formatPlace, measuredColumn } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import type { ComparedPoint } from '../../data/use-comparison.js';
import { type ComparedOrder, sortedPoints } from './compared-order.js';
import styles from './measures-view.module.css';

const PAGE = 50;

export interface ComparedTableProps {
  readonly points: readonly ComparedPoint[];
  readonly x: string;
  readonly y: string;
  readonly marked: ReadonlySet<string>;
}

/** Every point of the picture, those first whom the two measures see most differently. */
export function ComparedTable({ points, x, y, marked }: ComparedTableProps) {
  const [order, setOrder] = useState<{ readonly by: ComparedOrder; readonly down: boolean }>({
    by: 'apart',
    down: true,
  });
  const [count, setCount] = useState(PAGE);
  const sorted = sortedPoints(points, order.by, order.down);
  const formatX = measuredColumn(points.map((point) => point.x));
  const formatY = measuredColumn(points.map((point) => point.y));
  const header = (by: ComparedOrder, title: string) => (
    <ColumnHeader
      numeric={by !== 'name'}
      sorted={order.by === by ? (order.down ? 'descending' : 'ascending') : null}
      onSort={() => setOrder({ by, down: order.by === by ? !order.down : by !== 'name' })}
    >
      {title}
    </ColumnHeader>
  );
  return (
    <>
      <TableScroll label="Every point of the picture">
        <table className={TABLE_CLASS}>
          <caption className="visually-hidden">
            Stakeholders by {x} and {y}
          </caption>
          <thead>
            <tr>
              {header('name', 'Stakeholder')}
              {header('x', x)}
              {header('y', y)}
              {header('apart', 'Places apart')}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, count).map((point) => (
              <PointRow
                key={point.key}
                point={point}
                marked={marked.has(point.key)}
                formatX={formatX}
                formatY={formatY}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className={styles.more}>
        {countOf(Math.min(count, points.length), 'stakeholder')} of {formatCount(points.length)} listed.
        {count < points.length && (
          <Button small onPress={() => setCount(count + 4 * PAGE)}>
            List more
          </Button>
        )}
      </p>
    </>
  );
}

interface PointRowProps {
  readonly point: ComparedPoint;
  readonly marked: boolean;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

function PointRow({ point, marked, formatX, formatY }: PointRowProps) {
  return (
    <tr data-selected={marked}>
      <th scope="row" className={styles.who}>
        <StakeholderName stakeholder={point} mark />
      </th>
      <td className={NUMBER_CLASS}>
        {formatX(point.x)} <Place rank={point.xRank} tied={point.xTied} />
      </td>
      <td className={NUMBER_CLASS}>
        {formatY(point.y)} <Place rank={point.yRank} tied={point.yTied} />
      </td>
      <td className={NUMBER_CLASS}>{formatCount(Math.abs(point.xRank - point.yRank))}</td>
    </tr>
  );
}

function Place({ rank, tied }: { readonly rank: number; readonly tied: boolean }) {
  return <span className={styles.place}>{formatPlace(rank, tied)}</span>;
}
