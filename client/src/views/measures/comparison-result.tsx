import { useMemo } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { countOf, formatMeasured, formatPlace } from '../../components/number-format.js';
import { Scatter } from '../../components/plot/scatter.js';
import type { ScatterPoint } from '../../components/plot/scatter-layout.js';
import { Segmented } from '../../components/segmented.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import type { ComparedPoint, Comparison } from '../../data/use-comparison.js';
import { useViewState } from '../../state/use-view-state.js';
import { ComparedTable } from './compared-table.js';
import { ComparisonExport } from './comparison-export.js';
import { CorrelationFacts } from './correlation-facts.js';
import styles from './measures-view.module.css';
import { type ComparedMeasure, SCALES, type ScaleChoice } from './use-measures-address.js';

export interface ComparisonResultProps {
  readonly comparison: Comparison;
  readonly x: ComparedMeasure;
  readonly y: ComparedMeasure;
  readonly scale: ScaleChoice;
  readonly onScale: (scale: ScaleChoice) => void;
}

const SCALE_LABELS = { auto: 'Scales as suits', linear: 'Even steps', log: 'Even ratios' } as const satisfies Record<
  ScaleChoice,
  string
>;

/** The picture of two measures, how far they agree, and every point of it in a table. */
export function ComparisonResult({ comparison, x, y, scale, onScale }: ComparisonResultProps) {
  const links = useStakeholderLinks();
  const { selection, panel } = useViewState();
  const marked = useMemo(() => new Set([...selection, ...(panel === null ? [] : [panel])]), [selection, panel]);
  const scales = { x: scaleOf(scale, comparison.x), y: scaleOf(scale, comparison.y) };
  const byKey = new Map(comparison.points.map((point) => [point.key, point]));
  if (comparison.total === 0) {
    return (
      <EmptyState title="No one has a value of both">
        <p>{countOf(comparison.withoutValue, 'stakeholder')} the filter leaves have no value of one or of both.</p>
      </EmptyState>
    );
  }
  const wordsOf = ({ key }: ScatterPoint) => pointInWords(byKey.get(key), x.title, y.title);
  return (
    <>
      <CorrelationFacts comparison={comparison} x={x.title} y={y.title} />
      <div className={styles.headOfPicture}>
        <Segmented
          label="Scales"
          hideLabel
          options={SCALES.map((value) => ({ value, label: SCALE_LABELS[value] }))}
          value={scale}
          onChange={onScale}
        />
        <ComparisonExport comparison={comparison} x={x} y={y} scales={scales} marked={marked} />
      </div>
      <Scatter
        label={`${x.title} and ${y.title} of ${countOf(comparison.shown, 'stakeholder')}`}
        points={comparison.points}
        x={{ title: x.title, scale: scales.x }}
        y={{ title: y.title, scale: scales.y }}
        marked={marked}
        wordsOf={wordsOf}
        onOpen={(key) => links?.open(key)}
      />
      <p className={styles.faint}>
        {comparison.sentence}
        {comparison.withoutValue > 0 &&
          ` ${countOf(comparison.withoutValue, 'stakeholder')} without a value of one or of both left out.`}
      </p>
      <ComparedTable points={comparison.points} x={x.title} y={y.title} marked={marked} />
    </>
  );
}

function scaleOf(choice: ScaleChoice, { summary }: Comparison['x']): 'linear' | 'log' {
  if (choice !== 'auto') return choice;
  return summary.suggestedScale === 'LOG' ? 'log' : 'linear';
}

function pointInWords(point: ComparedPoint | undefined, x: string, y: string): string {
  if (point === undefined) return '';
  const first = `${x} ${formatMeasured(point.x)} (${formatPlace(point.xRank, point.xTied)})`;
  return `${point.name}: ${first}, ${y} ${formatMeasured(point.y)} (${formatPlace(point.yRank, point.yTied)}).`;
}
