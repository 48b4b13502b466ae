import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEditRows } from './after-edit.js';
import { catalogueRows } from './catalogue.js';
import { importNetwork, type NetworkSize, sizeInWords } from './import-network.js';
import type { ProductRow } from './product-row.js';
import { type ServedProduct, serveProduct } from './served-product.js';

const PRODUCT_SIZES: readonly NetworkSize[] = [
  { stakeholders: 1_000, ties: 3_000 },
  { stakeholders: 10_000, ties: 50_000 },
  { stakeholders: 100_000, ties: 300_000 },
  { stakeholders: 100_000, ties: 500_000 },
];

/** At this many ties every measure of the catalogue is asked for. */
const ALL_MEASURES_AT = 500_000;

/** Up to this size everything that is open is asked again after an edit. */
const MOST_EDITED = 10_000;

/** The main job over HTTP at growing sizes, on the embedded engine, each size in a fresh server. */
export async function benchProduct(sizes: readonly NetworkSize[] = PRODUCT_SIZES): Promise<readonly ProductRow[]> {
  const rows: ProductRow[] = [];
  for (const size of sizes) rows.push(...(await benchSize(size)));
  return rows;
}

async function benchSize({ stakeholders, ties }: NetworkSize): Promise<readonly ProductRow[]> {
  const size = sizeInWords({ stakeholders, ties });
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-bench-'));
  const product = await serveProduct(folder);
  try {
    const rows = [await importRow(product, size, { stakeholders, ties })];
    for (const [step, query] of Object.entries(QUESTIONS)) {
      // Asking for the bridges is where betweenness runs: watch how the server answers others meanwhile.
      const row = await questionRow(product, step, query, step === 'bridges');
      rows.push({ size, step, ...row });
    }
    if (ties === ALL_MEASURES_AT) rows.push(...(await catalogueRows(product, size)));
    if (stakeholders <= MOST_EDITED) rows.push(...(await afterEditRows(product, size)));
    return rows;
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const QUESTIONS = {
  'snapshot and first page': '{ network(key: "bench") { stakeholders(first: 50) { totalCount nodes { name } } } }',
  overview: '{ network(key: "bench") { overview { stakeholders linkedPairs components density } } }',
  gaps: '{ network(key: "bench") { gaps { cells { a b linkedPairs expected z q verdict } } } }',
  bridges:
    '{ network(key: "bench") { bridges { brokers { stakeholder { name } betweenness } provenance { exact error } } } }',
} as const;

async function importRow(product: ServedProduct, size: string, wanted: NetworkSize): Promise<ProductRow> {
  const before = product.memory().now;
  const took = await importNetwork(product, 'bench', wanted);
  const grown = product.memory().peak - before;
  const note = `server grew by ${grown.toFixed(0)} MB at its highest`;
  return { size, step: 'upload, plan and import', first: took, again: null, note };
}

async function questionRow(product: ServedProduct, step: string, query: string, watch: boolean) {
  const pings = watch ? watchPings(product) : null;
  const started = performance.now();
  const answer = await product.ask(query);
  const first = performance.now() - started;
  const waits = pings ? await pings.stop() : [];
  const again: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await product.ask(query);
    again.push(performance.now() - start);
  }
  again.sort((a, b) => a - b);
  const exact = answer.network[step]?.provenance?.exact;
  const notes = [
    ...(exact === false ? [`not exact: ${answer.network.bridges.provenance.error}`] : []),
    ...(waits.length > 0
      ? [`others waited ${quantile(waits, 0.99).toFixed(0)} ms at p99 (${waits.length} pings)`]
      : []),
  ];
  return { first, again: again[2] ?? null, note: notes.join('; ') };
}

/** Asks for the process's health every 5 ms: how long others wait is what they feel of the event loop's delay. */
function watchPings(product: ServedProduct) {
  const waits: number[] = [];
  let going = true;
  const running = (async () => {
    while (going) {
      const start = performance.now();
      await (await fetch(`${product.address}/healthz`)).text();
      waits.push(performance.now() - start);
      await pause(5);
    }
  })();
  return {
    stop: async () => {
      going = false;
      await running;
      return waits;
    },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
