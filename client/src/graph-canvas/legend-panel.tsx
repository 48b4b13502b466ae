import { useRef } from 'react';
import { legendMarks, sampleWidth } from './export/marks.js';
import type { LegendEntry, LegendSection } from './legend.js';
import styles from './legend-panel.module.css';
import { legendInScale } from './legend-scale.js';
import { MarkElement } from './mark-element.js';
import type { CanvasTheme } from './theme.js';
import { useCanvasTheme } from './use-canvas-theme.js';

export interface LegendPanelProps {
  readonly sections: readonly LegendSection[];
  /** How much larger than drawn the picture is seen: sizes in the legend grow and shrink with it. */
  readonly zoom: number;
}

/** The legend, drawn by the rules that draw the picture. */
export function LegendPanel({ sections, zoom }: LegendPanelProps) {
  const host = useRef<HTMLElement>(null);
  const theme = useCanvasTheme(host);
  return (
    <section ref={host} className={styles.legend} aria-label="Legend">
      <h2 className={styles.unseen}>Legend</h2>
      {theme !== null &&
        legendInScale(sections, zoom).map((section) => (
          <div key={section.title} className={styles.section}>
            <h3 className={styles.title}>{section.title}</h3>
            <ul className={styles.entries}>
              {section.entries.map((entry) => (
                <Entry
                  key={entry.label}
                  entry={entry}
                  width={sampleWidth(section.entries.map(({ mark }) => mark))}
                  theme={theme}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

interface EntryProps {
  readonly entry: LegendEntry;
  readonly width: number;
  readonly theme: CanvasTheme;
}

function Entry({ entry, width, theme }: EntryProps) {
  const { height, marks } = legendMarks(entry.mark, width, theme);
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
