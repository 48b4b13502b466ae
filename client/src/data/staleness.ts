/** How long after a stale answer the question is asked again. */
const ASK_AGAIN = 1000;

interface Computed {
  readonly provenance: { readonly stale: boolean };
}

/** True where one of several answers is of an earlier data version, the current one being computed. */
export function anyStale(answers: readonly (Computed | null | undefined)[]): boolean {
  return answers.some((answer) => answer?.provenance.stale === true);
}

/** When to ask again: soon while what came is stale, else not by itself. */
export function askAgain(stale: boolean): number | false {
  return stale ? ASK_AGAIN : false;
}
