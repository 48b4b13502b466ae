import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { countOf } from '../../components/number-format.js';
import { Progress } from '../../components/progress.js';
import { useToast } from '../../components/toast.js';
import { useUndo } from '../../data/use-edits.js';
import { type ImportJob, useImportJob } from '../../data/use-import.js';
import { viewAddress } from '../../state/view-state.js';
import styles from './import-view.module.css';

export interface JobProgressProps {
  readonly id: string;
  /** Back to the files, with all that was corrected. */
  readonly onBack: () => void;
  /** Begins another import. */
  readonly onAgain: () => void;
}

/** An import on its way, and what became of it. */
export function JobProgress({ id, onBack, onAgain }: JobProgressProps) {
  const { job, failure, cancel } = useImportJob(id);
  if (failure !== null) return <ErrorState error={failure} onRetry={onBack} />;
  if (job === null || job.state === 'QUEUED' || job.state === 'RUNNING') {
    return (
      <section className={styles.card} aria-label="Import under way">
        <h2>Importing</h2>
        <Progress label={job?.step ?? 'Waiting to begin'} share={job?.progress ?? null} onCancel={cancel} />
        <p className={styles.soft}>
          You may leave this page; the import goes on. Nothing is changed until it is whole.
        </p>
      </section>
    );
  }
  if (job.state === 'DONE') return <Done job={job} onAgain={onAgain} />;
  return <NotDone job={job} onBack={onBack} />;
}

function Done({ job, onAgain }: { readonly job: ImportJob; readonly onAgain: () => void }) {
  const { run, running } = useUndo();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { network, change, result } = job;
  if (network === null) return null;
  const undo = async () => {
    const outcome = await run({ network: network.key, ...(change !== null && { change: change.id }) });
    if (outcome.kind === 'done') {
      toast({ message: outcome.payload.message ?? 'The import was taken back.' });
      onAgain();
    } else {
      const message = outcome.kind === 'refused' ? outcome.userErrors[0]?.message : outcome.failure.what;
      toast({ message: message ?? 'The import could not be taken back.', tone: 'problem' });
    }
  };
  return (
    <section className={styles.card} aria-label="Import finished">
      <h2 ref={heading} tabIndex={-1}>
        Imported into {network.name}
      </h2>
      {result !== null && (
        <p>
          Stakeholders: {inWords(result.stakeholders)}. Ties: {inWords(result.ties)}.
          {initiativesInWords(result.initiatives)}
        </p>
      )}
      <div className={styles.row}>
        <ButtonLink variant="primary" to={viewAddress(network.key, 'overview')}>
          See what stands out
        </ButtonLink>
        <ButtonLink to={viewAddress(network.key, 'map')}>See it on the map</ButtonLink>
        <ButtonLink to={viewAddress(network.key, 'gaps')}>See the gaps</ButtonLink>
        <Button isDisabled={running} onPress={() => void undo()}>
          Undo this import
        </Button>
        <Button variant="quiet" onPress={onAgain}>
          Import something else
        </Button>
      </div>
    </section>
  );
}

function NotDone({ job, onBack }: { readonly job: ImportJob; readonly onBack: () => void }) {
  const isUnknown = job.error?.code === 'OUTCOME_UNKNOWN';
  return (
    <section className={styles.card} role="alert">
      <h2>{headingOf(job.state, isUnknown)}</h2>
      {job.error !== null && <p>{job.error.message}</p>}
      <p>{isUnknown ? '' : 'Nothing was changed. '}Your files and corrections are still here.</p>
      <div className={styles.row}>
        <Button variant="primary" onPress={onBack}>
          Back to the files
        </Button>
      </div>
    </section>
  );
}

function headingOf(state: ImportJob['state'], isUnknown: boolean): string {
  if (state === 'CANCELLED') return 'The import was cancelled';
  return isUnknown ? 'It is not known whether the import was saved' : 'The import did not go through';
}

function initiativesInWords(counts: NonNullable<ImportJob['result']>['initiatives']): string {
  const touched = counts.new + counts.changed + counts.removed;
  return touched === 0 ? '' : ` Initiatives: ${inWords(counts)}.`;
}

function inWords(counts: NonNullable<ImportJob['result']>['ties']): string {
  const parts = [
    countOf(counts.new, 'new', 'new'),
    counts.changed > 0 ? countOf(counts.changed, 'changed', 'changed') : null,
    counts.unchanged > 0 ? countOf(counts.unchanged, 'unchanged', 'unchanged') : null,
    counts.removed > 0 ? countOf(counts.removed, 'removed', 'removed') : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
