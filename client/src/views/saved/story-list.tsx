import { Link, useNavigate } from 'react-router';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Menu } from '../../components/menu.js';
import { countOf, formatMoment } from '../../components/number-format.js';
import { useCopyLink } from '../../components/use-copy-link.js';
import { type StoryRow, useStories } from '../../data/use-saved-views.js';
import { printAddress, storyAddress } from '../../state/saved-address.js';
import styles from './saved.module.css';
import { useRemoveWithUndo } from './use-saved-view-actions.js';

interface StoryListProps {
  readonly network: string;
  readonly onEdit: (key: string) => void;
}

/** The stories, the one changed last first. */
export function StoryList({ network, onEdit }: StoryListProps) {
  const stories = useStories(network);
  return (
    <section aria-labelledby="stories-heading" className={styles.section}>
      <h2 id="stories-heading">Stories</h2>
      <Answer answer={stories} of="the stories" skeleton={{ lines: 2 }}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="No story is told yet">
              <p>A story is saved views in order, each with a sentence: to be stepped through, or printed.</p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {rows.map((story) => (
                <StoryEntry key={story.key} network={network} story={story} onEdit={() => onEdit(story.key)} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

interface StoryEntryProps {
  readonly network: string;
  readonly story: StoryRow;
  readonly onEdit: () => void;
}

function StoryEntry({ network, story, onEdit }: StoryEntryProps) {
  const navigate = useNavigate();
  const copyLink = useCopyLink();
  const { removeStory } = useRemoveWithUndo(network);
  const address = storyAddress(network, story.key);
  const isEmpty = story.steps.length === 0;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>{isEmpty ? story.name : <Link to={address}>{story.name}</Link>}</p>
        <p className={styles.meta}>
          {isEmpty ? 'Shows nothing so far' : countOf(story.steps.length, 'step')}. Changed by {story.updatedBy},{' '}
          {formatMoment(story.updatedAt)}.
        </p>
      </div>
      <div className={styles.actions}>
        <Button small onPress={onEdit} aria-label={`Edit the story ${story.name}`}>
          Edit
        </Button>
        <Menu
          small
          label={`Actions for the story ${story.name}`}
          trigger="Actions"
          entries={[
            { id: 'tell', label: 'Step through', disabled: isEmpty, onAction: () => navigate(address) },
            {
              id: 'print',
              label: 'Print',
              disabled: isEmpty,
              onAction: () => navigate(printAddress(network, story.key)),
            },
            { id: 'copy', label: 'Copy the link', onAction: () => void copyLink(address, story.name) },
            { id: 'delete', label: 'Delete', detail: 'Can be undone', onAction: () => void removeStory(story) },
          ]}
        />
      </div>
    </li>
  );
}
