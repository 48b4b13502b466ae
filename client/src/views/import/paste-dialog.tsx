import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { countOf } from '../../components/number-format.js';
import { TextField } from '../../components/text-field.js';
import { pasteAsFile, readPaste } from './paste.js';
import { SampleTable } from './sample-table.js';

export interface PasteDialogProps {
  /** How many files there are already: names of pastes count on. */
  readonly count: number;
  readonly onPaste: (file: File) => void;
}

/** A place to paste cells copied in a spreadsheet, with what was understood of them. */
export function PasteDialog({ count, onPaste }: PasteDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const table = readPaste(text);
  const close = () => {
    setOpen(false);
    setText('');
  };
  const use = () => {
    if (table === null) return;
    onPaste(pasteAsFile(table, `pasted-${count + 1}.csv`));
    close();
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>Paste from a spreadsheet</Button>
      <Dialog
        title="Paste from a spreadsheet"
        isOpen={isOpen}
        onClose={close}
        wide
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button variant="primary" isDisabled={table === null} onPress={use}>
              Use these rows
            </Button>
          </>
        }
      >
        <TextField
          label="Copied cells"
          lines={8}
          value={text}
          onChange={setText}
          autoFocus
          description="Copy the cells with their header row, then paste them here."
          error={text.trim() !== '' && table === null ? 'There is no table in this. Copy at least two cells.' : null}
        />
        {table !== null && (
          <>
            <p role="status">
              Understood {countOf(table.rows.length, 'row')} with {countOf(table.columns, 'column')}.
            </p>
            <SampleTable caption="The first rows" rows={table.rows.slice(0, 5)} />
          </>
        )}
      </Dialog>
    </>
  );
}
