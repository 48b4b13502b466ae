import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import { ErrorState, type ErrorWords } from './error-state.js';
import { Progress } from './progress.js';
import { Skeleton, type SkeletonProps } from './skeleton.js';
import styles from './state.module.css';

/** How far the server is: a share of one, and what takes longest. */
interface Progressing {
  readonly share: number;
  readonly computing: string;
}

/** The state of a question to the server, as the data hooks give it. */
interface Answering<Data> {
  readonly data: Data | undefined;
  readonly failure: ErrorWords | null;
  readonly working: boolean;
  readonly outdated: boolean;
  readonly stale: boolean;
  /** Tells one question from another. */
  readonly question: string;
  readonly watch: (seen: (progress: Progressing | null) => void) => () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
}

export interface AnswerProps<Data> {
  readonly answer: Answering<Data>;
  /** What is asked for, in the middle of a sentence: "the bridges". */
  readonly of: string;
  readonly skeleton?: Omit<SkeletonProps, 'of'>;
  readonly children: (data: NonNullable<Data>) => ReactNode;
}

const PATIENCE = 2000;

/** Draws an answer in each of its states: a skeleton, then progress with cancel, then the answer or what went wrong. */
export function Answer<Data>({ answer, of, skeleton, children }: AnswerProps<Data>) {
  const long = useLongerThan(PATIENCE, answer.working);
  const { data } = answer;
  if (answer.failure !== null && !answer.working) return <ErrorState error={answer.failure} onRetry={answer.retry} />;
  if (data === undefined || data === null) {
    if (!answer.working) return <Stopped of={of} onRetry={answer.retry} />;
    return (
      <div>
        {long && <Working of={of} answer={answer} />}
        <Skeleton of={of} {...skeleton} />
      </div>
    );
  }
  return (
    <div className={styles.answer} aria-busy={answer.outdated}>
      {answer.outdated && long && <Working of={of} answer={answer} />}
      {answer.stale && (
        <p role="status" className={styles.stale}>
          As of the change before; being recomputed.
        </p>
      )}
      <div className={classNames(styles.content, answer.outdated && styles.outdated)}>{children(data)}</div>
    </div>
  );
}

interface WorkingProps {
  readonly of: string;
  readonly answer: Pick<Answering<unknown>, 'question' | 'watch' | 'cancel'>;
}

/** Says how far it is while the server can tell, and lets go of it on request. */
function Working({ of, answer }: WorkingProps) {
  const [progress, setProgress] = useState<Progressing | null>(null);
  const { question } = answer;
  const watch = useRef(answer.watch);
  watch.current = answer.watch;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is watched anew
  useEffect(() => watch.current(setProgress), [question]);
  if (progress !== null) {
    const told = progress.computing === '' || of.includes(progress.computing);
    const doing = told ? '' : ` (${progress.computing})`;
    return (
      <div className={styles.progress}>
        <Progress label={`Working out ${of}${doing}`} share={progress.share} onCancel={answer.cancel} />
      </div>
    );
  }
  return (
    <div role="status" className={styles.working}>
      <span className={styles.bar} aria-hidden="true" />
      <span>Still working out {of}.</span>
      <Button small onPress={answer.cancel}>
        Cancel
      </Button>
    </div>
  );
}

function Stopped({ of, onRetry }: { readonly of: string; readonly onRetry: () => void }) {
  return (
    <div role="status" className={styles.working}>
      <span>Stopped before {of} came.</span>
      <Button small onPress={onRetry}>
        Ask again
      </Button>
    </div>
  );
}

function useLongerThan(milliseconds: number, active: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!active) return;
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => clearTimeout(timer);
  }, [active, milliseconds]);
  return long;
}
