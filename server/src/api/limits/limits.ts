/**
 * What one request may ask. Two figures stand above what is usual for a public API: the introspection query that every
 * tool sends is 15 fields deep (nine of them `ofType`), and the cost lets the widest page pass, as said there.
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
  /** Bytes of the body of a request to /graphql. */
  bodyBytes: 256 * 1024,
  /** Milliseconds until an answer is given up. The dearest question (gaps of 100,000 stakeholders) takes about a minute. */
  deadline: 120_000,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };
