import { type DropItem, DropZone, FileTrigger } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/icons.js';
import styles from './import-view.module.css';
import { pasteAsFile, readPaste } from './paste.js';
import { PasteDialog } from './paste-dialog.js';
import { formatBytes, type UploadEntry, type Uploads } from './use-uploads.js';

const ACCEPTED = ['.csv', '.tsv', '.txt', '.tab', '.xlsx', '.json'];

/** Where files come in: dropped, chosen, or pasted from a spreadsheet. */
export function FilePicker({ uploads, limitBytes }: { readonly uploads: Uploads; readonly limitBytes: number | null }) {
  const drop = async (items: readonly DropItem[]) => {
    const files = await Promise.all(items.map((item, index) => fileOf(item, uploads.entries.length + index + 1)));
    uploads.add(files.filter((file) => file !== null));
  };
  return (
    <div className={styles.picker}>
      <DropZone
        className={styles.drop ?? ''}
        aria-label="Drop files here, or paste them"
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => void drop(items)}
      >
        <p className={styles.dropWords}>Drop spreadsheets here</p>
        <div className={styles.row}>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={ACCEPTED}
            onSelect={(files) => uploads.add(files === null ? [] : [...files])}
          >
            <Button variant={uploads.entries.length === 0 ? 'primary' : 'plain'}>Choose files</Button>
          </FileTrigger>
          <PasteDialog count={uploads.entries.length} onPaste={(file) => uploads.add([file])} />
        </div>
        <p className={styles.soft}>
          CSV, TSV or Excel (.xlsx){limitBytes === null ? '' : `, up to ${formatBytes(limitBytes)} each`}: a list of
          ties alone, stakeholders and ties, a matrix, or a survey. Nothing is saved before you say so.
        </p>
      </DropZone>
      {uploads.entries.length > 0 && (
        <ul className={styles.files} aria-label="Files of this import">
          {uploads.entries.map((entry) => (
            <FileEntry key={entry.localId} entry={entry} onRemove={() => uploads.remove(entry.localId)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FileEntry({ entry, onRemove }: { readonly entry: UploadEntry; readonly onRemove: () => void }) {
  const { name, bytes, state } = entry;
  return (
    <li className={styles.file} data-state={state.kind}>
      <span className={styles.fileName}>{name}</span>
      <span className={styles.soft}>{formatBytes(bytes)}</span>
      <span className={styles.fileState} role={state.kind === 'failed' ? 'alert' : undefined}>
        {state.kind === 'sending' && (
          <label className={styles.row}>
            Uploading <progress max={1} value={state.share} aria-label={`Uploading ${name}`} />
          </label>
        )}
        {state.kind === 'sent' && <span className={styles.soft}>Uploaded</span>}
        {state.kind === 'failed' && state.message}
      </span>
      <Button
        small
        variant="quiet"
        aria-label={`${state.kind === 'sending' ? 'Stop' : 'Take away'} ${name}`}
        onPress={onRemove}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}

/** A dropped or pasted thing as a file: a file as it is, a copied table as CSV; folders and other text are passed over. */
async function fileOf(item: DropItem, number: number): Promise<File | null> {
  if (item.kind === 'file') return item.getFile();
  if (item.kind !== 'text' || !item.types.has('text/plain')) return null;
  const table = readPaste(await item.getText('text/plain'));
  return table === null ? null : pasteAsFile(table, `pasted-${number}.csv`);
}
