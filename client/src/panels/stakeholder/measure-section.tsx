import { MEASURES, type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import { MEASURE_FAMILIES, MEASURE_FAMILY_LABELS, type MeasureFamily } from '@footbridge/shared/measures/definition';
import { useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { formatMeasured, NO_VALUE } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { useScope } from '../../data/scope.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { type MeasureValue, useStakeholderValues } from '../../data/use-stakeholder-values.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from '../stakeholder-panel.module.css';
import { rankInWords, stabilityInWords } from './rank-words.js';
import { Section } from './section.js';

/** What is asked first of anyone: how tied, how near, how much between, how free, and what their loss would cut. */
const FIRST: readonly MeasureId[] = ['degree', 'harmonic-closeness', 'betweenness', 'constraint', 'pairs-cut'];
const OTHERS = MEASURES.filter(({ id, subject }) => subject === 'STAKEHOLDER' && !FIRST.includes(id));

/** Measures with their ranks: a few at once, every other by family on request. */
export function MeasureSection({ details }: { readonly details: StakeholderDetails }) {
  const [all, setAll] = useState(false);
  const [sure, setSure] = useState(false);
  const families = MEASURE_FAMILIES.filter((family) => OTHERS.some((measure) => measure.family === family));
  return (
    <Section title="Measures">
      <MeasureValues stakeholder={details.key} measures={FIRST} sure={sure} />
      {all && families.map((family) => <FamilyValues key={family} family={family} stakeholder={details.key} />)}
      <div className={styles.actions}>
        <Button small aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? 'Fewer measures' : 'More measures'}
        </Button>
        {!sure && (
          <Button small onPress={() => setSure(true)}>
            How sure are these ranks?
          </Button>
        )}
      </div>
    </Section>
  );
}

interface FamilyValuesProps {
  readonly family: MeasureFamily;
  readonly stakeholder: string;
}

/** Asked family by family, so that a quick one does not wait for a slow one. */
function FamilyValues({ family, stakeholder }: FamilyValuesProps) {
  const measures = OTHERS.filter((measure) => measure.family === family).map(({ id }) => id);
  return (
    <div className={styles.tieKind}>
      <h4>{MEASURE_FAMILY_LABELS[family]}</h4>
      <MeasureValues stakeholder={stakeholder} measures={measures} sure={false} />
    </div>
  );
}

interface MeasureValuesProps {
  readonly stakeholder: string;
  readonly measures: readonly MeasureId[];
  /** Whether to say how far each rank can be trusted: many trials, so only where it is asked for. */
  readonly sure: boolean;
}

function MeasureValues({ stakeholder, measures, sure }: MeasureValuesProps) {
  const scope = useScope();
  const chosen = measures.map((id) => ({ id, options: {} }));
  const trials = measures.map((of) => ({ id: 'rank-stability', options: { of } }) as const);
  const values = useStakeholderValues(scope, stakeholder, chosen);
  const stability = useStakeholderValues(scope, stakeholder, trials, sure);
  if (values.data === null) return null;
  return (
    <>
      <Answer answer={values} of="the measures" skeleton={{ lines: measures.length }}>
        {(answer) => (
          <dl className={styles.facts}>
            {measures.map((id, index) => (
              <MeasureFact
                key={id}
                id={id}
                value={answer[index]}
                stability={stability.data?.[index] ?? null}
                stakeholder={stakeholder}
              />
            ))}
          </dl>
        )}
      </Answer>
      {sure && (
        <Answer answer={stability} of="how sure the ranks are" skeleton={{ lines: 1 }}>
          {() => <p className={styles.faint}>Ranks tried again and again with a tenth of the stakeholders left out.</p>}
        </Answer>
      )}
    </>
  );
}

interface MeasureFactProps {
  readonly id: MeasureId;
  readonly value: MeasureValue | undefined;
  /** How far the rank can be trusted; null where nobody asked. */
  readonly stability: MeasureValue | null;
  readonly stakeholder: string;
}

/** One measure: its name leads to all values with this one marked, its number to what it means. */
function MeasureFact({ id, value, stability, stakeholder }: MeasureFactProps) {
  const addressOf = useAddressOf();
  const all = addressOf({ view: 'measures', selection: [stakeholder], own: { measure: id } });
  if (value === undefined) return null;
  return (
    <div>
      <dt>
        <Link to={all}>{measureById(id)?.name}</Link>
      </dt>
      <dd>
        {value.value === null ? (
          `${NO_VALUE} ${value.reason ?? ''}`
        ) : (
          <NumberWithDefinition measure={id}>{value.text ?? formatMeasured(value.value)}</NumberWithDefinition>
        )}
        {value.rank !== null && value.text === null && <span className={styles.rank}>{rankInWords(value)}</span>}
        {stability !== null && <span className={styles.rank}>{stabilityInWords(stability)}</span>}
      </dd>
    </div>
  );
}
