import { type Ref, useImperativeHandle, useRef } from 'react';
import styles from './graph-canvas.module.css';
import type { Point } from './picture.js';

export interface HoverNoteHandle {
  show(words: { readonly name: string; readonly role: string } | null, at: Point): void;
}

/** Name and role beside the pointer. Set directly: a pointer over a picture must not draw the page anew. */
export function HoverNote({ ref }: { readonly ref: Ref<HoverNoteHandle> }) {
  const box = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLElement>(null);
  const role = useRef<HTMLSpanElement>(null);
  useImperativeHandle(ref, () => ({
    show(words, at) {
      if (box.current === null) return;
      box.current.hidden = words === null;
      if (words === null || name.current === null || role.current === null) return;
      name.current.textContent = words.name;
      role.current.textContent = words.role;
      const rightHalf = at.x > (box.current.parentElement?.clientWidth ?? 0) / 2;
      box.current.dataset.side = rightHalf ? 'left' : 'right';
      box.current.style.setProperty('--note-x', `${Math.round(at.x)}px`);
      box.current.style.setProperty('--note-y', `${Math.round(at.y)}px`);
    },
  }));
  return (
    <div ref={box} className={styles.note} aria-hidden="true" hidden>
      <strong ref={name} />
      <span ref={role} />
    </div>
  );
}
