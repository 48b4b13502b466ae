import { measureById } from '@footbridge/shared/measures/catalogue';
import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { countOf, formatCount, listOf, NO_VALUE } from '../../components/number-format.js';
import { type KnownAnswerRow, useKnownAnswers } from '../../data/use-known-answers.js';
import styles from './about-view.module.css';

const FIRST = 25;

/** Published values of small networks beside what this server computes for them: the proof, on request. */
export function KnownAnswers() {
  const [asked, setAsked] = useState(false);
  const answers = useKnownAnswers(asked);
  return (
    <section aria-labelledby="known-answers">
      <h2 id="known-answers">Are the numbers right?</h2>
      <p>
        Others have published the measures of a few small, well-known networks. This server can compute them now, with
        the same code that computes yours, and compare.
      </p>
      {asked ? (
        <Answer answer={answers} of="the comparison" skeleton={{ lines: 5 }}>
          {(rows) => <Comparison rows={rows} />}
        </Answer>
      ) : (
        <p className={styles.ask}>
          <Button onPress={() => setAsked(true)}>Compute and compare</Button>
        </p>
      )}
    </section>
  );
}

function Comparison({ rows }: { readonly rows: readonly KnownAnswerRow[] }) {
  const [all, setAll] = useState(false);
  const apart = rows.filter((row) => !row.agrees);
  // What does not agree comes first: it is what matters.
  const ordered = [...apart, ...rows.filter((row) => row.agrees)];
  const shown = all ? ordered : ordered.slice(0, Math.max(FIRST, apart.length));
  return (
    <>
      <p>
        <strong>
          {formatCount(rows.length - apart.length)} of {countOf(rows.length, 'published value')} agree
        </strong>{' '}
        to the last digit their source gives.
      </p>
      <TableScroll label="Published values and ours" reachable>
        <table className={TABLE_CLASS}>
          <thead>
            <tr>
              <ColumnHeader>Network</ColumnHeader>
              <ColumnHeader>Measure</ColumnHeader>
              <ColumnHeader>Of</ColumnHeader>
              <ColumnHeader numeric>Published</ColumnHeader>
              <ColumnHeader numeric>Here</ColumnHeader>
              <ColumnHeader>Source</ColumnHeader>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ComparisonRow
                key={JSON.stringify([row.network, row.measure, row.of, row.detail, row.options])}
                row={row}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {shown.length < ordered.length && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          Show all {formatCount(ordered.length)}
        </Button>
      )}
    </>
  );
}

function ComparisonRow({ row }: { readonly row: KnownAnswerRow }) {
  const measure = measureById(row.measure)?.name ?? row.measure;
  const further = [row.detail, ...row.options].filter((word) => word !== null).join(', ');
  return (
    <tr>
      <td>{row.network}</td>
      <td>
        {measure}
        {further !== '' && ` (${further})`}
      </td>
      <td>{row.of.length === 0 ? 'the whole network' : listOf(row.of)}</td>
      <td className={NUMBER_CLASS}>{row.expected}</td>
      <td className={NUMBER_CLASS}>
        {row.got === null ? NO_VALUE : Number(row.got.toPrecision(10))}
        {!row.agrees && <strong> differs</strong>}
      </td>
      <td className={styles.source}>{row.source}</td>
    </tr>
  );
}
