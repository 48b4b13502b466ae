import { listed } from '@footbridge/shared/gaps/counted';
import { Button } from '../../components/button.js';
import styles from './map-view.module.css';

const NAMED = 6;

export interface FocusNoteProps {
  /** The names of the stakeholders, or of the parts of the grouping, that stand out. */
  readonly names: readonly string[];
  readonly onClear: () => void;
}

/** What stands out, in words, and the way back to everything. */
export function FocusNote({ names, onClear }: FocusNoteProps) {
  return (
    <div className={styles.focus}>
      <p role="status">{focusInWords(names)}</p>
      <Button small onPress={onClear}>
        Show everything alike
      </Button>
    </div>
  );
}

function focusInWords(names: readonly string[]): string {
  if (names.length === 0) return 'The filter leaves none of those to be brought out.';
  return `Brought out: ${listed(names, NAMED)}. The rest is faded.`;
}
