import { useEffect, useMemo, useRef } from 'react';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import { useGivenPlaces } from '../../data/use-saved-views.js';
import { legendOf } from '../../graph-canvas/legend.js';
import { EMPTY_PICTURE, type Picture } from '../../graph-canvas/picture.js';
import { type ArrangementWanted, useArrangement } from '../../graph-canvas/use-arrangement.js';
import { useStrongContrast } from '../../graph-canvas/use-canvas-theme.js';
import { visualRules } from '../../graph-canvas/visual-rules.js';
import { showPlaces } from '../../state/places-on-show.js';
import { emphasisInWords } from './emphasis-words.js';
import { useMapAddress } from './use-map-address.js';
import { useMapHands } from './use-map-hands.js';
import { useMapLooks } from './use-map-looks.js';
import { useMapPicture } from './use-map-picture.js';
import { useMapSelection } from './use-map-selection.js';

export type MapOnShow = ReturnType<typeof useMapOnShow>;

/** Everything the map is made of: what the address asks for, what the server answers, and where things stand. */
export function useMapOnShow() {
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
  const saved = useGivenPlaces(scope.network);
  const wanted: ArrangementWanted = {
    ...{ picture, rules },
    arrangement: address.mode === 'groups' ? 'groups' : address.arrangement,
    memory: `${scope.network}.${address.mode}.${grouping}.${address.around ?? ''}${saved.memory}`,
    // A saved view opens as it was saved: what is moved in it is for saving it anew, or passes.
    memoryLasts: saved.memory === '' ? 'always' : 'visit',
    ...(saved.given && { given: saved.given }),
  };
  // What answers the former question must not be laid out as if it answered this one: its places would stay.
  const arrangement = useArrangement(useLastReady(wanted, !map.answer.outdated && !saved.isComing));
  const selection = useMapSelection();
  const hands = useMapHands(arrangement, picture);
  const colour = address.colour.kind === 'grouping' ? address.colour.key : null;
  const colourTitle = labelOf(address.mode === 'people' ? (colour ?? grouping) : grouping);
  const grounds = arrangement.arranged?.grounds;
  const legend = useMemo(() => legendOf(picture, rules, colourTitle, grounds), [picture, rules, colourTitle, grounds]);
  const chosen = useMemo(
    () => picture.nodes.filter((node) => selection.keys.includes(node.key)),
    [picture, selection.keys],
  );
  const standingOut = emphasisInWords({
    selectedName: chosen.length === 1 ? (chosen[0]?.name ?? null) : null,
    focusNames: map.focusNames,
    overlays: address.overlays,
    brokers: map.brokers,
    both: map.both,
    count: map.highlight?.size ?? null,
  });
  const positions = arrangement.arranged?.positions ?? null;
  useEffect(() => showPlaces(positions), [positions]);
  useEffect(() => () => showPlaces(null), []);
  const closed = address.mode === 'groups' && address.opened.length === 0;
  const sentence = closed ? groupsSentence(picture) : (map.answer.data?.sentence ?? '');
  return {
    ...{ scope, network, address, problems, setAddress, map, picture, looks, arrangement, hands, legend },
    ...{ selection, chosen, grouping, labelOf, colourTitle, strong, standingOut, sentence, closed },
  };
}

/** The latest value that was ready; the first one until one is. */
function useLastReady<Value>(value: Value, ready: boolean): Value {
  const last = useRef(value);
  if (ready) last.current = value;
  return last.current;
}

function groupsSentence({ nodes, bands, absences }: Picture): string {
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
