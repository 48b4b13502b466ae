import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Brings what the embedded engine has committed onto the disk: it writes a commit to its log, and syncs the log only
 * now and then (every 100 commits or so, and before it starts the next log). So the newest log is all that can be behind.
 */
export class WalSync {
  private open: { readonly name: string; readonly file: FileHandle } | null = null;

  constructor(private readonly folder: string) {}

  /** Resolves once every commit made before the call is on the disk. */
  async sync(): Promise<void> {
    const file = await this.newest();
    await file.datasync();
  }

  async close(): Promise<void> {
    await this.open?.file.close();
    this.open = null;
  }

  private async newest(): Promise<FileHandle> {
    for (;;) {
      const name = (await readdir(this.folder))
        .filter((each) => /^wal_\d+\.log$/.test(each))
        .sort()
        .at(-1);
      if (name === undefined) throw new Error(`${this.folder} holds no log`);
      if (this.open?.name === name) return this.open.file;
      await this.close();
      try {
        this.open = { name, file: await open(join(this.folder, name), 'r+') };
        return this.open.file;
      } catch (error) {
        // A checkpoint came between and removed it, once all of it was synced elsewhere: look again.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      }
    }
  }
}
