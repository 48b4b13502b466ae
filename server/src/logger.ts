import pino, { type DestinationStream, type Logger } from 'pino';

/** The server's log: a line of JSON each, on standard error, so that standard output stays for the person who started it. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null }, destination);
}
