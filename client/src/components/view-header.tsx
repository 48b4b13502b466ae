import type { ReactNode } from 'react';
import styles from './view-header.module.css';

export interface ViewHeaderProps {
  readonly title: string;
  /** What this view answers, in a sentence. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a view: its name, what it answers, and what can be done with all of it. */
export function ViewHeader({ title, lead, actions }: ViewHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
