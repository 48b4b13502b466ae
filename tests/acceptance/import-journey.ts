import { setTimeout as pause } from 'node:timers/promises';
import type { TestServer } from './test-server.js';

const PLAN = `
  mutation Plan($input: PlanImportInput!) {
    planImport(input: $input) {
      plan { id canRun sentence errorCount counts { stakeholders { new changed } ties { new changed } } tables { file role } }
      userErrors { code message }
    }
  }`;
const RUN = `
  mutation Run($input: RunImportInput!) {
    runImport(input: $input) { job { id state } userErrors { code message } }
  }`;
const JOB = `
  query Job($id: ID!) {
    importJob(id: $id) {
      state progress network { key version } error { code message } change { id kind summary }
      result { stakeholders { new } ties { new } }
    }
  }`;

type Importing = Pick<TestServer, 'must' | 'upload'>;

export interface ImportedFiles {
  readonly network: string;
  /** Of a network that is not there yet. */
  readonly name?: string;
  readonly mode?: 'APPEND' | 'UPDATE' | 'REPLACE';
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** What an outside tool does with two files: upload, plan, run, wait. The mapping is the proposed one. */
export async function importFiles(server: Importing, { files, ...target }: ImportedFiles) {
  const uploads = await Promise.all(Object.entries(files).map(([file, bytes]) => server.upload(file, bytes)));
  const { planImport } = await server.must(PLAN, { input: { ...target, uploads } });
  if (planImport.plan === null) throw new Error(JSON.stringify(planImport.userErrors));
  const { runImport } = await server.must(RUN, { input: { planId: planImport.plan.id } });
  if (runImport.job === null) throw new Error(JSON.stringify(runImport.userErrors));
  const job = await finishedJob(server, runImport.job.id);
  return { plan: planImport.plan, job };
}

/** Asks until the job is over. */
export async function finishedJob(server: Pick<TestServer, 'must'>, id: string) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const { importJob } = await server.must(JOB, { id });
    if (!['QUEUED', 'RUNNING'].includes(importJob.state)) return importJob;
    await pause(50);
  }
  throw new Error(`The job ${id} is not over after a minute.`);
}
