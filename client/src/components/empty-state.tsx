import type { ReactNode } from 'react';
import styles from './state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing, and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Where there is nothing to show: says why, and what to do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      <div className={styles.words}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
