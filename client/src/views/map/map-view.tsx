import { filterInWords } from '@footbridge/shared/network/filter-words';
import { useMemo } from 'react';
import { AddressProblems } from '../../components/address-problems.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import { emphasisOf } from '../../graph-canvas/emphasis.js';
import { GraphList } from '../../graph-canvas/graph-list.js';
import { legendOf } from '../../graph-canvas/legend.js';
import { EMPTY_PICTURE, isGroupNodeKey, partOfGroupNode } from '../../graph-canvas/picture.js';
import { useArrangement } from '../../graph-canvas/use-arrangement.js';
import { useStrongContrast } from '../../graph-canvas/use-canvas-theme.js';
import { visualRules } from '../../graph-canvas/visual-rules.js';
import { useChangeAddress, useViewState } from '../../state/use-view-state.js';
import { emphasisInWords } from './emphasis-words.js';
import { FocusNote } from './focus-note.js';
import { MapExport } from './map-export.js';
import { MapStage } from './map-stage.js';
import { MapToolbar } from './map-toolbar.js';
import { MeasureNote } from './measure-note.js';
import { SelectionBar } from './selection-bar.js';
import { useMapAddress } from './use-map-address.js';
import { useMapLooks } from './use-map-looks.js';
import { useMapPicture } from './use-map-picture.js';

/** The system first, as groups; then the people and organisations in it. */
export function MapView() {
  const scope = useScope();
  const { address, problems, setAddress } = useMapAddress();
  const network = useNetwork(scope.network).data;
  const map = useMapPicture(scope, address);
  const strong = useStrongContrast();
  const picture = map.picture ?? EMPTY_PICTURE;
  const { labelOf } = groupingChoices(network?.groupings);
  const looks = useMapLooks({ address, values: map.values, patterns: address.patterns || strong, labelOf });
  const rules = useMemo(() => visualRules(picture, looks), [picture, looks]);
  const grouping = map.answer.data?.grouping ?? scope.grouping ?? network?.defaultGrouping ?? '';
  const arrangement = useArrangement({
    picture,
    rules,
    arrangement: address.mode === 'groups' ? 'groups' : address.arrangement,
    memory: `${scope.network}.${address.mode}.${grouping}.${address.around ?? ''}`,
  });
  const selection = useSelection();
  const colour = address.colour.kind === 'grouping' ? address.colour.key : null;
  const colourTitle = labelOf(address.mode === 'people' ? (colour ?? grouping) : grouping);
  const legend = useMemo(() => legendOf(picture, rules, colourTitle), [picture, rules, colourTitle]);
  const open = (key: string) => {
    if (isGroupNodeKey(key)) setAddress({ opened: toggled(address.opened, partOfGroupNode(key)) });
    else selection.open(key);
  };
  const selected = picture.nodes.find((node) => node.key === selection.key) ?? null;
  const standingOut = emphasisInWords({
    selectedName: selected?.name ?? null,
    focusNames: map.focusNames,
    overlay: address.overlay,
    count: map.highlight?.size ?? null,
  });
  const closedMap = address.mode === 'groups' && address.opened.length === 0;
  const sentence = closedMap ? groupsSentence(picture) : (map.answer.data?.sentence ?? '');

  return (
    <>
      <ViewHeader
        title="Map"
        lead={closedMap && sentence !== '' ? `${sentence} Open a group to see who is in it.` : sentence}
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
              emphasis={emphasisOf(picture, selection.key, map.highlight)}
            />
          </>
        }
      />
      <AddressProblems problems={problems} />
      <MapToolbar
        address={address}
        groupings={network?.groupings ?? []}
        grouping={grouping}
        selected={selection.key}
        onChange={setAddress}
      />
      <MeasureNote values={map.values} />
      {map.picture !== null && map.focusNames !== null && (
        <FocusNote names={map.focusNames} onClear={() => setAddress({ focus: [], focusParts: [] })} />
      )}
      <Answer answer={map.answer} of="the map" skeleton={{ height: 'tall', lines: 1 }}>
        {(graph) =>
          graph.total === 0 ? (
            <NothingToDraw />
          ) : address.asList ? (
            <GraphList picture={picture} partTitle={colourTitle} looks={looks} onOpen={open} />
          ) : (
            <>
              <SelectionBar
                node={selected}
                address={address}
                expanded={map.expanded}
                onOpen={open}
                onChange={setAddress}
                onClear={() => selection.select(null)}
              />
              <MapStage
                address={address}
                map={map}
                arrangement={arrangement}
                legend={legend}
                label={`Map of ${network?.name ?? scope.network}`}
                selected={selection.key}
                patternsForced={strong}
                onSelect={selection.select}
                onOpen={open}
                onChange={setAddress}
              />
            </>
          )
        }
      </Answer>
    </>
  );
}

/** The one stakeholder the map looks at, as the address holds it. */
function useSelection() {
  const { selection } = useViewState();
  const change = useChangeAddress();
  const links = useStakeholderLinks();
  return {
    key: selection[0] ?? null,
    select: (key: string | null) => change({ selection: key === null ? [] : [key], replace: true }),
    open: (key: string) => links?.open(key),
  };
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function groupsSentence({ nodes, bands, absences }: typeof EMPTY_PICTURE): string {
  if (nodes.length === 0) return '';
  const linked = bands.length === 1 ? '1 pair of groups is linked' : `${bands.length} pairs of groups are linked`;
  const gaps =
    absences.length === 0
      ? 'no gap is confirmed'
      : absences.length === 1
        ? '1 gap is confirmed'
        : `${absences.length} gaps are confirmed`;
  return `${nodes.length === 1 ? '1 group' : `${nodes.length} groups`}: ${linked}, ${gaps}.`;
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
