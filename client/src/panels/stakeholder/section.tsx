import { type ReactNode, useId } from 'react';
import styles from '../stakeholder-panel.module.css';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One headed part of the panel. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
