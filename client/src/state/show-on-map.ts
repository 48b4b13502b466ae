import { useLocation, useSearchParams } from 'react-router';
import { useAddressOf } from './use-view-state.js';

/**
 * The address of the map with someone selected, drawn whatever their rank. On the map itself everything else stays as
 * it is: they are brought into the picture on show.
 */
export function useShowOnMapAddress(): (network: string, stakeholder: string) => string {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const addressOf = useAddressOf();
  return (network, stakeholder) => {
    const map = addressOf({
      ...{ view: 'map', network, selection: [stakeholder] },
      own: { mode: 'people', include: stakeholder },
    });
    const [path = map] = map.split('?');
    if (pathname !== path) return map;
    const next = new URLSearchParams(params);
    next.set('mode', 'people');
    next.delete('select');
    next.append('select', stakeholder);
    for (const name of next.has('only') ? ['include', 'only'] : ['include']) {
      if (!next.getAll(name).includes(stakeholder)) next.append(name, stakeholder);
    }
    return `${path}?${next}`;
  };
}
