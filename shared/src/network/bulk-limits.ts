/** What one change to many things may hold, so that it is saved within the time an engine gives a transaction. */
export const BULK_LIMITS = {
  /** Rows that are sent. */
  rows: 5_000,
  /** Things it touches: stakeholders that are removed take their ties with them. */
  things: 50_000,
} as const;
