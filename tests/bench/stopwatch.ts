/** Milliseconds of several runs of the same work. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** What takes longer than this at its first run is not repeated for the sake of the median. */
const SLOW_MILLISECONDS = 3000;
/** Other work is repeated for so long before the clock counts, so that compilers of all threads have seen it. */
const WARM_MILLISECONDS = 1000;
/** What has taken so long in all runs fewer times. */
const ENOUGH_MILLISECONDS = 8000;
/** Quick work is repeated for so long, so that neither a cold compiler nor one interruption decides; peers likewise. */
const LEAST_MILLISECONDS = 500;
const FEWEST_RUNS = 5;

/** Warms up, then runs at least five times and half a second; what takes long runs once, cold. */
export async function timed<Answer>(work: () => Answer | Promise<Answer>): Promise<{ answer: Answer; timing: Timing }> {
  let { answer, took } = await clocked(work);
  if (took > SLOW_MILLISECONDS) return { answer, timing: timingOf([took]) };
  for (let warm = took; warm < WARM_MILLISECONDS; warm += took) ({ took } = await clocked(work));
  const taken: number[] = [];
  let spent = 0;
  while (spent < ENOUGH_MILLISECONDS && (taken.length < FEWEST_RUNS || spent < LEAST_MILLISECONDS)) {
    ({ answer, took } = await clocked(work));
    taken.push(took);
    spent += took;
  }
  return { answer, timing: timingOf(taken) };
}

async function clocked<Answer>(work: () => Answer | Promise<Answer>): Promise<{ answer: Answer; took: number }> {
  const started = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - started };
}

export function timingOf(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)!, runs: sorted.length };
}
