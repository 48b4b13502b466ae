import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { TextField } from '../components/text-field.js';
import { useToast } from '../components/toast.js';
import { type ChangeOutcome, refusalWords } from '../data/use-change.js';
import { useDeleteNetwork, useUpdateNetwork } from '../data/use-edits.js';
import type { NetworkDetails } from '../data/use-networks.js';
import styles from './network-dialog.module.css';

export interface NetworkDialogProps {
  readonly network: NetworkDetails;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Renames a network, or deletes it for good: the one thing here that cannot be undone, so its name must be typed. */
export function NetworkDialog({ network, isOpen, onClose }: NetworkDialogProps) {
  return (
    <Dialog title="Rename or delete this network" isOpen={isOpen} onClose={onClose}>
      <div className={styles.sections}>
        <RenameForm network={network} onDone={onClose} />
        <DeleteForm network={network} onDone={onClose} />
      </div>
    </Dialog>
  );
}

interface FormProps {
  readonly network: NetworkDetails;
  readonly onDone: () => void;
}

function RenameForm({ network, onDone }: FormProps) {
  const [name, setName] = useState(network.name);
  const [description, setDescription] = useState(network.description ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const { run, running } = useUpdateNetwork();
  const toast = useToast();
  const save = async () => {
    const outcome = await run({ key: network.key, name, description, expectedVersion: network.version });
    const words = problemOf(outcome);
    setProblem(words);
    if (words !== null) return;
    toast({ message: 'The network is renamed.' });
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label="Name" value={name} onChange={setName} error={problem} />
      <TextField label="Description" value={description} onChange={setDescription} lines={3} />
      <Button type="submit" variant="primary" isDisabled={running || name.trim() === ''}>
        Save
      </Button>
    </form>
  );
}

function DeleteForm({ network, onDone }: FormProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { run, running } = useDeleteNetwork();
  const navigate = useNavigate();
  const toast = useToast();
  const remove = async () => {
    const outcome = await run({ key: network.key, confirmation: typed });
    const words = problemOf(outcome);
    setProblem(words);
    if (words !== null) return;
    onDone();
    toast({ message: `“${network.name}” is deleted.` });
    navigate('/');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <h3>Delete for good</h3>
      <p>Everything in “{network.name}” goes, with its history. This cannot be undone.</p>
      <TextField label="Type the network’s name" value={typed} onChange={setTyped} error={problem} />
      <Button type="submit" isDisabled={running || typed !== network.name}>
        Delete the network
      </Button>
    </form>
  );
}

function problemOf(outcome: ChangeOutcome<unknown>): string | null {
  return outcome.kind === 'done' ? null : refusalWords(outcome);
}
