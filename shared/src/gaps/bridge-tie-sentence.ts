import { counted } from './counted.js';

/** What is said of the tie, or ties, that link one pair. */
export interface BridgeTieFacts {
  readonly ends: readonly [string, string];
  readonly isBridge: boolean;
  /** Steps between the two ends without this tie; null where no route is left. */
  readonly span: number | null;
}

/** Whether a link can be done without, in one sentence. */
export function bridgeTieSentence({ ends, isBridge, span }: BridgeTieFacts): string {
  const [from, to] = ends;
  if (isBridge) return `Without the link between ${from} and ${to}, no route is left between their two sides.`;
  if (span === null) return `How far ${from} and ${to} would be apart without their link was not computed.`;
  if (span === 2) return `${from} and ${to} also share a contact: without their link they are 2 steps apart.`;
  return `Without their link, ${from} and ${to} share no contact and are ${counted(span, 'step')} apart.`;
}
