import { connect, createServer, type Server, type Socket } from 'node:net';

/** The Bolt message COMMIT in its one chunk. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export interface BoltProxy {
  /** The address to use in place of the server's. */
  readonly uri: string;
  /** How many commits have reached the server without its reply reaching the client. */
  readonly lost: number;
  /** The next commit is passed on; then the connection is cut before its reply. */
  loseNextCommitReply(): void;
  close(): Promise<void>;
}

/**
 * A TCP proxy before a Neo4j server that does what a bad network does. `rewrite` changes what the server says, such as
 * its version; the length must stay.
 */
export async function startBoltProxy(
  target: string,
  rewrite: (fromServer: Buffer) => Buffer = (data) => data,
): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let armed = false;
  let lost = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let cutNext = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // An error is always followed by close, and a cut connection is what this proxy is for.
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (data) => {
      if (armed && data.includes(COMMIT)) {
        armed = false;
        cutNext = true;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (cutNext) {
        lost += 1;
        client.destroy();
      } else {
        client.write(rewrite(data));
      }
    });
  });
  await listen(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    get lost() {
      return lost;
    },
    loseNextCommitReply() {
      armed = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that takes connections and never says a word. */
export async function startSilentServer(): Promise<{ readonly uri: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    sockets.add(socket);
  });
  await listen(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
