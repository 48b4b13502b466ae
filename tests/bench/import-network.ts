import { setTimeout as pause } from 'node:timers/promises';
import { networkFiles } from './network-files.js';
import type { ServedProduct } from './served-product.js';

export interface NetworkSize {
  readonly stakeholders: number;
  readonly ties: number;
}

/** "10,000 / 50,000", as the tables of the bench name a size. */
export function sizeInWords({ stakeholders, ties }: NetworkSize): string {
  return `${stakeholders.toLocaleString('en-GB')} / ${ties.toLocaleString('en-GB')}`;
}

/** Brings a generated network in as a reader would: upload, plan, run. Answers the milliseconds all of it took. */
export async function importNetwork(product: ServedProduct, key: string, wanted: NetworkSize): Promise<number> {
  const files = networkFiles(wanted, 1);
  const started = performance.now();
  const uploads = [await product.upload('nodes.csv', files.nodes), await product.upload('edges.csv', files.edges)];
  const { planImport } = await product.ask(PLAN, { input: { network: key, name: 'Bench', uploads } });
  const { runImport } = await product.ask(RUN, { input: { planId: planImport.plan.id } });
  const job = await finished(product, runImport.job.id);
  const took = performance.now() - started;
  if (job.state !== 'DONE') throw new Error(JSON.stringify(job));
  return took;
}

async function finished(product: ServedProduct, id: string) {
  for (;;) {
    const { importJob } = await product.ask(JOB, { id });
    if (importJob.state !== 'QUEUED' && importJob.state !== 'RUNNING') return importJob;
    await pause(100);
  }
}

const PLAN = 'mutation ($input: PlanImportInput!) { planImport(input: $input) { plan { id } userErrors { message } } }';
const RUN = 'mutation ($input: RunImportInput!) { runImport(input: $input) { job { id } userErrors { message } } }';
const JOB = 'query ($id: ID!) { importJob(id: $id) { state error { message } } }';
