import { Button } from './button.js';
import styles from './state.module.css';

export interface ErrorWords {
  readonly what: string;
  readonly kept: string;
  readonly next: string;
  readonly requestId: string | null;
}

export interface ErrorStateProps {
  readonly error: ErrorWords;
  readonly onRetry?: () => void;
  /** What the button says, where it does more than to ask again. */
  readonly retryLabel?: string;
  /** Where it stands for the whole page, its title is the page's. */
  readonly wholePage?: boolean;
}

/** An error: what happened, what was kept, what to try, and the number to quote. */
export function ErrorState({ error, onRetry, retryLabel = 'Try again', wholePage = false }: ErrorStateProps) {
  const Title = wholePage ? 'h1' : 'h2';
  return (
    <section role="alert" className={styles.error}>
      <Title>{error.what}</Title>
      <p>{error.kept}</p>
      <p>{error.next}</p>
      {onRetry !== undefined && (
        <div className={styles.actions}>
          <Button onPress={onRetry}>{retryLabel}</Button>
        </div>
      )}
      {error.requestId !== null && (
        <p className={styles.request}>
          Request <code>{error.requestId}</code>
        </p>
      )}
    </section>
  );
}
