import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { refusal } from '../api/errors.js';
import type { Limits } from '../api/limits/limits.js';
import type { RequestContext } from '../api/request-context.js';
import { callerRefusal } from './host-guard.js';
import { prepareSubscription } from './live-operation.js';
import { maskError } from './mask-error.js';
import { newRequestId, withRequestId } from './request-scope.js';

export interface LiveEndpointOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  isDraining(): boolean;
  /** The context of one subscription, which lasts until its signal says that it is over. */
  liveContextOf(request: Pick<RequestContext, 'requestId' | 'signal' | 'prolong'>): RequestContext;
}

export interface LiveEndpoint {
  /** Takes the WebSockets that come to `/graphql`. */
  attach(server: Pick<Server, 'on'>): void;
  /** Tells every socket to come again later. */
  stop(): Promise<void>;
}

/** A subscription under way. */
interface Following {
  readonly life: AbortController;
  readonly requestId: string;
}

/** Who says nothing for so long after it connected is let go of. */
const FIRST_WORD_MS = 3_000;
const GOING_AWAY = 1001;
const GOODBYE_MS = 500;

/** Subscriptions over WebSocket, with the limits, the guard and the masking of `/graphql` over HTTP. */
export function liveEndpoint(options: LiveEndpointOptions): LiveEndpoint {
  const { limits, logger } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.socketBytes, clientTracking: true });
  const running = new WeakMap<object, Map<string, Following>>();
  const ofSocket = (socket: object) => {
    const known = running.get(socket) ?? new Map<string, Following>();
    running.set(socket, known);
    return known;
  };
  const served = useServer(
    {
      isProd: true, // whatever the environment: the words of an error nobody foresaw are not for the other end
      connectionInitWaitTimeout: FIRST_WORD_MS,
      onSubscribe: ({ extra }, id, asked) => {
        const here = ofSocket(extra.socket);
        if (here.size >= limits.subscriptions) return tooMany(limits);
        const prepared = prepareSubscription(asked, options);
        if (!prepared.ok) return prepared.error;
        const life = new AbortController();
        const requestId = newRequestId();
        here.set(id, { life, requestId });
        const request = { requestId, signal: life.signal, prolong: () => undefined };
        return { ...prepared.value, contextValue: options.liveContextOf(request) };
      },
      onNext: ({ extra }, id, _asked, _args, result) =>
        withRequestId(ofSocket(extra.socket).get(id)?.requestId ?? newRequestId(), () => masked(result, logger)),
      onError: (_, _id, _asked, errors) =>
        withRequestId(newRequestId(), () => errors.map((error) => maskError(error.toJSON(), error, logger))),
      onComplete: ({ extra }, id) => {
        ofSocket(extra.socket).get(id)?.life.abort();
        ofSocket(extra.socket).delete(id);
      },
      onClose: ({ extra }) => {
        for (const { life } of ofSocket(extra.socket).values()) life.abort();
      },
    },
    sockets,
  );
  return {
    attach: (server) => {
      server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const refused = upgradeRefusal(request, options, sockets.clients.size);
        if (refused !== null) return refuse(socket, refused);
        sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
      });
    },
    stop: async () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'The server is stopping.');
      const cut = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, GOODBYE_MS);
      await served.dispose();
      clearTimeout(cut);
    },
  };
}

function tooMany({ subscriptions }: Limits): readonly GraphQLError[] {
  const message = `This connection follows ${subscriptions} things already, the limit. Complete one of them first.`;
  return [refusal('TOO_MANY_SUBSCRIPTIONS', message, { limit: subscriptions })];
}

function masked(result: ExecutionResult, logger: Logger): FormattedExecutionResult {
  const { errors, ...rest } = result;
  if (errors === undefined) return rest;
  return { ...rest, errors: errors.map((error) => maskError(error.toJSON(), error, logger)) };
}

type UpgradeRefusal = '403 Forbidden' | '404 Not Found' | '503 Service Unavailable';

function upgradeRefusal(
  { url = '', headers }: IncomingMessage,
  options: LiveEndpointOptions,
  open: number,
): UpgradeRefusal | null {
  if (callerRefusal(headers, 'GET', options) !== null) return '403 Forbidden';
  if (!/^\/graphql\/?(\?|$)/.test(url)) return '404 Not Found';
  return options.isDraining() || open >= options.limits.sockets ? '503 Service Unavailable' : null;
}

function refuse(socket: Duplex, status: UpgradeRefusal): void {
  socket.on('error', () => socket.destroy()); // whoever went away meanwhile needs no answer
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
