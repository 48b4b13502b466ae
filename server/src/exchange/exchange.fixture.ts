import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import express, { type ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { LOCAL_VIEWER } from '../access/viewer.js';
import {
  must,
  openTestFeature,
  type TestFeature,
  type TestFeatureOptions,
} from '../network/network-feature.fixture.js';
import { type ExchangeFeature, exchangeFeature } from './exchange-feature.js';
import type { ImportJob } from './import-job.js';
import type { ImportPlan } from './import-plan.js';
import type { PlanRequest } from './import-plan.service.js';

/** Imports and exports over a real engine, with their routes behind a real port. */
export interface TestExchange extends Pick<ExchangeFeature, 'services'> {
  readonly networks: TestFeature;
  readonly address: string;
  /** What no import foresaw. */
  readonly unforeseen: readonly unknown[];
  upload(filename: string, content: string | Uint8Array): Promise<string>;
  plan(request: PlanRequest): Promise<ImportPlan>;
  finished(jobId: string): Promise<ImportJob>;
  /** Names of the files in the data folder: nothing but uploads. */
  stored(): Promise<readonly string[]>;
  removeData(): Promise<void>;
  close(): Promise<void>;
}

export interface TestExchangeOptions extends Pick<TestFeatureOptions, 'misbehaving'> {
  /** What an exchange before this one left: this one is what a restart, or another server, would be. */
  readonly networks?: TestFeature;
}

export async function openTestExchange(options: TestExchangeOptions = {}): Promise<TestExchange> {
  const networks = options.networks ?? (await openTestFeature(options));
  const dataFolder = await mkdtemp(join(tmpdir(), 'footbridge-exchange-'));
  const unforeseen: unknown[] = [];
  const feature = await exchangeFeature({
    contents: networks.services.content,
    networks: networks.services.networks,
    dataFolder,
    viewerOf: () => LOCAL_VIEWER,
    onUnforeseen: (error) => unforeseen.push(error),
    report: (error) => unforeseen.push(error),
  });
  const server = await listening(feature);
  const { plans, jobs, uploads } = feature.services;
  return {
    services: feature.services,
    networks,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unforeseen,
    upload: async (filename, content) =>
      must(await uploads.receive(Readable.from([Buffer.from(content)]), filename)).id,
    plan: async (request) => must(await plans.plan(LOCAL_VIEWER, request)),
    finished: async (jobId) => {
      for (;;) {
        const job = await jobs.find(LOCAL_VIEWER, jobId);
        if (job === null) throw new Error(`There is no job ${jobId}.`);
        if (job.state !== 'queued' && job.state !== 'running') return job;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    stored: () => filesBelow(dataFolder),
    removeData: () => rm(dataFolder, { recursive: true }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await feature.close();
      if (options.networks === undefined) await networks.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function listening(feature: ExchangeFeature): Promise<Server> {
  const app = express();
  for (const router of feature.routers) app.use(router);
  const answer: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent || !(error instanceof GraphQLError)) return next(error);
    const { http, ...extensions } = error.extensions as { http: { status: number } };
    response.status(http.status).json({ errors: [{ message: error.message, extensions }] });
  };
  app.use(answer);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
