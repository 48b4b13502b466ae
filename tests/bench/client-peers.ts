import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { allowProbes, type DrawnElement, framesWhilePanning } from './client-probes.js';

const CYTOSCAPE = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');

/** How others commonly set the library up: as it comes, and with names and curved lines with arrows. */
const STYLES = {
  'Cytoscape 3.34.4 as it comes (no names, no arrows)': [],
  'Cytoscape 3.34.4 with a name on each node, curved lines, arrows': [
    { selector: 'node', style: { label: 'data(label)', 'font-size': 12, 'border-width': 1.5 } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.5 } },
  ],
} as const;

/** The same things at the same places in plain Cytoscape, as large on the page, dragged in the same way. */
export async function peersPanning(
  browser: Browser,
  elements: readonly DrawnElement[],
  room: { readonly width: number; readonly height: number },
  runs: number,
  milliseconds: number,
): Promise<readonly { readonly tool: string; readonly frames: readonly number[] }[]> {
  const rows: { tool: string; frames: readonly number[] }[] = [];
  for (const [tool, style] of Object.entries(STYLES)) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await allowProbes(page);
    await page.goto('about:blank');
    await page.setContent(`<div id="host" style="width:${room.width}px;height:${room.height}px"></div>`);
    await page.addScriptTag({ content: readFileSync(CYTOSCAPE, 'utf8') });
    await page.evaluate(
      ([drawn, rules]) => {
        const { cytoscape } = window as unknown as { cytoscape: (options: object) => void };
        cytoscape({
          container: document.querySelector('#host'),
          elements: drawn,
          layout: { name: 'preset' },
          ...(rules.length > 0 && { style: rules }),
        });
      },
      [elements, style] as const,
    );
    await page.waitForTimeout(1_000);
    const frames: number[] = [];
    for (let run = 0; run < runs; run += 1) frames.push(await framesWhilePanning(page, milliseconds));
    rows.push({ tool, frames });
    await page.close();
  }
  return rows;
}
