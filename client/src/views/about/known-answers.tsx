import { measureById } from '@footbridge/shared/measures/catalogue';
import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { countOf, formatCount, listOf, NO_VALUE } from '../../components/number-format.js';
import { type KnownAnswerRow, useKnownAnswers } from '../../data/use-known-answers.js';
import styles from './about-view.module.css';
import { type AnswerGroup, groupAnswers } from './known-answer-groups.js';

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
  const [every, setEvery] = useState(false);
  const agree = rows.filter((row) => row.agrees).length;
  return (
    <>
      <p>
        <strong>
          {formatCount(agree)} of {countOf(rows.length, 'published value')} agree
        </strong>{' '}
        to the last digit their source gives.
      </p>
      {every ? <EveryValue rows={rows} /> : <ByMeasure groups={groupAnswers(rows)} />}
      <Button variant="quiet" onPress={() => setEvery(!every)}>
        {every ? 'Show the summary' : `Show every one of the ${formatCount(rows.length)} values`}
      </Button>
    </>
  );
}

function ByMeasure({ groups }: { readonly groups: readonly AnswerGroup[] }) {
  return (
    <TableScroll label="Agreement by measure" reachable>
      <table className={TABLE_CLASS}>
        <thead>
          <tr>
            <ColumnHeader>Network</ColumnHeader>
            <ColumnHeader>Measure</ColumnHeader>
            <ColumnHeader numeric>Values that agree</ColumnHeader>
            <ColumnHeader numeric>Largest difference</ColumnHeader>
            <ColumnHeader>Published by</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={JSON.stringify([group.network, group.measure])}>
              <td>{group.network}</td>
              <td>{measureName(group.measure)}</td>
              <td className={NUMBER_CLASS}>
                {formatCount(group.agree)} of {formatCount(group.count)}
                {group.agree < group.count && <strong> differs</strong>}
              </td>
              <td className={NUMBER_CLASS}>{differenceWords(group.largestDifference)}</td>
              <td className={styles.source}>{group.sources.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function EveryValue({ rows }: { readonly rows: readonly KnownAnswerRow[] }) {
  return (
    <TableScroll label="Published values and ours" reachable tall>
      <table className={TABLE_CLASS}>
        <thead>
          <tr>
            <ColumnHeader>Network</ColumnHeader>
            <ColumnHeader>Measure</ColumnHeader>
            <ColumnHeader>Of</ColumnHeader>
            <ColumnHeader numeric>Published</ColumnHeader>
            <ColumnHeader numeric>Here</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify([row.network, row.measure, row.of, row.detail, row.options])}>
              <td>{row.network}</td>
              <td>
                {[measureName(row.measure), row.detail, ...row.options].filter((word) => word !== null).join(', ')}
              </td>
              <td>{row.of.length === 0 ? 'the whole network' : listOf(row.of)}</td>
              <td className={NUMBER_CLASS}>{row.expected}</td>
              <td className={NUMBER_CLASS}>
                {row.got === null ? NO_VALUE : Number(row.got.toPrecision(10))}
                {!row.agrees && <strong> differs</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function measureName(id: string): string {
  return measureById(id)?.name ?? id;
}

function differenceWords(difference: number | null): string {
  if (difference === null) return NO_VALUE;
  return difference === 0 ? 'none' : difference.toExponential(0).replace('-', '−');
}
