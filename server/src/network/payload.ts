import type { Result } from '@footbridge/shared/result';
import type { UserErrorType } from '../api/user-error.type.js';
import { type ChangeType, changeType } from '../history/change.type.js';
import type { Edited } from './edit.js';
import { type NetworkType, networkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import { forgetLoaded } from './network-loaders.js';
import type { Refusal } from './refusal.js';
import { userErrorsOf } from './refusal-errors.js';

/** The payload of an edit: what it saved and the network after it, or what was wrong with the input. */
export function payloadOf<Value, Saved extends object>(
  { loaders }: NetworkContext,
  result: Result<Edited<Value>, Refusal>,
  saved: (edited: Edited<Value>) => Saved,
):
  | (Saved & { network: NetworkType; change: ChangeType | null; userErrors: readonly UserErrorType[] })
  | { userErrors: readonly UserErrorType[] } {
  forgetLoaded(loaders);
  if (!result.ok) return { userErrors: userErrorsOf(result.error) };
  const { network, change } = result.value;
  return {
    network: networkType(network),
    change: change === null ? null : changeType(change),
    ...saved(result.value),
    userErrors: [],
  };
}
