import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useNoteAddress } from './view-history.js';
import { readViewState, sharedParameters, type ViewState, viewAddress, withViewState } from './view-state.js';

/** A change to the address: the shared part, and a view's own parameters (null takes one away). */
export interface AddressChange extends Partial<ViewState> {
  readonly own?: Readonly<Record<string, string | readonly string[] | null>>;
  /** True for typing and dragging: no step of its own, neither for the Back button nor for undo. */
  readonly replace?: boolean;
  /** What undo calls this, as a command: "Arrange by tier". Absent: words made from what changes. */
  readonly label?: string;
}

/** The key of the network the address names; null on pages without one. */
export function useNetworkKey(): string | null {
  return useParams().network ?? null;
}

/** The shared state the address holds. Stable between renders while the address stays the same. */
export function useViewState(): ViewState {
  const [params] = useSearchParams();
  return useMemo(() => readViewState(params), [params]);
}

/** Changes the address, and so everything drawn from it. Several changes at once are one step to take back. */
export function useChangeAddress(): (change: AddressChange) => void {
  const navigate = useNavigate();
  const noteAddress = useNoteAddress();
  const { pathname, search, hash } = useLocation();
  return useCallback(
    ({ own = {}, replace = false, label, ...shared }: AddressChange) => {
      const former = new URLSearchParams(search);
      const next = withViewState(former, shared);
      for (const [name, value] of Object.entries(own)) {
        next.delete(name);
        for (const one of typeof value === 'string' ? [value] : (value ?? [])) next.append(name, one);
      }
      navigate({ pathname, search: next.toString(), hash }, { replace, preventScrollReset: true });
      if (!replace) noteAddress(pathname, former, next, label);
    },
    [navigate, noteAddress, pathname, search, hash],
  );
}

/** One of a view's own choices, out of the values it allows; the first is the default and is not written. */
export function useChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  const written = params.get(name);
  const value = values.find((allowed) => allowed === written) ?? values[0];
  return [value, (next) => change({ own: { [name]: next === values[0] ? null : next } })];
}

/** One of a view's own parameters as it stands, null when absent. */
export function useOwnParameter(name: string): readonly [string | null, (value: string | null) => void] {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  return [params.get(name), (value) => change({ own: { [name]: value } })];
}

/** Where a link from here leads: another view with the same grouping and filter, and whatever else it is given. */
export interface Destination {
  readonly view: string;
  readonly network?: string;
  readonly grouping?: string | null;
  readonly filter?: NetworkFilter;
  readonly selection?: readonly string[];
  readonly own?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Makes the addresses of links. Another network starts without filter, for its values are its own. */
export function useAddressOf(): (destination: Destination) => string {
  const [params] = useSearchParams();
  const here = useNetworkKey();
  return useCallback(
    ({ view, network, own = {}, ...shared }: Destination) => {
      const target = network ?? here ?? '';
      const kept = target === here ? sharedParameters(params) : new URLSearchParams();
      const next = withViewState(kept, shared);
      for (const [name, value] of Object.entries(own)) {
        for (const one of typeof value === 'string' ? [value] : (value ?? [])) next.append(name, one);
      }
      return viewAddress(target, view, next);
    },
    [params, here],
  );
}
