import { Navigate, useNavigate, useParams } from 'react-router';
import { Answer } from '../components/answer.js';
import { Button } from '../components/button.js';
import { EmptyState } from '../components/empty-state.js';
import { useSavedView, useStory } from '../data/use-saved-views.js';
import { openedViewAddress, stepAddress } from '../state/saved-address.js';
import { useNetworkKey } from '../state/use-view-state.js';
import { viewAddress } from '../state/view-state.js';
import { usePageTitle } from './use-page-title.js';

/** The stable link to a saved view: goes on to the view itself, as it is saved by now. */
export function SavedViewPage() {
  const network = useNetworkKey() ?? '';
  const { saved = '' } = useParams();
  const answer = useSavedView(network, saved);
  usePageTitle(answer.data?.name ?? 'Saved view');
  if (answer.data === null && !answer.working) return <Gone network={network} what="saved view" named={saved} />;
  return (
    <Answer answer={answer} of="the saved view">
      {(view) => <Navigate to={openedViewAddress(network, view)} replace />}
    </Answer>
  );
}

/** The stable link to a story: goes on to its first step. */
export function StoryPage() {
  const network = useNetworkKey() ?? '';
  const { story = '' } = useParams();
  const answer = useStory(network, story);
  usePageTitle(answer.data?.name ?? 'Story');
  if (answer.data === null && !answer.working) return <Gone network={network} what="story" named={story} />;
  return (
    <Answer answer={answer} of="the story">
      {({ key, name, steps: [first] }) =>
        first === undefined ? (
          <EmptyState
            wholePage
            title={`The story “${name}” shows nothing so far`}
            actions={<AllSaved network={network} />}
          >
            <p>Add saved views to it, and it can be stepped through.</p>
          </EmptyState>
        ) : (
          <Navigate to={stepAddress(network, key, 1, first.savedView)} replace />
        )
      }
    </Answer>
  );
}

interface GoneProps {
  readonly network: string;
  readonly what: 'saved view' | 'story';
  readonly named: string;
}

/** A link to something that is not there, or no more. */
export function Gone({ network, what, named }: GoneProps) {
  return (
    <EmptyState wholePage title={`There is no ${what} “${named}” here`} actions={<AllSaved network={network} />}>
      <p>It may have been deleted, which the history can take back, or the link is mistyped.</p>
    </EmptyState>
  );
}

function AllSaved({ network }: { readonly network: string }) {
  const navigate = useNavigate();
  return (
    <>
      <Button variant="primary" onPress={() => navigate(viewAddress(network, 'saved'))}>
        All saved views and stories
      </Button>
      <Button onPress={() => navigate(viewAddress(network, 'history'))}>Open the history</Button>
    </>
  );
}
