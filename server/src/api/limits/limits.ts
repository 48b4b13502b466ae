/**
 * What one request may ask. Two figures stand above what is usual for a public API: the introspection query that every
 * tool sends is 15 fields deep (nine of them `ofType`), and the cost lets the widest page pass, as said there.
 *
 * Two that are usual are not here. An answer has no limit in bytes: its objects are counted before anything is read,
 * by the cost, and their texts when they are saved; an answer cut off after the work was done would be no JSON. Requests
 * have no limit in time: there is no sign-in to count them by, and behind a proxy every asker has its address. What is
 * dear waits for its turn in the pool of analysis threads instead, and whoever opens a server to others limits requests
 * at that proxy.
 */
export const LIMITS = {
  /** Fields within fields. */
  depth: 16,
  aliases: 30,
  tokens: 2000,
  /** Fields of an operation with its fragments expanded. */
  fields: 500,
  directives: 50,
  rootFields: 10,
  /**
   * Points as `query-cost.ts` counts them: about the number of objects that may be returned, dear ones more. The widest
   * page (200) passes with the default page (50) of something in each of its items, and a third level does not.
   */
  cost: 25_000,
  /** Bytes of the body of a request to /graphql: a change to 5,000 things, with some two hundred bytes for each. */
  bodyBytes: 1024 * 1024,
  /** Bytes of the body of what is no change: its longest part is a filter. */
  questionBytes: 256 * 1024,
  /** Characters of a document, comments and blanks too: they are no tokens, but are read all the same. */
  documentCharacters: 64 * 1024,
  /** Objects within the variables: 5,000 things to change, with five values of custom columns each, and room to spare. */
  inputObjects: 32_000,
  /** WebSockets at once, from everyone together. */
  sockets: 500,
  /** Subscriptions of one WebSocket. */
  subscriptions: 20,
  /** Bytes of one message over WebSocket. */
  socketBytes: 64 * 1024,
  /** Milliseconds until an answer is given up. The dearest question (gaps of 100,000 stakeholders) takes about a minute. */
  deadline: 120_000,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };
