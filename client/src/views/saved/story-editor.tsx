import { useRef, useState } from 'react';
import { Answer } from '../../components/answer.js';
import { BothSidesDialog } from '../../components/both-sides-dialog.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { useAnnounce } from '../../components/live-region.js';
import { capitalised } from '../../components/number-format.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { ViewHeader } from '../../components/view-header.js';
import { type ConflictSides, conflictSidesOf } from '../../data/conflict-sides.js';
import { refusalWords } from '../../data/use-change.js';
import { type StoryRow, useSavedViews, useSaveStory, useStory } from '../../data/use-saved-views.js';
import styles from './saved.module.css';
import { StoryStep } from './story-step.js';
import { type EditedStep, withMoved, withSentence } from './story-steps.js';

interface StoryEditorProps {
  readonly network: string;
  /** Its key. */
  readonly story: string;
  readonly onClose: () => void;
}

/** Which views a story shows, in which order, and what is said of each. */
export function StoryEditor({ network, story, onClose }: StoryEditorProps) {
  const answer = useStory(network, story);
  if (answer.data === null && !answer.working) {
    return (
      <EmptyState
        wholePage
        title={`There is no story “${story}” any more`}
        actions={<Button onPress={onClose}>All saved views and stories</Button>}
      >
        <p>It may have been deleted; the history can bring it back.</p>
      </EmptyState>
    );
  }
  return (
    <Answer answer={answer} of="the story">
      {(found) => <StoryForm key={found.key} network={network} story={found} onClose={onClose} />}
    </Answer>
  );
}

function StoryForm({ network, story, onClose }: Omit<StoryEditorProps, 'story'> & { readonly story: StoryRow }) {
  const [name, setName] = useState(story.name);
  const [steps, setSteps] = useState(() => stepsOf(story));
  // Whoever saves it meanwhile is told of live; what was read here stays what is compared with.
  const [opened] = useState(story.version);
  const [conflict, setConflict] = useState<ConflictSides | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ids = useRef(story.steps.length);
  const { run, running } = useSaveStory();
  const toast = useToast();
  const announce = useAnnounce();
  const move = (step: EditedStep, to: number) => {
    setSteps(withMoved(steps, step.id, to));
    announce(`${step.name} is step ${to + 1} of ${steps.length}.`);
  };
  const add = (savedView: string, title: string) => {
    ids.current += 1;
    setSteps([...steps, { id: ids.current, savedView, name: title, sentence: '' }]);
    announce(`${title} is step ${steps.length + 1}.`);
  };
  const save = async (expectedVersion: number) => {
    if (name.trim() === '') return setProblem('Give it a name, so that it can be found again.');
    const sent = steps.map(({ savedView, sentence }) => ({ savedView, sentence }));
    const input = { network, key: story.key, name: name.trim(), steps: sent, expectedVersion };
    const outcome = await run(input);
    if (outcome.kind !== 'done') {
      const sides = conflictSidesOf(outcome);
      setConflict(sides);
      return setProblem(sides === null ? refusalWords(outcome) : null);
    }
    toast({ message: `The story “${name.trim()}” is saved.` });
    onClose();
  };
  return (
    <>
      <ViewHeader
        title={`Edit the story “${story.name}”`}
        lead="Its views in order, each with the sentence that is said of it."
        actions={
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" isDisabled={running} onPress={() => void save(opened)}>
              Save the story
            </Button>
          </>
        }
      />
      <div className={styles.editor}>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <TextField label="Name" value={name} onChange={setName} />
        <ol className={styles.steps} aria-label="Steps">
          {steps.map((step, at) => (
            <StoryStep
              key={step.id}
              step={step}
              at={at}
              count={steps.length}
              onSentence={(sentence) => setSteps(withSentence(steps, step.id, sentence))}
              onMove={(to) => move(step, to)}
              onDropped={(id) => setSteps(withMoved(steps, id, at))}
              onRemove={() => setSteps(steps.filter((other) => other.id !== step.id))}
            />
          ))}
        </ol>
        <AddStep network={network} onAdd={add} />
      </div>
      <BothSidesDialog
        sides={conflict}
        fields={FIELDS}
        onClose={onClose}
        onOverwrite={(version) => void save(version)}
      />
    </>
  );
}

const FIELDS = [
  ['name', 'Name'],
  ['steps', 'Steps'],
] as const;

function AddStep({
  network,
  onAdd,
}: {
  readonly network: string;
  readonly onAdd: (key: string, name: string) => void;
}) {
  const views = useSavedViews(network);
  return (
    <Answer answer={views} of="the saved views" skeleton={{ lines: 1 }}>
      {(rows) =>
        rows.length === 0 ? (
          <p>No view is saved yet, so there is nothing to tell of. Save one first, from any view.</p>
        ) : (
          <Select
            label="Add a saved view"
            options={rows.map(({ key, name, view }) => ({ value: key, label: name, detail: capitalised(view) }))}
            value={null}
            onChange={(key) => onAdd(key, rows.find((row) => row.key === key)?.name ?? key)}
          />
        )
      }
    </Answer>
  );
}

function stepsOf({ steps }: StoryRow): readonly EditedStep[] {
  return steps.map(({ savedView, sentence }, at) => ({
    id: at + 1,
    savedView: savedView.key,
    name: savedView.name,
    sentence,
  }));
}
