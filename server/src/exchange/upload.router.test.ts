import { createHash } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestExchange, type TestExchange } from './exchange.fixture.js';
import { attachment, shownFilename } from './safe-filename.js';

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
});
afterAll(() => exchange.close());

const post = (query: string, body: BodyInit) => fetch(`${exchange.address}/uploads${query}`, { method: 'POST', body });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('POST /uploads', () => {
  it('takes raw bytes and answers with their id, size and digest', async () => {
    const response = await post('?filename=ties.csv', 'source,target\na,b\n');
    expect(response.status).toBe(201);
    const upload = await response.json();
    expect(upload).toEqual({
      id: expect.any(String),
      filename: 'ties.csv',
      bytes: 18,
      sha256: createHash('sha256').update('source,target\na,b\n').digest('hex'),
    });
    expect(exchange.services.uploads.get(upload.id)?.bytes).toBe(18);
    expect(await exchange.stored()).toContain(upload.id);
  });

  it('asks for a file name', async () => {
    const response = await post('', 'x');
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].message).toContain('POST /uploads?filename=ties.csv');
  });

  it('I-21: refuses an empty file and a picture, each in a sentence', async () => {
    const empty = await post('?filename=a.csv', '');
    expect([empty.status, (await empty.json()).errors[0].message]).toEqual([400, 'The file is empty.']);
    const picture = await post('?filename=a.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]));
    expect(picture.status).toBe(400);
    expect((await picture.json()).errors[0]).toMatchObject({
      message: expect.stringContaining('a picture (PNG)'),
      extensions: { code: 'BAD_INPUT', problem: 'NOT_A_TABLE' },
    });
  });

  it('I-25: keeps nothing of an upload that is cut off', async () => {
    const before = await exchange.stored();
    for (const share of [0.1, 0.5, 0.99]) {
      const socket = raw();
      const total = 1_000_000;
      socket.write(head(total));
      socket.write(Buffer.alloc(Math.floor(total * share), 0x61));
      await pause(60);
      socket.destroy();
    }
    await expect.poll(() => exchange.stored(), { timeout: 5_000 }).toEqual(before);
  });

  it('I-27: answers 413 at the limit, cuts the connection, and holds no more memory', async () => {
    const before = process.memoryUsage.rss();
    for (const encoding of ['Content-Length: 99999999999', 'Transfer-Encoding: chunked']) {
      const socket = raw();
      let answer = '';
      socket.on('data', (data) => {
        answer += data;
      });
      socket.write(`POST /uploads?filename=big.csv HTTP/1.1\r\nHost: x\r\n${encoding}\r\n\r\n`);
      const piece = Buffer.alloc(1024 * 1024, 0x61);
      const chunk = encoding.startsWith('Transfer')
        ? Buffer.concat([Buffer.from('100000\r\n'), piece, Buffer.from('\r\n')])
        : piece;
      let reached = 0;
      for (let sent = 0; !socket.destroyed && sent < 200; sent += 1) {
        if (sent === 51) reached = performance.now();
        if (!socket.write(chunk)) await Promise.race([drained(socket), pause(2_000)]);
      }
      await expect.poll(() => answer, { timeout: 3_000 }).toContain('HTTP/1.1 413');
      expect(answer).toContain('REQUEST_TOO_LARGE');
      expect(answer).toContain('The file is larger than 50 MB');
      await expect.poll(() => socket.destroyed, { timeout: 3_000 }).toBe(true);
      expect(performance.now() - reached).toBeLessThan(5_000);
    }
    await pause(1_000); // the connection is cut a while after the answer: nothing may break then
    expect((await post('?filename=small.csv', 'a,b\n1,2')).status).toBe(201);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
    expect((await exchange.stored()).some((name) => name.endsWith('.part'))).toBe(false);
  });

  it('I-28: keeps a malicious name as text, without its line ends and folders', async () => {
    const response = await post(
      `?filename=${encodeURIComponent('../../a"\r\nSet-Cookie: x=<img onerror=1>\u202e.csv')}`,
      'a,b',
    );
    expect(response.headers.get('set-cookie')).toBeNull();
    expect((await response.json()).filename).toBe('a"Set-Cookie: x=<img onerror=1>.csv');
  });

  it('is an error of the server, and an answer, where the folder it keeps files in is gone', async () => {
    const broken = await openTestExchange();
    await broken.removeData();
    const response = await fetch(`${broken.address}/uploads?filename=a.csv`, { method: 'POST', body: 'a,b\n1,2' });
    expect([response.status, response.headers.get('connection')]).toEqual([500, 'close']);
    await broken.close();
  });

  it('forgets uploads when they expire', async () => {
    const { id } = await (await post('?filename=a.csv', 'a,b\n1,2')).json();
    const { uploads } = exchange.services;
    const upload = uploads.get(id);
    Object.assign(upload!, { expiresAt: Date.now() - 1 });
    expect(uploads.get(id)).toBeNull();
    await uploads.sweep();
    expect(await exchange.stored()).not.toContain(id);
  });
});

describe('names of files', () => {
  it('I-28: are one part, without controls and turning characters', () => {
    expect(shownFilename('C:\\Users\\ann\\ties.csv')).toBe('ties.csv');
    expect(shownFilename('\r\n\u0000')).toBe('upload');
    expect(shownFilename('x'.repeat(500)).length).toBe(150);
  });

  it('I-28: are safe in a header, whatever they are', () => {
    for (const name of ['a"b.csv', '"\r\nSet-Cookie:x', 'Zoë 漢.csv', '../../etc/passwd', "it's (1).zip"]) {
      expect(attachment(name)).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/);
    }
    expect(attachment('Zoë.zip')).toBe('attachment; filename="Zoe_.zip"; filename*=UTF-8\'\'Zo%C3%AB.zip');
  });
});

function raw(): Socket {
  const { hostname, port } = new URL(exchange.address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {
    // being cut off is what is waited for
  });
  return socket;
}

function head(bytes: number): string {
  return `POST /uploads?filename=a.csv HTTP/1.1\r\nHost: x\r\nContent-Length: ${bytes}\r\n\r\n`;
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}
