import type { PicturedPart } from '@footbridge/shared/drawing/finding-marks';
import { FINDING_LABELS } from '@footbridge/shared/findings/finding';
import { colourPlaces } from '@footbridge/shared/gaps/colour-places';
import { percent } from '@footbridge/shared/gaps/counted';
import { partLabel } from '@footbridge/shared/gaps/part-label';
import { Link } from 'react-router';
import { countOf, formatNumber } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { StakeholderNames } from '../../components/stakeholder-names.js';
import { filterFromEcho } from '../../data/filter-input.js';
import { useScope } from '../../data/scope.js';
import { useKnownParts } from '../../data/use-networks.js';
import type { FindingWords } from '../../data/use-overview.js';
import { useAddressOf } from '../../state/use-view-state.js';
import { FindingPicture } from './finding-picture.js';
import styles from './overview-view.module.css';

const NAMED = 6;
/** How many stakeholders a map is asked to draw for a finding; more would not fit an address. */
const DRAWN = 20;

/** One finding: a sentence with its number, a small picture, who is concerned, where to see it, what to do. */
export function FindingArticle({ finding }: { readonly finding: FindingWords }) {
  const { stakeholders } = finding;
  const parts = usePicturedParts(finding);
  return (
    <article className={styles.finding}>
      <FindingPicture kind={finding.kind} parts={parts} number={finding.number} />
      <div className={styles.words}>
        <p className={styles.kicker}>
          {FINDING_LABELS[finding.kind]}
          <FindingNumber finding={finding} />
        </p>
        <h3 className={styles.headline}>{finding.headline}</h3>
        <p>{finding.detail}</p>
        <p className={styles.action}>{finding.action}</p>
        {stakeholders.length > 0 && (
          <p className={styles.names}>
            <span className={styles.soft}>Concerned: </span>
            <StakeholderNames stakeholders={stakeholders.slice(0, NAMED)} />
            {stakeholders.length > NAMED && ` and ${countOf(stakeholders.length - NAMED, 'other')}`}
          </p>
        )}
        <FindingLinks finding={finding} />
      </div>
    </article>
  );
}

/** The parts a finding is about, in the colours the picture of all groups gives them. */
function usePicturedParts(finding: FindingWords): readonly PicturedPart[] {
  const { network } = useScope();
  const grouping = finding.grouping ?? '';
  const colours = colourPlaces(grouping, useKnownParts(network, grouping), finding.parts);
  return finding.parts.map((part) => ({
    label: partLabel(grouping, part),
    colour: colours.get(part) ?? 0,
  }));
}

function FindingNumber({ finding }: { readonly finding: FindingWords }) {
  if (finding.number === null) return null;
  const unit = finding.unit ?? '';
  // A share is written as the sentences write it.
  const text = unit.startsWith('%')
    ? `${percent(finding.number / 100)}${unit.slice(1)}`
    : `${formatNumber(finding.number, 1)} ${unit}`;
  return (
    <span className={styles.number}>
      <NumberWithDefinition
        definition={{ name: `This number: ${unit}`, sentence: finding.detail }}
        version={finding.provenance.version}
        note={finding.provenance.note}
      >
        {text}
      </NumberWithDefinition>
    </span>
  );
}

function FindingLinks({ finding }: { readonly finding: FindingWords }) {
  const addressOf = useAddressOf();
  const scope = { grouping: finding.grouping, filter: filterFromEcho(finding.filter) };
  const [a, b] = finding.parts;
  const more = storyOf(finding.kind, a, b);
  return (
    <p className={styles.links}>
      <Link to={addressOf({ view: 'map', ...scope, own: mapOf(finding) })}>Show on the map</Link>
      {more !== null && <Link to={addressOf({ ...scope, ...more })}>{more.label}</Link>}
    </p>
  );
}

/** A gap shows the two groups; what rests on stakeholders brings them out, whatever their rank. */
function mapOf(finding: FindingWords): Readonly<Record<string, string | readonly string[]>> {
  if (finding.kind === 'WIDEST_GAP') return { part: finding.parts };
  const focus = finding.stakeholders.slice(0, DRAWN).map((stakeholder) => stakeholder.key);
  return { mode: 'people', focus, ...(finding.kind === 'BEST_INTRODUCTION' && { overlay: 'gaps' }) };
}

function storyOf(kind: FindingWords['kind'], a: string | undefined, b: string | undefined) {
  if (kind === 'WIDEST_GAP' && a !== undefined && b !== undefined) {
    return { view: 'gaps', own: { cell: JSON.stringify([a, b]) }, label: 'Read the gap’s story' };
  }
  if (kind === 'HELD_BY_ONE') return { view: 'bridges', own: { tab: 'parts' }, label: 'See all connections' };
  if (kind === 'COSTLIEST_LOSS') return { view: 'bridges', own: {}, label: 'See all brokers' };
  if (kind === 'CUT_OFF_PART') return { view: 'gaps', own: {}, label: 'See all that is cut off' };
  return null;
}
