import { useContext, useMemo } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../components/answer.js';
import { StakeholderLinksContext } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import type { BrokerRow } from '../../data/use-bridges.js';
import { type GraphPicture, useGraph } from '../../data/use-graph.js';
import { useKnownParts } from '../../data/use-networks.js';
import { GraphFigure } from '../../graph-canvas/graph-figure.js';
import { measured, pictureOfGraph } from '../../graph-canvas/picture-of-graph.js';
import { useArrangement } from '../../graph-canvas/use-arrangement.js';
import { visualRules } from '../../graph-canvas/visual-rules.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './bridges-view.module.css';

const MOST_DRAWN = 25;
const BY_BETWEENNESS = { kind: 'measure', title: 'Betweenness' } as const;

/** A broker with those around it: the contacts it connects, in rings by distance. */
export function BrokerPicture({ broker }: { readonly broker: BrokerRow }) {
  const { key, name } = broker.stakeholder;
  const graph = useGraph(useScope(), { around: key, steps: 1, limit: MOST_DRAWN });
  const addressOf = useAddressOf();
  const onMap = addressOf({
    view: 'map',
    selection: [key],
    own: { mode: 'people', include: key, overlay: 'bridges' },
  });
  return (
    <>
      <Answer answer={graph} of="the picture" skeleton={{ lines: 1, height: 'tall' }}>
        {(picture) => <Drawn graph={picture} stakeholder={key} name={name} />}
      </Answer>
      <p>
        <Link to={onMap}>Show {name} on the whole map</Link>
      </p>
    </>
  );
}

interface DrawnProps {
  readonly graph: GraphPicture;
  readonly stakeholder: string;
  readonly name: string;
}

function Drawn({ graph, stakeholder, name }: DrawnProps) {
  const { network } = useScope();
  const links = useContext(StakeholderLinksContext);
  const known = useKnownParts(network, graph.grouping);
  const picture = useMemo(() => {
    const betweenness = new Map(graph.nodes.map((node) => [node.key, node.betweenness]));
    return measured(pictureOfGraph(graph, known), betweenness, null);
  }, [graph, known]);
  const rules = useMemo(() => visualRules(picture, { size: BY_BETWEENNESS, patterns: false }), [picture]);
  const arrangement = useArrangement({
    picture,
    rules,
    arrangement: 'rings',
    memory: `${network} bridges ${stakeholder}`,
  });
  return (
    <>
      <div className={styles.canvas}>
        <GraphFigure
          arrangement={arrangement}
          label={`${name} and those it is linked with`}
          selection={[stakeholder]}
          onSelect={(keys) => {
            const other = keys.find((key) => key !== stakeholder);
            if (other !== undefined) links?.open(other);
          }}
          onOpen={(key) => links?.open(key)}
          onMove={(to) => arrangement.setPins(new Map([...arrangement.pins, ...to]))}
          onPin={() => undefined}
        />
      </div>
      <p className={styles.part}>{graph.sentence}</p>
    </>
  );
}
