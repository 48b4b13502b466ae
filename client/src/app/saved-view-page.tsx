import { useLayoutEffect } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { Answer } from '../components/answer.js';
import { Button } from '../components/button.js';
import { EmptyState } from '../components/empty-state.js';
import { useSavedView, useStory } from '../data/use-saved-views.js';
import { forgetPlacesOfVisit } from '../graph-canvas/remembered-places.js';
import { openedViewAddress, savedMemory, stepAddress } from '../state/saved-address.js';
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
      {(view) => <Afresh network={network} saved={[view.key]} to={openedViewAddress(network, view)} />}
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
      {({ key, name, steps, steps: [first] }) =>
        first === undefined ? (
          <EmptyState
            wholePage
            title={`The story “${name}” shows nothing so far`}
            actions={<AllSaved network={network} />}
          >
            <p>Add saved views to it, and it can be stepped through.</p>
          </EmptyState>
        ) : (
          <Afresh
            network={network}
            saved={steps.map(({ savedView }) => savedView.key)}
            to={stepAddress(network, key, 1, first.savedView)}
          />
        )
      }
    </Answer>
  );
}

interface AfreshProps {
  readonly network: string;
  readonly saved: readonly string[];
  readonly to: string;
}

/** Goes on to saved views as they were saved, whatever was moved in them earlier in this visit. */
function Afresh({ network, saved, to }: AfreshProps) {
  // Before the way on, which is taken in an effect: the map reads the places as soon as it is there.
  useLayoutEffect(() => {
    for (const key of saved) forgetPlacesOfVisit(network, savedMemory(key));
  }, [network, saved]);
  return <Navigate to={to} replace />;
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
