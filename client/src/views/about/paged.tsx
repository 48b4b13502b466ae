import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.js';
import { formatCount } from '../../components/number-format.js';
import styles from './about-view.module.css';

const PAGE = 50;

export interface PagedProps<Row> {
  readonly rows: readonly Row[];
  /** What the rows are: "values". */
  readonly many: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A long table a page at a time. */
export function Paged<Row>({ rows, many, children }: PagedProps<Row>) {
  const [page, setPage] = useState(0);
  const first = page * PAGE;
  const last = Math.min(rows.length, first + PAGE);
  return (
    <>
      {children(rows.slice(first, last))}
      {rows.length > PAGE && (
        <nav aria-label={`Pages of ${many}`} className={styles.pages}>
          <Button small isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            Previous
          </Button>
          <span role="status">
            {formatCount(first + 1)} to {formatCount(last)} of {formatCount(rows.length)} {many}
          </span>
          <Button small isDisabled={last === rows.length} onPress={() => setPage(page + 1)}>
            Next
          </Button>
        </nav>
      )}
    </>
  );
}
