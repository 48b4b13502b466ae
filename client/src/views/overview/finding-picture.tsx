import { LINE_STEP, type Mark } from '@footbridge/shared/drawing/drawing';
import {
  FINDING_FRAME,
  type FindingInks,
  type FindingSubject,
  findingMarks,
} from '@footbridge/shared/drawing/finding-marks';
import { MarkElement } from '../../graph-canvas/mark-element.js';
import styles from './finding-picture.module.css';

/** The colours of the page, whatever its theme. */
const INKS: FindingInks = {
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  outline: 'var(--data-outline)',
  tie: 'var(--data-tie)',
  danger: 'var(--danger)',
  accent: 'var(--accent)',
  accentSoft: 'var(--accent-soft)',
  none: 'var(--data-none)',
  key: 'var(--data-6)',
  fills: Array.from({ length: 8 }, (_, place) => `var(--data-${place + 1})`),
};

/** What a finding looks like, in the signs the map uses. The sentence beside it says the same, so it is not read out. */
export function FindingPicture(subject: FindingSubject) {
  const marks = findingMarks(subject, INKS);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${FINDING_FRAME.width} ${FINDING_FRAME.height}`} aria-hidden="true">
      {marks.map((mark, place) =>
        mark.kind === 'text' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name, and their order is what they are
          <Words key={place} mark={mark} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <MarkElement key={place} mark={mark} />
        ),
      )}
    </svg>
  );
}

function Words({ mark }: { readonly mark: Extract<Mark, { kind: 'text' }> }) {
  const { x, y, lines, size, bold, colour } = mark;
  return lines.map((line, index) => (
    <text key={line} x={x} y={y + index * size * LINE_STEP} fill={colour} fontSize={size} fontWeight={bold ? 650 : 400}>
      {line}
    </text>
  ));
}
