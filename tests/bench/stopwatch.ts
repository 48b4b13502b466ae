/** Milliseconds of several runs of the same work. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Slow work is not repeated for the sake of the median: what takes longer than this runs fewer times. */
const ENOUGH_MILLISECONDS = 8000;
/** Quick work is repeated for so long, so that neither a cold compiler nor one interruption decides; peers likewise. */
const LEAST_MILLISECONDS = 500;
const FEWEST_RUNS = 5;

/** Runs once to warm up, then at least five times and half a second; what takes long, at least once. */
export async function timed<Answer>(work: () => Answer | Promise<Answer>): Promise<{ answer: Answer; timing: Timing }> {
  const taken: number[] = [];
  let answer = await work();
  let spent = 0;
  while (
    taken.length === 0 ||
    (spent < ENOUGH_MILLISECONDS && (taken.length < FEWEST_RUNS || spent < LEAST_MILLISECONDS))
  ) {
    const started = performance.now();
    answer = await work();
    taken.push(performance.now() - started);
    spent += taken.at(-1)!;
  }
  return { answer, timing: timingOf(taken) };
}

export function timingOf(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)!, runs: sorted.length };
}
