import { filterInWords } from '@footbridge/shared/network/filter-words';
import { AddressProblems } from '../../components/address-problems.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { ViewHeader } from '../../components/view-header.js';
import { emphasisOf } from '../../graph-canvas/emphasis.js';
import { GraphList } from '../../graph-canvas/graph-list.js';
import { isGroupNodeKey, partOfGroupNode } from '../../graph-canvas/picture.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import { MapExport } from './map-export.js';
import { MapNotes } from './map-notes.js';
import { MapSelectionBar } from './map-selection-bar.js';
import { MapStage } from './map-stage.js';
import { MapToolbar } from './map-toolbar.js';
import styles from './map-view.module.css';
import { MeasureNote } from './measure-note.js';
import { type MapOnShow, useMapOnShow } from './use-map-on-show.js';

/** The system first, as groups; then the people and organisations in it. */
export function MapView() {
  const shown = useMapOnShow();
  const { address, problems, setAddress, network, grouping, map, selection } = shown;
  const open = useOpening(shown);
  return (
    <>
      <MapHeader shown={shown} />
      <AddressProblems problems={problems} />
      <MapToolbar
        address={address}
        groupings={network?.groupings ?? []}
        grouping={grouping}
        selected={selection.only}
        onChange={setAddress}
      />
      <MeasureNote values={map.values} />
      <MapNotes shown={shown} />
      <Answer answer={map.answer} of="the map" skeleton={{ height: 'tall', lines: 1 }}>
        {(graph) => (graph.total === 0 ? <NothingToDraw /> : <MapBody shown={shown} onOpen={open} />)}
      </Answer>
    </>
  );
}

interface MapPartProps {
  readonly shown: MapOnShow;
}

function MapHeader({ shown }: MapPartProps) {
  const { scope, address, setAddress, map, arrangement, legend, network, grouping, labelOf } = shown;
  const { sentence, standingOut, closed, picture, selection } = shown;
  return (
    <ViewHeader
      title="Map"
      lead={
        <span className={styles.lead}>
          {closed && sentence !== '' ? `${sentence} Open a group to see who is in it.` : sentence}
        </span>
      }
      actions={
        <>
          <Button onPress={() => setAddress({ asList: !address.asList })}>
            {address.asList ? 'Show as a picture' : 'Show as a list'}
          </Button>
          <MapExport
            arranged={arrangement.arranged}
            legend={legend}
            network={{ key: scope.network, name: network?.name ?? scope.network }}
            version={map.answer.data?.provenance.version ?? 0}
            lines={[
              `${sentence} Grouped by ${labelOf(grouping).toLowerCase()}.`,
              filterInWords(scope.filter),
              ...(standingOut === null ? [] : [standingOut]),
            ]}
            emphasis={emphasisOf(picture, selection.only, map.highlight)}
          />
        </>
      }
    />
  );
}

interface MapBodyProps extends MapPartProps {
  readonly onOpen: (key: string) => void;
}

function MapBody({ shown, onOpen }: MapBodyProps) {
  const { address, picture, colourTitle, looks, arrangement } = shown;
  if (address.asList) {
    return (
      <GraphList picture={picture} partTitle={colourTitle} looks={looks} pins={arrangement.pins} onOpen={onOpen} />
    );
  }
  return (
    <>
      <MapSelectionBar shown={shown} onOpen={onOpen} />
      <MapStage shown={shown} onOpen={onOpen} />
    </>
  );
}

/** A group opens into its members, in place, and closes again; a stakeholder opens its panel. */
function useOpening({ address, setAddress, picture }: MapOnShow): (key: string) => void {
  const links = useStakeholderLinks();
  return (key) => {
    if (!isGroupNodeKey(key)) return links?.open(key);
    const part = partOfGroupNode(key);
    const others = address.opened.filter((other) => other !== part);
    const closing = others.length < address.opened.length;
    const name = picture.nodes.find((node) => node.key === key)?.name ?? part;
    setAddress({ opened: closing ? others : [...others, part] }, `${closing ? 'Close' : 'Open'} ${name}`);
  };
}

function NothingToDraw() {
  const change = useChangeAddress();
  return (
    <EmptyState
      title="There is no one to draw"
      actions={<Button onPress={() => change({ filter: {} })}>Clear the filter</Button>}
    >
      <p>The network holds no stakeholder, or the filter leaves none.</p>
    </EmptyState>
  );
}
