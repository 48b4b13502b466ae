import { Link } from 'react-router';
import { countOf } from '../../components/number-format.js';
import { useScope } from '../../data/scope.js';
import { useDuplicateCount } from '../../data/use-merge.js';
import { useAddressOf } from '../../state/use-view-state.js';

/** How many stakeholders of the whole network may be in it twice, and the way to them. Says nothing where none are. */
export function DuplicateNote() {
  const { network } = useScope();
  const addressOf = useAddressOf();
  const total = useDuplicateCount(network).data ?? 0;
  if (total === 0) return null;
  return (
    <p>
      {countOf(total, 'pair')} of stakeholders in the whole network {total === 1 ? 'is' : 'are'} called nearly the same:{' '}
      <Link to={addressOf({ view: 'duplicates' })}>look for duplicates</Link>.
    </p>
  );
}
