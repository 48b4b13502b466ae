import { groupNodeKey, type PictureAbsence } from './picture.js';

interface SplitAbsences {
  /** Between two parts that each have a place in the picture. */
  readonly placed: readonly PictureAbsence[];
  /** With a part of which nothing is drawn: to be said in words. */
  readonly unplaced: readonly PictureAbsence[];
}

/** Which gaps a picture can show: a part stands where its group does, or where its members are. */
export function placedAbsences(
  absences: readonly PictureAbsence[],
  nodes: readonly { readonly section: string }[],
): SplitAbsences {
  const places = new Set(nodes.map((node) => groupNodeKey(node.section)));
  const isPlaced = ({ from, to }: PictureAbsence) => places.has(from) && places.has(to);
  return { placed: absences.filter(isPlaced), unplaced: absences.filter((absence) => !isPlaced(absence)) };
}
