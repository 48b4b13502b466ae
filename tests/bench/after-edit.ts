import { setTimeout as pause } from 'node:timers/promises';
import type { ProductRow } from './product-row.js';
import type { ServedProduct } from './served-product.js';

const ROUNDS = 5;

/** What is open beside an editor, as the client asks it: current where quick, else of the version before, marked. */
const OPEN = {
  overview: 'overview { stakeholders linkedPairs density provenance { version stale } }',
  gaps: 'gaps(freshness: ALLOW_STALE) { cells { a b linkedPairs expected verdict } provenance { version stale } }',
  findings: 'findings(freshness: ALLOW_STALE) { kind headline provenance { version stale } }',
  bridges:
    'bridges(freshness: ALLOW_STALE) { brokers { betweenness isCutPoint } connections { a b heldBy } provenance { version stale } }',
  'constraint, ranked':
    'measure(id: "constraint", freshness: ALLOW_STALE) { rows { nodes { value rank } } provenance { version stale } }',
  'table with three measures': `stakeholderTable(columns: [{ id: "degree" }, { id: "constraint" }, { id: "betweenness" }], freshness: ALLOW_STALE) {
    rows { nodes { stakeholder { name } values { value rank } } } columns { provenance { version stale } } }`,
} as const;

/** How long everything that is open takes to be answered again once one tie was added: the median of five edits. */
export async function afterEditRows(product: ServedProduct, size: string): Promise<readonly ProductRow[]> {
  const { network } = await product.ask('{ network(key: "bench") { stakeholders(first: 200) { nodes { key } } } }');
  const keys: readonly string[] = network.stakeholders.nodes.map((node: { readonly key: string }) => node.key);
  for (const fields of Object.values(OPEN)) await product.ask(`{ network(key: "bench") { ${fields} } }`);
  const times = new Map<string, number[]>();
  const late = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    await settled(product);
    await timed('save', () => addTie(product, keys[round]!, keys[round + 100]!), times);
    for (const [step, fields] of Object.entries(OPEN)) {
      const answer = await timed(step, () => product.ask(`{ network(key: "bench") { ${fields} } }`), times);
      if (JSON.stringify(answer).includes('"stale":true')) late.set(step, (late.get(step) ?? 0) + 1);
    }
  }
  await settled(product);
  return [...times].map(([step, list]) => {
    const note = late.has(step) ? `of the version before in ${late.get(step)} of ${ROUNDS}, marked` : '';
    return { size, step: `after one tie: ${step}`, first: median(list), again: null, note };
  });
}

async function timed<Value>(step: string, work: () => Promise<Value>, times: Map<string, number[]>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  times.set(step, [...(times.get(step) ?? []), performance.now() - start]);
  return value;
}

async function addTie(product: ServedProduct, from: string, to: string): Promise<void> {
  const input = { network: 'bench', kind: 'works with', from, to };
  const { saveTie } = await product.ask(SAVE, { input });
  if (saveTie.userErrors.length > 0) throw new Error(JSON.stringify(saveTie.userErrors));
}

/** Waits until nothing is computed any more for those who were given an answer of the version before. */
async function settled(product: ServedProduct): Promise<void> {
  while ((await product.ask('{ network(key: "bench") { refreshing } }')).network.refreshing) await pause(100);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const SAVE = 'mutation ($input: SaveTieInput!) { saveTie(input: $input) { userErrors { message } } }';
