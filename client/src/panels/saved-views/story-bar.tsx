import { useCallback, useEffect, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button.js';
import { useAnnounce } from '../../components/live-region.js';
import { type StoryRow, useStory } from '../../data/use-saved-views.js';
import { STEP_PARAMETER, STORY_PARAMETER, stepAddress } from '../../state/saved-address.js';
import { viewAddress } from '../../state/view-state.js';
import styles from './story-bar.module.css';

/** The story the address tells, above the view that its step shows; nothing where it tells none. */
export function StoryBar({ network }: { readonly network: string }) {
  const [params] = useSearchParams();
  const key = params.get(STORY_PARAMETER) || null;
  const { data, outdated, failure } = useStory(network, key);
  if (key === null || outdated) return null;
  if (data) return <Told network={network} story={data} written={params.get(STEP_PARAMETER)} />;
  if (data === undefined && failure === null) return <section aria-label="Story" className={styles.bar} />;
  return (
    <section aria-label="Story" className={styles.bar}>
      <p className={styles.sentence}>{failure?.what ?? `There is no story “${key}” any more.`}</p>
      <p>
        <Link to={viewAddress(network, 'saved')}>All saved views and stories</Link>
      </p>
    </section>
  );
}

interface ToldProps {
  readonly network: string;
  readonly story: StoryRow;
  readonly written: string | null;
}

function Told({ network, story, written }: ToldProps) {
  const { steps } = story;
  const at = Math.min(Math.max(Math.trunc(Number(written)) || 1, 1), Math.max(steps.length, 1));
  const step = steps[at - 1];
  const { bar, go } = useSteps(network, story, at);
  useStepKeys(at > 1 ? () => go(at - 1) : null, at < steps.length ? () => go(at + 1) : null);
  const end = viewAddress(network, 'saved');
  return (
    <section ref={bar} aria-label={`Story: ${story.name}`} className={styles.bar}>
      <div className={styles.head}>
        <p className={styles.name}>{story.name}</p>
        <p className={styles.progress}>
          {at} of {steps.length}
        </p>
        <div className={styles.actions}>
          <Button isDisabled={at <= 1} onPress={() => go(at - 1)}>
            Previous
          </Button>
          <Button variant="primary" isDisabled={at >= steps.length} onPress={() => go(at + 1)}>
            Next
          </Button>
          <FullScreen />
          <ButtonLink to={end} variant="quiet">
            End the story
          </ButtonLink>
        </div>
      </div>
      <progress className={styles.track} max={steps.length} value={at} aria-label="How far the story is" />
      <p className={styles.sentence} tabIndex={-1} data-sentence>
        {step?.sentence || step?.savedView.name || 'This story shows nothing any more.'}
      </p>
    </section>
  );
}

/** Going from step to step; focus stays where it was in the bar, or goes to the sentence. */
function useSteps(network: string, story: StoryRow, at: number) {
  const bar = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const announce = useAnnounce();
  const go = useCallback(
    (next: number) => {
      const step = story.steps[next - 1];
      if (step === undefined) return;
      const pressed = document.activeElement;
      navigate(stepAddress(network, story.key, next, step.savedView));
      announce(`${next} of ${story.steps.length}. ${step.sentence}`);
      // After the page that came has taken focus: who steps on with a key finds it where it was.
      requestAnimationFrame(() => {
        const inBar = pressed instanceof HTMLElement && bar.current?.contains(pressed) && !pressed.matches(':disabled');
        const target = inBar ? pressed : bar.current?.querySelector<HTMLElement>('[data-sentence]');
        target?.focus({ preventScroll: true });
      });
    },
    [navigate, announce, network, story],
  );
  // An address without a step, or with one that the story no longer has, says the one that is shown.
  const [params] = useSearchParams();
  const written = params.get(STEP_PARAMETER);
  useEffect(() => {
    const step = story.steps[at - 1];
    if (written === String(at) || step === undefined) return;
    navigate(stepAddress(network, story.key, at, step.savedView), { replace: true });
  }, [navigate, network, story, at, written]);
  return { bar, go };
}

const OWN_ARROWS =
  'input, textarea, select, [contenteditable="true"], [role="application"], [role="grid"], [role="tablist"], ' +
  '[role="menu"], [role="listbox"], [role="slider"], [role="radiogroup"], [role="dialog"]';

/** Arrow keys, and those that a presenter's remote sends; not where something has arrows of its own. */
function useStepKeys(previous: (() => void) | null, next: (() => void) | null): void {
  const latest = useRef({ previous, next });
  latest.current = { previous, next };
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null) return;
      const run =
        event.key === 'ArrowRight' || event.key === 'PageDown'
          ? latest.current.next
          : event.key === 'ArrowLeft' || event.key === 'PageUp'
            ? latest.current.previous
            : null;
      if (run === null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, []);
}

function FullScreen() {
  const announce = useAnnounce();
  if (!document.fullscreenEnabled) return null;
  const toggle = async () => {
    try {
      if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
      else await document.exitFullscreen();
    } catch {
      announce('The browser does not let this page fill the screen.');
    }
  };
  return (
    <Button variant="quiet" onPress={() => void toggle()}>
      Full screen
    </Button>
  );
}
