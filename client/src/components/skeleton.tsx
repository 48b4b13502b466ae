import styles from './state.module.css';

export interface SkeletonProps {
  /** What is being waited for, for those who cannot see the grey bars: "the bridges". */
  readonly of: string;
  readonly lines?: number;
  readonly height?: 'line' | 'block' | 'tall';
}

/** Grey bars where an answer will stand, so that nothing jumps when it comes. */
export function Skeleton({ of, lines = 3, height = 'line' }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">Loading {of}.</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move
        <span key={index} className={styles[height]} aria-hidden="true" />
      ))}
    </div>
  );
}
