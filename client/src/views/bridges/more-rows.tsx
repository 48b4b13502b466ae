import { useState } from 'react';
import { Button } from '../../components/button.js';
import { formatCount } from '../../components/number-format.js';
import styles from './bridges-view.module.css';

const FIRST = 20;
/** The most one question may ask for. */
const MOST = 200;

/** How many rows are asked for: a few at first. */
export function useRowCount(): readonly [number, (count: number) => void] {
  return useState(FIRST);
}

export interface MoreRowsProps {
  readonly shown: number;
  readonly total?: number;
  readonly count: number;
  readonly onMore: (count: number) => void;
}

/** Asks for more rows while there are more. */
export function MoreRows({ shown, total, count, onMore }: MoreRowsProps) {
  const more = shown >= count && count < MOST && (total === undefined || shown < total);
  if (!more) return null;
  const next = Math.min(MOST, count === FIRST ? 50 : count + 50, total ?? MOST);
  return (
    <p className={styles.more}>
      <Button small onPress={() => onMore(next)}>
        Show the first {formatCount(next)}
      </Button>
    </p>
  );
}
