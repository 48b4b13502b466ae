import { Button } from '../../components/button.js';
import { focusInWords } from './emphasis-words.js';
import styles from './map-view.module.css';

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
