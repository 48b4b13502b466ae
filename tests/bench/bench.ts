import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchClient, type ClientRow } from './client.js';
import { benchKernels, type KernelReport, type KernelRow } from './kernels.js';
import { benchLarge } from './large.js';
import { benchProduct } from './product.js';
import type { ProductRow } from './product-row.js';
import { benchRoom, type RoomRow } from './snapshot-room.js';

/**
 * `pnpm bench` measures everything and writes docs/benchmarks.md; `pnpm bench product`, `client`, `kernels` or `large`
 * measures one part and only prints it.
 */
const ROOT = new URL('../../', import.meta.url);
const asked = process.argv[2];
const sections: string[] = [];

if (asked === undefined || asked === 'product') sections.push(productSection(await benchProduct()));
if (asked === undefined || asked === 'client') sections.push(clientSection(await benchClient()));
if (asked === undefined || asked === 'kernels') sections.push(kernelSection(await benchKernels()));
if (asked === undefined || asked === 'large') {
  sections.push(largeSection(await benchLarge()), roomSection(await benchRoom()));
}
if (sections.length === 0) {
  process.stderr.write(`There is no bench "${asked}": say product, client, kernels, large, or nothing for all.\n`);
  process.exit(1);
}

const report = [heading(), ...sections].join('\n\n');
process.stdout.write(`${report}\n`);
if (asked === undefined) writeFileSync(fileURLToPath(new URL('docs/benchmarks.md', ROOT)), `${report}\n`);

function heading(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: fileURLToPath(ROOT), encoding: 'utf8' });
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const on = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  return [
    '# Benchmarks',
    '',
    `\`pnpm bench\` on ${on}: Footbridge ${version} (${commit.trim()}), Node ${process.versions.node}, ${machine}.`,
    'Times are milliseconds as they were seen in one run; seeds are fixed, so that the same graphs are drawn again.',
  ].join('\n');
}

function productSection(rows: readonly ProductRow[]): string {
  return [
    '## The main job over HTTP',
    '',
    'A fresh server on the embedded engine, asked as an outside tool asks. *First* is with nothing cached, *again* the median of five askings after it.',
    '',
    ...table(
      ['stakeholders / ties', 'step', 'first', 'again', ''],
      rows.map(({ size, step, first, again, note }) => [size, step, milliseconds(first), milliseconds(again), note]),
    ),
  ].join('\n');
}

function clientSection(rows: readonly ClientRow[]): string {
  return [
    '## The client',
    '',
    'The built client in headless Chromium, 1440 by 900, drawn by the processor alone: a floor, for a graphics card does better. Medians with the least and the most of five runs, each in a browser that has kept nothing.',
    '',
    ...table(
      ['stakeholders / ties', 'what', 'median', 'least to most', '', 'wanted'],
      rows.map(({ size, what, timing, unit, target }) => [
        size,
        what,
        quantity(timing.median),
        timing.runs === 1 ? '' : `${quantity(timing.least)} to ${quantity(timing.most)}`,
        unit,
        target,
      ]),
    ),
  ].join('\n');
}

function kernelSection({ rows, notes }: KernelReport): string {
  return [
    '## Kernels beside their peers',
    '',
    'The same graph for every tool, in one run. A ratio above 1 says how many times as long as ours the tool took.',
    '',
    ...kernelTable(rows),
    '',
    ...notes.map((note) => `- ${note}`),
  ].join('\n');
}

function largeSection(rows: readonly KernelRow[]): string {
  return ['## A million stakeholders', '', 'One run each, in a process of its own.', '', ...kernelTable(rows)].join(
    '\n',
  );
}

function roomSection(rows: readonly RoomRow[]): string {
  const megabytes = (value: number) => value.toFixed(1);
  const all = (part: (row: RoomRow) => number) => rows.reduce((sum, row) => sum + part(row), 0);
  const ofSnapshot = rows.filter(({ what }) => what.startsWith('snapshot'));
  const snapshot = ofSnapshot.reduce((sum, { heap, arrays }) => sum + heap + arrays, 0);
  return [
    '## A network in memory',
    '',
    `100,000 stakeholders and 500,000 ties, in MB after collection. The snapshot itself takes ${megabytes(snapshot)}; the rest is made when first asked for and shared by all who may see the same.`,
    '',
    ...table(
      ['', 'heap', 'arrays', 'together'],
      [
        ...rows.map(({ what, heap, arrays }) => [what, megabytes(heap), megabytes(arrays), megabytes(heap + arrays)]),
        [
          'all',
          megabytes(all(({ heap }) => heap)),
          megabytes(all(({ arrays }) => arrays)),
          megabytes(all(({ heap, arrays }) => heap + arrays)),
        ],
      ],
    ),
  ].join('\n');
}

function kernelTable(rows: readonly KernelRow[]): readonly string[] {
  return table(
    ['graph', 'measure', 'tool', 'median', 'least to most', 'ratio', 'agreement'],
    rows.map(({ graph, measure, tool, timing, ratio, agreement }) => [
      graph,
      measure,
      tool,
      milliseconds(timing.median),
      `${milliseconds(timing.least)} to ${milliseconds(timing.most)}`,
      ratio === null ? '' : ratio.toFixed(2),
      agreement ?? '',
    ]),
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
}

function milliseconds(value: number | null): string {
  if (value === null) return '';
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(2);
}

/** A figure that may well be 0. */
function quantity(value: number): string {
  return value === 0 ? '0' : milliseconds(value);
}
