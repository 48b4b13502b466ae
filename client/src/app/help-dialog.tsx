import { Dialog } from '../components/dialog.js';
import styles from './help-dialog.module.css';

const KEYS = [
  ['/ or Ctrl K', 'Search stakeholders, views and commands'],
  ['Ctrl Z', 'Undo the last change'],
  ['Ctrl Shift Z', 'Redo it'],
  ['?', 'This help'],
  ['Esc', 'Close the panel, a dialog or a menu'],
  ['Arrow keys', 'Move in the gap matrix, and to a neighbour on the map'],
  ['Enter', 'Open what is focused'],
] as const;

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
      <div className={styles.columns}>
        <section>
          <h3>Keys</h3>
          <dl className={styles.pairs}>
            {KEYS.map(([key, use]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{use}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.note}>
            The address holds everything you see: copy it to show a colleague exactly this. An underlined number opens
            its definition. Every change can be undone.
          </p>
        </section>
        <section>
          <h3>Words</h3>
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
    </Dialog>
  );
}
