/** The day on which the statement was last looked at, and the version it is about. */
export const PREPARED_ON = '2026-11-24';
export const VERSION = '0.1.0';
