import { colourPlaces } from '@footbridge/shared/gaps/colour-places';
import { partLabel } from '@footbridge/shared/gaps/part-label';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { Link } from 'react-router';
import { Answer } from '../../components/answer.js';
import { GroupPicture } from '../../components/group-picture.js';
import { formatCount } from '../../components/number-format.js';
import { useScope } from '../../data/scope.js';
import { type GapMatrix, useGaps } from '../../data/use-gaps.js';
import { useKnownParts } from '../../data/use-networks.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './overview-view.module.css';

const MOST_GROUPS = 8;

/** How the groups are linked, as one picture. */
export function GroupSection() {
  const gaps = useGaps(useScope());
  const addressOf = useAddressOf();
  return (
    <section aria-labelledby="groups" className={styles.block}>
      <h2 id="groups">Who is linked with whom</h2>
      <Answer answer={gaps} of="the groups" skeleton={{ lines: 1, height: 'tall' }}>
        {(matrix) => <Picture matrix={matrix} />}
      </Answer>
      <p>
        <Link to={addressOf({ view: 'gaps' })}>All numbers, as a table</Link>
      </p>
    </section>
  );
}

function Picture({ matrix }: { readonly matrix: GapMatrix }) {
  const known = useKnownParts(useScope().network, matrix.grouping);
  const recorded = matrix.groups.filter((group) => group.value !== NOT_RECORDED);
  const shown = [...recorded].sort((one, other) => other.count - one.count).slice(0, MOST_GROUPS);
  const inOrder = recorded.filter((group) => shown.includes(group));
  const colours = colourPlaces(
    matrix.grouping,
    known,
    recorded.map((group) => group.value),
  );
  return (
    <>
      <GroupPicture
        groups={inOrder.map((group) => ({
          part: group.value,
          label: partLabel(matrix.grouping, group.value),
          count: group.count,
          colour: colours.get(group.value) ?? 0,
        }))}
        links={matrix.cells}
      />
      <p className={styles.caption}>
        The area of a circle is its members, the width of a band the linked pairs; a dashed line is a gap larger than
        chance explains, with the pairs linked of those expected.
        {recorded.length > MOST_GROUPS &&
          ` The ${MOST_GROUPS} largest of ${formatCount(recorded.length)} parts are drawn.`}
      </p>
    </>
  );
}
