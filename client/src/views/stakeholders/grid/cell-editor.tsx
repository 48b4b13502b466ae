import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { CellEdit } from './grid-column.js';
import styles from './virtual-grid.module.css';

export interface CellEditorProps<Row> {
  /** "Tier of Northgate Surgery". */
  readonly label: string;
  readonly edit: CellEdit<Row>;
  readonly row: Row;
  /** What was typed to begin with; null opens with the value there is. */
  readonly typed: string | null;
  /** By a key the focus stays in the grid; leaving otherwise it is elsewhere already. */
  readonly onEnd: (by: EndedBy) => void;
}

type EndedBy = 'key' | 'tab' | 'back tab' | 'blur';

/** Edits one cell where it stands. Enter saves, Tab saves and goes on, Esc leaves it; what is wrong is said under it. */
export function CellEditor<Row>({ label, edit, row: current, typed, onEnd }: CellEditorProps<Row>) {
  // As it was when the editing began: what others save meanwhile is there to choose from, not to be saved over unseen.
  const [row] = useState(() => current);
  const [text, setText] = useState(typed ?? edit.initial(row));
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const problemId = useId();
  useEffect(() => {
    field.current?.focus();
    if (typed === null && edit.kind !== 'choice' && edit.kind !== 'date') field.current?.select();
  }, [typed, edit.kind]);

  const settled = useSavedOnLeaving(() => {
    if (text !== edit.initial(row)) void edit.save(row, text);
  });
  const end = (by: EndedBy) => {
    settled.current = true;
    onEnd(by);
  };
  const save = async (value: string, by: EndedBy) => {
    if (saving) return;
    if (value === edit.initial(row)) return end(by);
    setSaving(true);
    settled.current = true;
    const message = await edit.save(row, value);
    setSaving(false);
    if (message === null) return end(by);
    settled.current = false;
    setProblem(message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') void save(text, 'key');
    else if (event.key === 'Tab') void save(text, event.shiftKey ? 'back tab' : 'tab');
    else if (event.key === 'Escape') end('key');
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    className: styles.editor,
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : problemId,
    value: text,
    onKeyDown,
    onBlur: () => {
      if (problem === null) void save(text, 'blur');
    },
  };
  return (
    <span className={styles.editing} data-editing aria-busy={saving}>
      {edit.kind === 'choice' ? (
        <select {...shared} onChange={(event) => setText(event.target.value)}>
          {edit.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={edit.kind === 'date' ? 'date' : 'text'}
          inputMode={edit.kind === 'number' ? 'decimal' : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(null);
          }}
        />
      )}
      {problem !== null && (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}

/**
 * Saves what was typed where the row goes from under the editor: scrolled away, or removed by someone else. Not once
 * what the returned reference holds is true.
 */
function useSavedOnLeaving(save: () => void): { current: boolean } {
  const settled = useRef(false);
  const there = useRef(true);
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
      // Strict mode takes every component away and puts it back at once.
      queueMicrotask(() => {
        if (!there.current && !settled.current) latest.current();
      });
    };
  }, []);
  return settled;
}
