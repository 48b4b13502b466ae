import { describe, expect, it } from 'vitest';
import { documentOf } from './paper.fixture.js';
import { readPdf } from './pdf/read-pdf.fixture.js';
import { Press } from './press.js';

const DOCUMENT = documentOf([{ kind: 'paragraph', text: 'A sentence.', tone: 'plain' }]);
const BOUNDS = { deadlineMs: 20_000, memoryMegabytes: 256, mostWaiting: 2 };

describe('the press', () => {
  it('prints a document in a process of its own', async () => {
    const press = new Press(BOUNDS);
    const file = await press.print(DOCUMENT);
    if (!file.ok) throw new Error(file.error);
    expect((await readPdf(file.value)).texts[0]).toContain('A sentence.');
    press.close();
  });

  it('gives up at once when nobody waits any more, and prints the next', async () => {
    const press = new Press(BOUNDS);
    const asker = new AbortController();
    const given = press.print(DOCUMENT, asker.signal);
    asker.abort(new Error('gone'));
    await expect(given).rejects.toThrow('gone');
    expect((await press.print(DOCUMENT)).ok).toBe(true);
    press.close();
  });

  it('ends what takes longer than its deadline', async () => {
    const press = new Press({ ...BOUNDS, deadlineMs: 1 });
    expect(await press.print(DOCUMENT)).toEqual({ ok: false, error: 'took too long' });
    press.close();
  });

  it('says when it is ended on the way', async () => {
    const press = new Press(BOUNDS);
    const printing = press.print(DOCUMENT);
    await new Promise((resolve) => setTimeout(resolve, 20));
    press.close();
    expect(await printing).toEqual({ ok: false, error: 'ended early' });
  });

  it('takes no more than it can print in a while', async () => {
    const press = new Press(BOUNDS);
    const asker = new AbortController();
    const waiting = [1, 2, 3].map(() => press.print(DOCUMENT, asker.signal).catch(() => null));
    expect(await press.print(DOCUMENT, asker.signal)).toEqual({ ok: false, error: 'too many wait' });
    asker.abort();
    await Promise.all(waiting);
    press.close();
  });
});
