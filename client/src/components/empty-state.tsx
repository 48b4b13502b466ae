import type { ReactNode } from 'react';
import styles from './state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing, and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Where it stands for the whole page, its title is the page's. */
  readonly wholePage?: boolean;
}

/** Where there is nothing to show: says why, and what to do. */
export function EmptyState({ title, children, actions, wholePage = false }: EmptyStateProps) {
  const Title = wholePage ? 'h1' : 'h2';
  return (
    <section className={styles.empty}>
      <Title>{title}</Title>
      <div className={styles.words}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
