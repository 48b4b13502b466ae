import { useEffect, useState } from 'react';
import { useToast } from '../../components/toast.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { changedFields } from '../editing/draft.js';
import type { StakeholderDraft } from './stakeholder-draft.js';

/** What was typed into a form that was left without saving, and the stakeholder as the form found it. */
interface KeptEdit {
  readonly details: StakeholderDetails;
  readonly draft: StakeholderDraft;
}

/** In memory alone, so that nothing about people stays in the browser. */
const keptEdits = new Map<string, KeptEdit>();

/** What was typed about a stakeholder and neither saved nor given up: Back and Esc take the form away, not the words. */
export function keptEditOf(network: string, stakeholder: string): KeptEdit | null {
  return keptEdits.get(idOf(network, stakeholder)) ?? null;
}

/** The draft of an edit form: the kept one where there is one, and kept whenever the form goes away before its end. */
export function useKeptDraft(network: string, details: StakeholderDetails, opened: StakeholderDraft) {
  const toast = useToast();
  const id = idOf(network, details.key);
  const [draft, setDraft] = useState(() => keptEdits.get(id)?.draft ?? opened);
  useEffect(() => {
    if (changedFields(opened, draft).length === 0) keptEdits.delete(id);
    else keptEdits.set(id, { details, draft });
  }, [id, details, opened, draft]);
  useEffect(
    () => () => {
      if (keptEdits.has(id))
        toast({ message: `What you typed about ${details.name} is kept until you open it again.` });
    },
    [id, details.name, toast],
  );
  return { draft, setDraft, forget: () => keptEdits.delete(id) };
}

function idOf(network: string, stakeholder: string): string {
  return JSON.stringify([network, stakeholder]);
}
