import styles from './state.module.css';

export interface SkeletonProps {
  /** What is being waited for, for those who cannot see the grey bars: "the bridges". */
  readonly of: string;
  /** The name of the page that is waited for, where there is nothing else yet to name it. */
  readonly page?: string;
  readonly lines?: number;
  readonly height?: 'line' | 'block' | 'tall';
}

/** Grey bars where an answer will stand, so that nothing jumps when it comes. */
export function Skeleton({ of, page, lines = 3, height = 'line' }: SkeletonProps) {
  return (
    <div className={styles.skeleton}>
      {page !== undefined && <h1 className="visually-hidden">{page}</h1>}
      <span role="status" className="visually-hidden">
        Loading {of}.
      </span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move
        <span key={index} className={styles[height]} aria-hidden="true" />
      ))}
    </div>
  );
}
