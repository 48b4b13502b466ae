import { SharedSpace } from './shared-space.js';

/** As long as threads without work are kept. */
const IDLE_MILLISECONDS = 60_000;

/**
 * Spaces that were used and will be again. A shared memory is only freed once every thread that saw it has collected
 * its garbage, and threads at work on shared memory hardly make any: a new memory for each question on a large network
 * would pile up to gigabytes. So a question takes a space that lies ready, and gives it back. After a minute in which
 * none was needed they are let go, when the threads too are sent home.
 */
export class SpaceShelf {
  private ready: SharedSpace[] = [];
  private letGo: NodeJS.Timeout | undefined;

  take(): SharedSpace {
    clearTimeout(this.letGo);
    const space = this.ready.pop() ?? SharedSpace.forKernels();
    space.clear();
    return space;
  }

  /** Only once no thread works on it any more. */
  giveBack(space: SharedSpace): void {
    this.ready.push(space);
    clearTimeout(this.letGo);
    this.letGo = setTimeout(() => this.empty(), IDLE_MILLISECONDS).unref();
  }

  empty(): void {
    clearTimeout(this.letGo);
    this.ready = [];
  }
}

const ownShelf = new SpaceShelf();

/** Works, without a pause, in a space of this thread, and gives it back. */
export function inOwnSpace<Value>(work: (space: SharedSpace) => Value): Value {
  const space = ownShelf.take();
  try {
    return work(space);
  } finally {
    ownShelf.giveBack(space);
  }
}
