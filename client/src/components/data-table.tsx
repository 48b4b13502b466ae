import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './data-table.module.css';
import { Icon } from './icons.js';

type SortDirection = 'ascending' | 'descending';

export interface TableScrollProps {
  /** What the table holds; names the region that scrolls. */
  readonly label: string;
  readonly children: ReactNode;
  readonly tall?: boolean;
  /** For a table with nothing inside that takes focus: the frame itself must be reachable to be scrolled by keys. */
  readonly reachable?: boolean;
}

/** The frame of a wide table: it scrolls by itself, by keyboard too, and the page never does sideways. */
export function TableScroll({ label, children, tall = false, reachable = false }: TableScrollProps) {
  return (
    <section
      className={classNames(styles.scroll, tall && styles.tall)}
      aria-label={label}
      {...(reachable && { tabIndex: 0 })}
    >
      {children}
    </section>
  );
}

/** The class of an ordinary table: rules between rows, numbers to the right. */
export const TABLE_CLASS = styles.table ?? '';
/** The class of a cell that holds a number. */
export const NUMBER_CLASS = styles.number ?? '';

export interface ColumnHeaderProps {
  readonly children: ReactNode;
  readonly numeric?: boolean;
  /** How the table is sorted by this column; null when by another. Absent: the column cannot be sorted. */
  readonly sorted?: SortDirection | null;
  readonly onSort?: () => void;
}

/** A column's header, with its sort button where it has one. */
export function ColumnHeader({ children, numeric = false, sorted, onSort }: ColumnHeaderProps) {
  if (onSort === undefined) {
    return (
      <th scope="col" className={numeric ? styles.number : undefined}>
        {children}
      </th>
    );
  }
  return (
    <th scope="col" className={numeric ? styles.number : undefined} aria-sort={sorted ?? 'none'}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {children}
        <span className={styles.arrow}>
          {sorted !== null && sorted !== undefined && <Icon name={sorted === 'ascending' ? 'sortUp' : 'sortDown'} />}
        </span>
      </button>
    </th>
  );
}
