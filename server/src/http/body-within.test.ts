import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyWithin } from './body-within.js';

const LIMIT_MS = 100;

const app = express();
app.use(bodyWithin(LIMIT_MS), express.json(), async (request, response) => {
  await pause(4 * LIMIT_MS);
  response.json(request.body ?? null);
});
const server = createServer(app);
let address: string;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

describe('a limit on how long a body takes to arrive', () => {
  it.each([
    ['without a body', { method: 'GET' }, null],
    ['whose body is there at once', { method: 'POST', body: '{"a":1}' }, { a: 1 }],
  ])('leaves an answer all its time to a request %s', async (_, init, expected) => {
    const answer = await fetch(address, { ...init, headers: { 'content-type': 'application/json' } });
    expect(await answer.json()).toEqual(expected);
  });

  it.each([
    ['declares', { 'content-length': '7' }],
    ['streams', { 'transfer-encoding': 'chunked' }],
  ])('ends a request that %s a body and does not send it', async (_, headers) => {
    const request = send(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
    request.write('{');
    const [error] = await once(request, 'error');
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });
});
