import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { refusalWords } from '../../data/use-change.js';
import { useSaveStory } from '../../data/use-saved-views.js';
import { useOwnParameter } from '../../state/use-view-state.js';
import { StoryEditor } from './story-editor.js';
import { StoryList } from './story-list.js';
import { ViewList } from './view-list.js';

/** The parameter that says which story is being edited. */
const EDIT = 'edit';

/** Every view that was saved, and the stories made of them. */
export function SavedViewsView() {
  const { network } = useScope();
  const [edited, setEdited] = useOwnParameter(EDIT);
  const [naming, setNaming] = useState(false);
  if (edited !== null) return <StoryEditor network={network} story={edited} onClose={() => setEdited(null)} />;
  return (
    <>
      <ViewHeader
        title="Saved views"
        lead="Views as somebody set them up, to be opened again exactly so, and stories made of them in order."
        actions={<Button onPress={() => setNaming(true)}>Make a story</Button>}
      />
      <ViewList network={network} />
      <StoryList network={network} onEdit={setEdited} />
      <NewStory
        network={network}
        isOpen={naming}
        onClose={() => setNaming(false)}
        onMade={(key) => {
          setNaming(false);
          setEdited(key);
        }}
      />
    </>
  );
}

interface NewStoryProps {
  readonly network: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMade: (key: string) => void;
}

function NewStory({ network, isOpen, onClose, onMade }: NewStoryProps) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { run, running } = useSaveStory();
  const toast = useToast();
  const make = async () => {
    if (name.trim() === '') return setProblem('Give it a name, so that it can be found again.');
    const outcome = await run({ network, name: name.trim(), steps: [] });
    if (outcome.kind !== 'done') return setProblem(refusalWords(outcome));
    toast({ message: `The story “${name.trim()}” is made. Add its first view.` });
    setName('');
    setProblem(null);
    if (outcome.payload.story) onMade(outcome.payload.story.key);
  };
  return (
    <Dialog
      title="Make a story"
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button variant="primary" isDisabled={running} onPress={() => void make()}>
          Make the story
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField label="Name" value={name} onChange={setName} error={problem} autoFocus />
      </form>
    </Dialog>
  );
}
