import { type DragEvent, useState } from 'react';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/text-field.js';
import styles from './saved.module.css';
import type { EditedStep } from './story-steps.js';

/** What a step being dragged is known by, among all that can be dropped on a page. */
const DRAGGED = 'application/x-footbridge-step';

interface StoryStepProps {
  readonly step: EditedStep;
  /** Its place, from 0. */
  readonly at: number;
  readonly count: number;
  readonly onSentence: (sentence: string) => void;
  readonly onMove: (to: number) => void;
  /** Another step was dropped here. */
  readonly onDropped: (id: number) => void;
  readonly onRemove: () => void;
}

/** One step: what it shows, what is said, and where it stands; moved by its buttons or by dragging its head. */
export function StoryStep({ step, at, count, onSentence, onMove, onDropped, onRemove }: StoryStepProps) {
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const id = Number(event.dataTransfer.getData(DRAGGED));
    if (Number.isInteger(id) && id !== step.id) onDropped(id);
  };
  return (
    <li className={styles.step} data-over={over} onDragOver={accept} onDragLeave={() => setOver(false)} onDrop={drop}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the buttons do the same */}
      <div
        className={styles.stepHead}
        draggable
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(step.id))}
      >
        <h2>
          {at + 1}. {step.name}
        </h2>
        <div className={styles.actions}>
          <Button small isDisabled={at === 0} aria-label={`Move ${step.name} up`} onPress={() => onMove(at - 1)}>
            Up
          </Button>
          <Button
            small
            isDisabled={at === count - 1}
            aria-label={`Move ${step.name} down`}
            onPress={() => onMove(at + 1)}
          >
            Down
          </Button>
          <Button small variant="quiet" aria-label={`Take out ${step.name}`} onPress={onRemove}>
            Take out
          </Button>
        </div>
      </div>
      <TextField label={`What is said of ${step.name}`} value={step.sentence} onChange={onSentence} lines={2} />
    </li>
  );
}
