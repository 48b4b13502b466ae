import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { useLocation, useNavigate } from 'react-router';
import { capitalised, columnTitle, countOf } from '../../components/number-format.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import { useOverview } from '../../data/use-overview.js';
import { isEmptyFilter } from '../../state/filter-codec.js';
import { useAddressOf, useChangeAddress } from '../../state/use-view-state.js';
import { VIEWS } from '../../views/views.js';
import { type Dimension, dimensionsOf } from '../filter-dimensions.js';
import type { Command } from './command.js';

/** Dividing by another grouping, and asking for or leaving out each value there is. */
export function useFilterCommands(): readonly Command[] {
  const { network: key, filter, grouping } = useScope();
  const network = useNetwork(key).data;
  const whole = useOverview({ network: key, grouping: null, filter: {} }).data;
  const change = useChangeWhereItShows();
  if (!network) return [];
  const shown = grouping ?? network.defaultGrouping;
  const groupings = network.groupings.filter((one) => one.key !== shown);
  const clear: Command = {
    id: 'clear the filter',
    section: 'Group and filter',
    label: 'Clear the filter',
    detail: 'Show everything the network holds',
    offered: true,
    run: () => change({ filter: {} }),
  };
  return [
    ...groupings.map((one) => ({
      id: `group by ${one.key}`,
      section: 'Group and filter' as const,
      label: `Group by ${columnTitle(one.label).toLowerCase()}`,
      run: () => change({ grouping: one.key === network.defaultGrouping ? null : one.key }),
    })),
    ...(isEmptyFilter(filter) ? [] : [clear]),
    ...dimensionsOf(network.recorded, whole?.byTieKind ?? []).flatMap((dimension) =>
      valueCommands(dimension, filter, (next) => change({ filter: next })),
    ),
  ];
}

function valueCommands(
  dimension: Dimension,
  filter: NetworkFilter,
  apply: (filter: NetworkFilter) => void,
): readonly Command[] {
  const chosen = dimension.chosen(filter);
  return dimension.values.map(({ value, label, count }) => {
    const on = chosen.includes(value);
    const next = on ? chosen.filter((one) => one !== value) : [...chosen, value];
    const whom = dimension.id === 'tie kind' ? countOf(count, 'tie') : countOf(count, 'stakeholder');
    return {
      id: `filter ${dimension.id} ${value}`,
      section: 'Group and filter',
      label: `${dimension.label}: ${capitalised(label)}`,
      detail: on ? 'Take this condition away' : `Show only these: ${whom}`,
      words: ['filter', 'only'],
      run: () => apply(dimension.choose(filter, next)),
    };
  });
}

interface Asked {
  readonly filter?: NetworkFilter;
  readonly grouping?: string | null;
}

/** Asks it of the view on show; of a view that grouping and filter do not change, the overview is opened with it. */
function useChangeWhereItShows(): (asked: Asked) => void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const change = useChangeAddress();
  const addressOf = useAddressOf();
  const view = VIEWS.find(({ id }) => pathname.endsWith(`/${id}`));
  return (asked) => (view?.filtered ? change(asked) : navigate(addressOf({ view: 'overview', ...asked })));
}
