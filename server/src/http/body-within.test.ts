import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { bodyWithin } from './body-within.js';

it('ends a request whose body does not arrive in time, and answers one whose body does', async () => {
  const app = express();
  app.use(bodyWithin(100), express.json());
  app.post('/', (_request, response) => void response.send('read'));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // no pipe, which alone has a text for its address

  const came = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{}' });
  expect(await came.text()).toBe('read');

  const slow = connect(port, '127.0.0.1');
  slow.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{');
  let answer = '';
  slow.on('data', (piece) => {
    answer += piece;
  });
  await once(slow, 'close');
  expect(answer).toBe('');
  server.close();
});
