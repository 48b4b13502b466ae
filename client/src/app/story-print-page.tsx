import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../components/answer.js';
import { Button } from '../components/button.js';
import { formatDate, listOf } from '../components/number-format.js';
import { useNetwork } from '../data/use-networks.js';
import { type StoryRow, useStory } from '../data/use-saved-views.js';
import { printAddress } from '../state/saved-address.js';
import { usePaperTheme } from '../state/theme.js';
import { useNetworkKey } from '../state/use-view-state.js';
import { viewAddress } from '../state/view-state.js';
import { Gone } from './saved-view-page.js';
import styles from './story-print.module.css';
import { StorySheet } from './story-sheet.js';
import { usePageTitle } from './use-page-title.js';

/** A story to be printed: a sheet of paper for every step, with its sentence and its view as it is now. */
export function StoryPrintPage() {
  const network = useNetworkKey() ?? '';
  const { story = '' } = useParams();
  usePaperTheme();
  const answer = useStory(network, story);
  usePageTitle(answer.data?.name ?? 'Story');
  if (answer.data === null && !answer.working) return <Gone network={network} what="story" named={story} />;
  return (
    <Answer answer={answer} of="the story">
      {(found) => <Sheets network={network} story={found} />}
    </Answer>
  );
}

interface SheetsProps {
  readonly network: string;
  readonly story: StoryRow;
}

/** The sheets, each begun when the one before is drawn; then the print dialog opens, once. */
function Sheets({ network, story }: SheetsProps) {
  const { steps } = story;
  const details = useNetwork(network).data;
  const [drawn, setDrawn] = useState(0);
  const [lacking, setLacking] = useState<readonly number[]>([]);
  const isReady = drawn >= steps.length;
  const wasPrinted = useRef(false);
  const onDrawn = useCallback((step: number, isWhole: boolean) => {
    setDrawn((before) => Math.max(before, step));
    if (!isWhole) setLacking((before) => [...before, step]);
  }, []);
  useEffect(() => {
    if (!isReady || wasPrinted.current || steps.length === 0 || lacking.length > 0) return;
    wasPrinted.current = true;
    window.print();
  }, [isReady, steps.length, lacking]);
  return (
    <>
      <header className={styles.tools}>
        <Link to={viewAddress(network, 'saved')}>Back to the saved views</Link>
        <p role="status">{progressInWords(drawn, steps.length, lacking)}</p>
        <Button variant="primary" isDisabled={!isReady} onPress={() => window.print()}>
          Print
        </Button>
      </header>
      <article className={styles.paper}>
        <header className={styles.title}>
          <h1>{story.name}</h1>
          <p>
            {details?.name ?? network}, data version {details?.version ?? '–'}. Drawn on{' '}
            {formatDate(new Date().toISOString())}.
          </p>
        </header>
        {steps.slice(0, drawn + 1).map((step, at) => (
          <StorySheet
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a story on paper never move
            key={at}
            network={network}
            at={at + 1}
            count={steps.length}
            step={step}
            base={printAddress(network, story.key)}
            onDrawn={onDrawn}
          />
        ))}
      </article>
    </>
  );
}

function progressInWords(drawn: number, count: number, lacking: readonly number[]): string {
  if (drawn < count) return `Drawing step ${drawn + 1} of ${count}. Printing starts when all are drawn.`;
  if (lacking.length === 0) return 'Ready to print.';
  return `Not all of it could be drawn: look at step ${listOf(lacking.map(String))} before you print.`;
}
