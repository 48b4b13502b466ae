import { useState } from 'react';

/** Gives what is sent its idempotency key. */
export interface RequestKeys {
  /** The key of this content: the same as before for as long as the content is the same. */
  keyOf(content: object): string;
}

/**
 * One key for the same content, and another as soon as the content is: what is sent again after its answer was lost is
 * then the same request, which the server carries out once.
 */
export function requestKeys(makeKey: () => string = () => crypto.randomUUID()): RequestKeys {
  let last: { readonly content: string; readonly key: string } | null = null;
  return {
    keyOf(content) {
      const text = JSON.stringify(content);
      if (last?.content !== text) last = { content: text, key: makeKey() };
      return last.key;
    },
  };
}

/** The keys of what one dialog sends, for as long as it is open. */
export function useRequestKeys(): RequestKeys {
  return useState(requestKeys)[0];
}
