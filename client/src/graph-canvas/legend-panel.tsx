import { useRef } from 'react';
import { legendMarks } from './export/marks.js';
import type { LegendEntry, LegendSection } from './legend.js';
import styles from './legend-panel.module.css';
import { MarkElement } from './mark-element.js';
import type { CanvasTheme } from './theme.js';
import { useCanvasTheme } from './use-canvas-theme.js';

/** The legend, drawn by the rules that draw the picture. */
export function LegendPanel({ sections }: { readonly sections: readonly LegendSection[] }) {
  const host = useRef<HTMLElement>(null);
  const theme = useCanvasTheme(host);
  return (
    <section ref={host} className={styles.legend} aria-label="Legend">
      <h2 className={styles.unseen}>Legend</h2>
      {theme !== null &&
        sections.map((section) => (
          <div key={section.title} className={styles.section}>
            <h3 className={styles.title}>{section.title}</h3>
            <ul className={styles.entries}>
              {section.entries.map((entry) => (
                <Entry key={entry.label} entry={entry} theme={theme} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function Entry({ entry, theme }: { readonly entry: LegendEntry; readonly theme: CanvasTheme }) {
  const { width, height, marks } = legendMarks(entry.mark, theme);
  return (
    <li className={styles.entry}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        className={styles.sample}
      >
        {marks.map((mark, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of one sample never change their order
          mark.kind === 'text' ? null : <MarkElement key={index} mark={mark} />,
        )}
      </svg>
      <span>{entry.label}</span>
    </li>
  );
}
