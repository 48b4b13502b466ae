import { useState } from 'react';
import { Button } from '../../components/button.js';
import { NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { countOf, formatCount, listOf } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { allProblems, type ImportPlan, type PlanImportInput } from '../../data/use-import.js';
import { saveFile } from '../../graph-canvas/export/save-file.js';
import styles from './import-view.module.css';
import { problemsCsv } from './problems-csv.js';

export interface PlanSummaryProps {
  readonly plan: ImportPlan;
  readonly input: PlanImportInput;
}

/** The dry run: what the import would do, and every problem. */
export function PlanSummary({ plan, input }: PlanSummaryProps) {
  return (
    <div className={styles.card}>
      <p className={styles.sentence} role="status">
        {plan.sentence}
      </p>
      <Counts plan={plan} />
      <Problems plan={plan} input={input} />
    </div>
  );
}

function Counts({ plan }: { readonly plan: ImportPlan }) {
  const rows = [
    { title: 'Stakeholders', counts: plan.counts.stakeholders },
    { title: 'Ties', counts: plan.counts.ties },
    ...(hasAny(plan.counts.initiatives) ? [{ title: 'Initiatives', counts: plan.counts.initiatives }] : []),
  ];
  return (
    <TableScroll label="Counts of records">
      <table className={`${TABLE_CLASS} ${styles.counts}`}>
        <caption className="visually-hidden">What would become of each sort of record</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={NUMBER_CLASS}>
              New
            </th>
            <th scope="col" className={NUMBER_CLASS}>
              Changed
            </th>
            <th scope="col" className={NUMBER_CLASS}>
              Unchanged
            </th>
            <th scope="col" className={NUMBER_CLASS}>
              Removed
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, counts }) => (
            <tr key={title} data-counts={title.toLowerCase()}>
              <th scope="row">{title}</th>
              <td className={NUMBER_CLASS}>{formatCount(counts.new)}</td>
              <td className={NUMBER_CLASS}>{formatCount(counts.changed)}</td>
              <td className={NUMBER_CLASS}>{formatCount(counts.unchanged)}</td>
              <td className={NUMBER_CLASS}>{formatCount(counts.removed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Most networks have no initiatives: a row of noughts would only puzzle. */
function hasAny(counts: ImportPlan['counts']['initiatives']): boolean {
  return counts.new + counts.changed + counts.unchanged + counts.removed > 0;
}

/** "6 problems and 5 notes": a problem keeps a row out, a note only says how it was read. */
function problemsInWords({ problemCount, errorCount }: ImportPlan): string {
  const notes = problemCount - errorCount;
  const parts = [errorCount > 0 && countOf(errorCount, 'problem'), notes > 0 && countOf(notes, 'note')];
  return listOf(parts.filter((part) => part !== false));
}

function Problems({ plan, input }: PlanSummaryProps) {
  const toast = useToast();
  const [saving, setSaving] = useState(false);
  if (plan.problemCount === 0) return null;
  const download = async () => {
    setSaving(true);
    try {
      const problems = await allProblems(input, new AbortController().signal);
      saveFile('import-problems.csv', new Blob([problemsCsv(problems)], { type: 'text/csv' }));
    } catch {
      toast({ message: 'The list of problems could not be fetched. Try again.', tone: 'problem' });
    } finally {
      setSaving(false);
    }
  };
  const shown = plan.problems.nodes;
  return (
    <div>
      <div className={styles.cardHead}>
        <h3>{problemsInWords(plan)}</h3>
        <Button small isDisabled={saving} onPress={() => void download()}>
          Save {plan.errorCount > 0 ? 'the problems' : 'the notes'} as CSV
        </Button>
      </div>
      <TableScroll label="Problems and notes" tall>
        <table className={TABLE_CLASS}>
          <thead>
            <tr>
              <th scope="col">What to know</th>
              <th scope="col">File</th>
              <th scope="col" className={NUMBER_CLASS}>
                Row
              </th>
              <th scope="col">Column</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems can be alike in all they say
              <tr key={index} data-problem={problem.code} data-severity={problem.severity}>
                <td>
                  <strong className={problem.severity === 'ERROR' ? styles.error : styles.warning}>
                    {problem.severity === 'ERROR' ? 'Problem: ' : 'Note: '}
                  </strong>
                  {problem.message}
                </td>
                <td>{problem.sheet === null ? problem.file : `${problem.file}, ${problem.sheet}`}</td>
                <td className={NUMBER_CLASS}>{problem.row ?? ''}</td>
                <td>{problem.column ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {shown.length < plan.problemCount && (
        <p className={styles.soft}>
          The first {formatCount(shown.length)} of {formatCount(plan.problemCount)}; the saved list has more.
        </p>
      )}
    </div>
  );
}
