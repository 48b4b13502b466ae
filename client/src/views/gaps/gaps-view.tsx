import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { EmptyState } from '../../components/empty-state.js';
import { Segmented } from '../../components/segmented.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useGaps } from '../../data/use-gaps.js';
import { useChoice, useOwnParameter } from '../../state/use-view-state.js';
import { ApartSections } from './apart-sections.js';
import { CellStory } from './cell-story.js';
import { MATRIX_MODES, type MatrixMode, pairKey, readPair } from './gap-matrix.js';
import styles from './gaps-view.module.css';
import { MatrixLegend } from './matrix-legend.js';
import { MatrixTable } from './matrix-table.js';
import { MixingNote } from './mixing-note.js';

const MODE_LABELS = {
  expected: 'Observed against expected',
  linked: 'Linked pairs',
  share: 'Share of possible',
} as const satisfies Record<MatrixMode, string>;

/** Where the system has fewer links than the size of its parts explains, and what could be done about each. */
export function GapsView() {
  const gaps = useGaps(useScope());
  const [mode, setMode] = useChoice('show', MATRIX_MODES);
  const [written, open] = useOwnParameter('cell');
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const pair = readPair(written);
  return (
    <>
      <ViewHeader
        title="Gaps"
        lead="How many pairs are linked between every two parts, against the number their sizes would lead one to expect."
        actions={
          <Segmented
            label="Show"
            options={MATRIX_MODES.map((value) => ({ value, label: MODE_LABELS[value] }))}
            value={mode}
            onChange={setMode}
          />
        }
      />
      <Answer answer={gaps} of="the gaps" skeleton={{ lines: 1, height: 'tall' }}>
        {(matrix) =>
          matrix.groups.length === 0 ? (
            <EmptyState title="There is nothing to compare">
              <p>The filter leaves no stakeholder. Take a condition away, or clear it.</p>
            </EmptyState>
          ) : (
            <div className={styles.beside} data-open={pair !== null}>
              <div className={styles.matrixSide}>
                <MatrixTable
                  matrix={matrix}
                  mode={mode}
                  open={pair === null ? null : pairKey(...pair)}
                  focusOn={returnTo}
                  onOpen={(a, b) => open(JSON.stringify([a, b]))}
                />
                <MatrixLegend mode={mode} />
                <MixingNote matrix={matrix} />
              </div>
              {pair !== null && (
                <CellStory
                  key={pairKey(...pair)}
                  a={pair[0]}
                  b={pair[1]}
                  onClose={() => {
                    setReturnTo(pairKey(...pair));
                    open(null);
                  }}
                />
              )}
            </div>
          )
        }
      </Answer>
      {/* Not before what stands above it, which would push it down. */}
      {(gaps.data !== undefined || !gaps.working) && (
        <div className={styles.below} data-off-paper={pair !== null}>
          <ApartSections />
        </div>
      )}
    </>
  );
}
