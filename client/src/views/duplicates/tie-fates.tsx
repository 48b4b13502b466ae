import { tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { countOf, formatCount, listOf } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import type { MergePreview } from '../../data/use-merge.js';
import styles from './duplicates-view.module.css';

type Fate = MergePreview['ties'][number];

const FATE_WORDS = {
  MOVED: 'moves',
  JOINED: 'is joined to the same tie there',
  DROPPED: 'goes, for it links the two',
} as const satisfies Record<Fate['fate'], string>;

/** What becomes of the ties and of the parts in initiatives, in sentences first. */
export function TieFates({ preview }: { readonly preview: MergePreview }) {
  const { keep, movedTies, joinedTies, droppedTies, ties, initiatives } = preview;
  const total = movedTies + joinedTies + droppedTies;
  return (
    <div className={styles.fields}>
      <p>{tieSentences(preview)}</p>
      {initiatives.length > 0 && (
        <p>
          {keep.name} takes the place of the other in {listOf(initiatives.map(({ name }) => name))}.
        </p>
      )}
      <p>{contactSentence(preview)}</p>
      {total > 0 && (
        <details className={styles.details}>
          <summary>{total === 1 ? 'The tie' : `The ${formatCount(total)} ties`}</summary>
          <ul className={styles.ties}>
            {ties.map((fate) => (
              <TieFate key={fate.tie.key} fate={fate} />
            ))}
          </ul>
          {total > ties.length && <p className={styles.faint}>The first {formatCount(ties.length)} are listed.</p>}
        </details>
      )}
    </div>
  );
}

function TieFate({ fate: { fate, tie, strength } }: { readonly fate: Fate }) {
  const stronger = fate === 'JOINED' && strength !== null && strength !== tie.strength ? `, strength ${strength}` : '';
  return (
    <li>
      <StakeholderName stakeholder={tie.from} /> {tieKindDefinition(tie.kind)?.label ?? tie.kind}{' '}
      <StakeholderName stakeholder={tie.to} />
      <span className={styles.faint}>
        : {FATE_WORDS[fate]}
        {stronger}
      </span>
    </li>
  );
}

function tieSentences({ keep, movedTies, joinedTies, droppedTies }: MergePreview): string {
  const sentences = [
    movedTies === 0 ? null : `${countOf(movedTies, 'tie')} ${movedTies === 1 ? 'moves' : 'move'} to ${keep.name}.`,
    joinedTies === 0
      ? null
      : `${countOf(joinedTies, 'tie')} ${joinedTies === 1 ? 'says' : 'say'} the same as one that is there: each two become one, as strong as the stronger.`,
    droppedTies === 0
      ? null
      : `${countOf(droppedTies, 'tie')} between them ${droppedTies === 1 ? 'goes' : 'go'}, for nothing is left to link.`,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? 'No tie is touched.' : sentences.join(' ');
}

function contactSentence({ keep, sharedContacts, contactsNow, contactsAfter }: MergePreview): string {
  const shared =
    sharedContacts === 0
      ? 'They have no contact in common'
      : `They have ${countOf(sharedContacts, 'contact')} in common`;
  const tied = `${keep.name} is tied to ${countOf(contactsNow, 'other')} now`;
  return contactsAfter === contactsNow
    ? `${shared}. ${tied}, and stays so.`
    : `${shared}. ${tied}, and will be to ${formatCount(contactsAfter)}.`;
}
