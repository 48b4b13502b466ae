import { Link } from 'react-router';
import { Dialog } from '../components/dialog.js';
import { capitalised } from '../components/number-format.js';
import styles from './help-dialog.module.css';
import { KEYS_BY_PLACE, keysHere } from './keys.js';
import { useStatementAddress } from './use-statement-address.js';

const WORDS = [
  ['Stakeholder', 'A person or an organisation of the network.'],
  ['Tie', 'A link between two stakeholders; of a kind, in a layer: collaboration, compliance or membership.'],
  ['Group', 'Professional, service user, practitioner or policymaker; given in the data, never computed.'],
  ['Community', 'A set of stakeholders closely tied to each other; computed from the ties.'],
  ['Broker', 'A stakeholder who connects others.'],
  ['Bridge', 'A tie that connects what would otherwise be apart or far.'],
  ['Gap', 'Two parts of the system with fewer ties than their size and activity explain, or none.'],
  [
    'Introduction',
    'A tie that could be made to narrow a gap: how much it would help, how easily it could come about, and who could make it.',
  ],
] as const;

export interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys, and the words used everywhere. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  return (
    <Dialog title="Help" isOpen={isOpen} onClose={onClose} wide>
      <HelpContents onClose={onClose} />
    </Dialog>
  );
}

function HelpContents({ onClose }: Pick<HelpDialogProps, 'onClose'>) {
  const statement = useStatementAddress();
  return (
    <>
      <p className={styles.note}>
        The address holds everything you see: copy it to show a colleague exactly this. An underlined number opens its
        definition. Every change can be undone. Keys of one letter do nothing while you type.
      </p>
      <div className={styles.columns}>
        {KEYS_BY_PLACE.map(({ place, keys }) => (
          <section key={place} aria-labelledby={idOf(place)}>
            <h3 id={idOf(place)}>{place}</h3>
            <dl className={styles.pairs}>
              {keys.map(({ shown, use }) => (
                <div key={shown}>
                  <dt>
                    <kbd>{keysHere(shown)}</kbd>
                  </dt>
                  <dd>{capitalised(use)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section aria-labelledby="help-words">
          <h3 id="help-words">Words</h3>
          <dl className={styles.pairs}>
            {WORDS.map(([word, meaning]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className={styles.foot}>
        <Link to={statement} onClick={onClose}>
          Accessibility statement
        </Link>
      </p>
    </>
  );
}

function idOf(place: string): string {
  return `keys-${place.toLowerCase().replaceAll(' ', '-')}`;
}
