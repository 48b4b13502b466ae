/** One step as it is being edited: `id` stays with it while it moves. */
export interface EditedStep {
  readonly id: number;
  readonly savedView: string;
  readonly name: string;
  readonly sentence: string;
}

/** The steps with one of them at another place; places beyond the ends are the ends. */
export function withMoved(steps: readonly EditedStep[], id: number, to: number): readonly EditedStep[] {
  const moved = steps.find((step) => step.id === id);
  if (moved === undefined) return steps;
  const rest = steps.filter((step) => step.id !== id);
  const at = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}

export function withSentence(steps: readonly EditedStep[], id: number, sentence: string): readonly EditedStep[] {
  return steps.map((step) => (step.id === id ? { ...step, sentence } : step));
}
