import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '../../components/toast.js';
import { describeFailure } from '../../data/graphql-failure.js';
import { refusalWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';
import {
  fetchSavedView,
  type SavedViewRow,
  type StoryRow,
  useRemoveStory,
  useRemoveView,
  useSaveView,
} from '../../data/use-saved-views.js';

/** Saves a second view that starts as the first stands. */
export function useDuplicateView(network: string): (saved: SavedViewRow) => Promise<void> {
  const { run } = useSaveView();
  const client = useQueryClient();
  const toast = useToast();
  return async ({ key, name }) => {
    try {
      const whole = await fetchSavedView(client, network, key);
      if (whole === null) return toast({ message: `“${name}” is no longer there.`, tone: 'problem' });
      const { note, view, search, places } = whole;
      const copy = `Copy of ${name}`;
      const outcome = await run({ network, name: copy, note, view, search, places: [...places] });
      if (outcome.kind === 'done') toast({ message: `“${copy}” is saved.` });
      else toast({ message: refusalWords(outcome), tone: 'problem' });
    } catch (error) {
      const { what, next } = describeFailure(error);
      toast({ message: `${what} ${next}`, tone: 'problem' });
    }
  };
}

/** Removes a saved view or a story at once, and offers to take that back: that very change, whatever came after it. */
export function useRemoveWithUndo(network: string) {
  const views = useRemoveView();
  const stories = useRemoveStory();
  const undoing = useUndo();
  const toast = useToast();
  const undo = async (change: string | null) => {
    const outcome = await undoing.run({ network, change });
    if (outcome.kind === 'done') toast({ message: outcome.payload.message ?? 'It is back.' });
    else toast({ message: refusalWords(outcome), tone: 'problem' });
  };
  const told = (message: string, change: string | undefined) =>
    toast({ message, action: { label: 'Undo', run: () => void undo(change ?? null) } });
  return {
    removeView: async ({ key, name, version }: SavedViewRow) => {
      const outcome = await views.run({ network, key, expectedVersion: version });
      if (outcome.kind !== 'done') return toast({ message: refusalWords(outcome), tone: 'problem' });
      const { changedStories, network: after } = outcome.payload;
      const also = (changedStories ?? []).length > 0 ? ', from the stories that showed it too' : '';
      told(`“${name}” is deleted${also}.`, after?.undoable?.id);
    },
    removeStory: async ({ key, name, version }: StoryRow) => {
      const outcome = await stories.run({ network, key, expectedVersion: version });
      if (outcome.kind !== 'done') return toast({ message: refusalWords(outcome), tone: 'problem' });
      told(`The story “${name}” is deleted. Its views stay.`, outcome.payload.network?.undoable?.id);
    },
  };
}
