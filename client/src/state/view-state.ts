import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { isFilterParameter, readFilter, writeFilter } from './filter-codec.js';

/** What every view shares, as the address holds it. A view's own choices are further parameters beside these. */
export interface ViewState {
  /** How stakeholders are divided; null is the network's own default. */
  readonly grouping: string | null;
  readonly filter: NetworkFilter;
  /** Stakeholder keys. */
  readonly selection: readonly string[];
  /** The stakeholder whose panel is open. */
  readonly panel: string | null;
}

export const EMPTY_VIEW_STATE: ViewState = { grouping: null, filter: {}, selection: [], panel: null };

/** Reads the shared part of an address. */
export function readViewState(params: URLSearchParams): ViewState {
  return {
    grouping: params.get('by') || null,
    filter: readFilter(params),
    selection: [...new Set(params.getAll('select').filter((key) => key !== ''))],
    panel: params.get('panel') || null,
  };
}

/** The parameters after a change to the shared part; a view's own parameters stay as they are. */
export function withViewState(params: URLSearchParams, change: Partial<ViewState>): URLSearchParams {
  const state = { ...readViewState(params), ...change };
  const next = new URLSearchParams();
  if (state.grouping) next.set('by', state.grouping);
  writeFilter(next, state.filter);
  for (const key of state.selection) next.append('select', key);
  if (state.panel) next.set('panel', state.panel);
  for (const [name, value] of params) if (!isShared(name)) next.append(name, value);
  return next;
}

/** The parameters that go along to another view: how the data is divided and filtered, not what one view chose. */
export function sharedParameters(params: URLSearchParams): URLSearchParams {
  return withViewState(new URLSearchParams(), { ...readViewState(params), panel: null });
}

/** The address of a view of a network, with its parameters. */
export function viewAddress(network: string, view: string, params: URLSearchParams = new URLSearchParams()): string {
  const search = params.toString();
  return `/n/${encodeURIComponent(network)}/${view}${search === '' ? '' : `?${search}`}`;
}

function isShared(name: string): boolean {
  return name === 'by' || name === 'select' || name === 'panel' || isFilterParameter(name);
}
