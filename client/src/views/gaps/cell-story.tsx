import { sentenceCase } from '@footbridge/shared/gaps/counted';
import { partInSentence } from '@footbridge/shared/gaps/part-label';
import { VERDICT_LABELS, VERDICT_RULES } from '@footbridge/shared/gaps/verdict';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/icons.js';
import { formatCount, formatNumber, NO_VALUE } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { useScope } from '../../data/scope.js';
import { type GapStory, useGapActions, useGapStory } from '../../data/use-gaps.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './cell-story.module.css';
import { IntroductionList } from './introduction-list.js';
import { RouteList } from './route-list.js';

export interface CellStoryProps {
  readonly a: string;
  readonly b: string;
  readonly onClose: () => void;
}

/** The story of two parts: what is linked, what is expected, what is used today, what could be done. */
export function CellStory({ a, b, onClose }: CellStoryProps) {
  const story = useGapStory(useScope(), a, b);
  const heading = useRef<HTMLHeadingElement>(null);
  const addressOf = useAddressOf();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  const grouping = story.data?.grouping ?? '';
  const [one, other] = [partInSentence(grouping, a), partInSentence(grouping, b)];
  const names = sentenceCase(a === b ? `among ${one}` : `${one} and ${other}`);
  return (
    <section className={styles.story} aria-label="The story of this cell" onKeyDown={closeOnEscape}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {names}
        </h2>
        <Button variant="quiet" small aria-label="Close the story" onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <Answer answer={story} of="the story" skeleton={{ lines: 5 }}>
        {({ cell, provenance }) =>
          cell === null ? (
            <p>This grouping has no such two parts any more. Open another cell.</p>
          ) : (
            <>
              <p className={styles.sentence}>{cell.sentence}</p>
              <Figures cell={cell} version={provenance.version} />
              <p>
                <Link data-off-paper to={addressOf({ view: 'map', own: { part: a === b ? [a] : [a, b] } })}>
                  Show on the map
                </Link>
              </p>
            </>
          )
        }
      </Answer>
      <Actions a={a} b={b} />
    </section>
  );
}

function Figures({ cell, version }: { readonly cell: GapStory; readonly version: number }) {
  const spread = cell.sd === null ? '' : ` (give or take ${formatNumber(cell.sd, 1)})`;
  const rows = [
    ['Linked pairs', `${formatCount(cell.linkedPairs)} of ${formatCount(cell.possiblePairs)} possible`, 'linked-pairs'],
    ['Expected by size', `${formatNumber(cell.expected, 1)}${spread}`, 'expected-pairs'],
    ['Expected by activity', formatNumber(cell.expectedByActivity, 1), 'expected-pairs-by-activity'],
    ['z', cell.z === null ? `${NO_VALUE} (the number cannot vary)` : formatNumber(cell.z, 2), 'gap-z'],
    ['q', formatNumber(cell.q, 4), 'gap-z'],
  ] as const;
  return (
    <dl className={styles.figures}>
      {rows.map(([term, value, measure]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <NumberWithDefinition measure={measure} version={version}>
              {value}
            </NumberWithDefinition>
          </dd>
        </div>
      ))}
      <div>
        <dt>Verdict</dt>
        <dd>
          <strong>{VERDICT_LABELS[cell.verdict]}.</strong> {VERDICT_RULES[cell.verdict]}
        </dd>
      </div>
    </dl>
  );
}

function Actions({ a, b }: { readonly a: string; readonly b: string }) {
  const actions = useGapActions(useScope(), a, b);
  return (
    <Answer answer={actions} of="the routes and introductions" skeleton={{ lines: 4 }}>
      {({ routes, introductions }) => (
        <>
          <h3>Routes used today</h3>
          <RouteList routes={routes} />
          <h3>Introductions that would help</h3>
          <IntroductionList introductions={introductions} />
        </>
      )}
    </Answer>
  );
}
