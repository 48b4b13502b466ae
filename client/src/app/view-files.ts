import { serverReach } from '../data/server-reach.js';

/** The files of a view did not come: the server is gone, or it has others by now. */
export class FilesMissing extends Error {
  /** The server answers, so what the page asks for is no longer there: another version is installed. */
  readonly replaced: boolean;

  constructor(replaced: boolean, cause: unknown) {
    super('The files of a view could not be loaded.', { cause });
    this.name = 'FilesMissing';
    this.replaced = replaced;
  }
}

const failed = new WeakSet<() => Promise<unknown>>();

/** What is in the files of a view, once they are here and the server is; what failed before is really asked for again. */
export async function loadFiles<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    if (failed.has(load)) await askAgainForStyles();
    return await load();
  } catch (cause) {
    failed.add(load);
    if (!(await serverReach.ask())) {
      await serverReach.untilBack();
      return loadFiles(load);
    }
    throw new FilesMissing(await serverAnswers(), cause);
  }
}

/** The import asks for each style sheet only once, so one that did not come must be put into the page anew. */
async function askAgainForStyles(): Promise<void> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(sheets.filter((link) => link.sheet === null).map(replace));
}

function replace(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const fresh = document.createElement('link');
    fresh.rel = 'stylesheet';
    fresh.addEventListener('load', () => resolve());
    fresh.addEventListener('error', () => reject(new Error(`${link.href} did not come.`)));
    fresh.href = link.href;
    link.replaceWith(fresh);
  });
}

async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch('/', { method: 'HEAD', cache: 'no-store' });
    return answer.ok;
  } catch {
    // Not reached is an answer too: it is what was asked.
    return false;
  }
}
