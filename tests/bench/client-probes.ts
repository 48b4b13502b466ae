import type { Page } from 'playwright-core';

// What runs inside the page. Each function is sent there whole, so it uses nothing of this file.

/** A canvas of the map or of the peer; the library keeps its instance on the element that holds it. */
const CANVAS_HOST = '.__________cytoscape_container';

/** Lets functions that the bench's loader has named run in a page. Call before the page goes anywhere. */
export async function allowProbes(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (named) => named;');
}

/** Notes when the first picture is on the map's canvas, how much the page jumps, and what keys wait for. */
export async function watchFromTheStart(page: Page): Promise<void> {
  await allowProbes(page);
  await page.addInitScript(() => {
    const seen: PageNotes = { picture: null, shift: 0, keyDelays: [], keyDurations: [] };
    (window as unknown as { benchNotes: PageNotes }).benchNotes = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.name !== 'keydown') continue;
        seen.keyDelays.push(entry.processingStart - entry.startTime);
        seen.keyDurations.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);

    const small = document.createElement('canvas');
    small.width = 32;
    small.height = 32;
    const look = () => {
      const drawn = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
      const context = small.getContext('2d', { willReadFrequently: true });
      if (drawn !== null && drawn.width > 0 && context !== null) {
        context.drawImage(drawn, 0, 0, 32, 32);
        if (context.getImageData(0, 0, 32, 32).data.some((value) => value > 0)) {
          seen.picture = performance.now();
          return;
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

export interface PageNotes {
  /** Milliseconds from the start of the navigation; null while nothing is drawn. */
  picture: number | null;
  shift: number;
  /** Of keys that took the page more than 16 ms; it does not report the others. */
  keyDelays: number[];
  keyDurations: number[];
}

export function notesOf(page: Page): Promise<PageNotes> {
  return page.evaluate(() => (window as unknown as { benchNotes: PageNotes }).benchNotes);
}

/** Drags the ground to and fro for a while, a move each frame, and answers how many pictures a second were drawn. */
export function framesWhilePanning(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    ([selector, time]) =>
      new Promise<number>((resolve, reject) => {
        const host = document.querySelector<HTMLElement & { _cyreg: { cy: Canvas } }>(selector);
        if (host === null) throw new Error('No canvas is on the page.');
        const { cy } = host._cyreg;
        const { left, top, height } = host.getBoundingClientRect();
        const at = (shift: number) => ({
          clientX: left + 12 + shift,
          clientY: top + height - 12 - shift / 2,
          button: 0,
          buttons: 1,
          bubbles: true,
          cancelable: true,
          view: window,
        });
        const target = host.querySelector('canvas') ?? host;
        const before = cy.pan().x;
        let drawn = 0;
        let moved = false;
        const count = () => {
          drawn += 1;
          moved ||= cy.pan().x !== before;
        };
        target.dispatchEvent(new MouseEvent('mousedown', at(0)));
        const started = performance.now();
        cy.on('render', count);
        let frame = 0;
        const step = () => {
          const spent = performance.now() - started;
          if (spent < time) {
            frame += 1;
            window.dispatchEvent(new MouseEvent('mousemove', at(60 + 60 * Math.sin(frame / 6))));
            requestAnimationFrame(step);
            return;
          }
          cy.off('render', count);
          window.dispatchEvent(new MouseEvent('mouseup', { ...at(0), buttons: 0 }));
          if (moved) resolve((1000 * drawn) / spent);
          else reject(new Error('The picture did not move with the pointer.'));
        };
        requestAnimationFrame(step);

        interface Canvas {
          pan(): { readonly x: number; readonly y: number };
          on(event: string, call: () => void): void;
          off(event: string, call: () => void): void;
        }
      }),
    [CANVAS_HOST, milliseconds] as const,
  );
}

/** Scrolls the table on, some rows a frame, and answers how many frames a second there were. */
export function framesWhileScrolling(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        const table = document.querySelector<HTMLElement>('[data-grid]');
        if (table === null) throw new Error('No table is on the page.');
        const started = performance.now();
        let frames = 0;
        const step = () => {
          const spent = performance.now() - started;
          if (spent >= time) return resolve((1000 * frames) / spent);
          frames += 1;
          table.scrollTop += 120;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    milliseconds,
  );
}

/** Until `stop` is called, notes the longest time in which the page could do nothing else. */
export async function watchForBlocks(page: Page): Promise<{ stop(): Promise<number> }> {
  await page.evaluate(() => {
    const probe = { longest: 0, last: performance.now(), on: true };
    (window as unknown as { benchProbe: typeof probe }).benchProbe = probe;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      probe.longest = Math.max(probe.longest, now - probe.last);
      probe.last = now;
      if (probe.on) setTimeout(() => channel.port2.postMessage(null), 1);
    };
    channel.port2.postMessage(null);
  });
  return {
    stop: () =>
      page.evaluate(() => {
        const { benchProbe } = window as unknown as { benchProbe: { longest: number; on: boolean } };
        benchProbe.on = false;
        return benchProbe.longest;
      }),
  };
}

/** Puts what the map draws, at the same places, into a page of plain Cytoscape. */
export function drawnElements(page: Page): Promise<readonly DrawnElement[]> {
  return page.evaluate((selector) => {
    interface Element {
      isNode(): boolean;
      hasClass(name: string): boolean;
      data(name: string): string;
      position(): { x: number; y: number };
    }
    const host = document.querySelector<HTMLElement & { _cyreg: { cy: { elements(): Iterable<Element> } } }>(selector);
    if (host === null) throw new Error('No canvas is on the page.');
    return [...host._cyreg.cy.elements()].flatMap((element): DrawnElement[] => {
      const [id, label] = [element.data('id'), element.data('label')];
      if (element.hasClass('stakeholder')) return [{ data: { id, label }, position: { ...element.position() } }];
      if (!element.hasClass('tie')) return [];
      return [{ data: { id, source: element.data('source'), target: element.data('target') } }];
    });
  }, CANVAS_HOST);
}

export interface DrawnElement {
  readonly data: Readonly<Record<string, string>>;
  readonly position?: { readonly x: number; readonly y: number };
}
