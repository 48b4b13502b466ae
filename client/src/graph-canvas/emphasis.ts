import type { Picture } from './picture.js';

/** What stands out in a picture; the canvas and the exports draw it alike. */
export interface Emphasis {
  /** What is not to fade. Null: everything. */
  readonly kept: ReadonlySet<string> | null;
  /** Who is named even where the name lies on other nodes. */
  readonly named: ReadonlySet<string>;
}

const NO_ONE: ReadonlySet<string> = new Set();

/** Those asked to stand out; a selected one takes precedence, and keeps those one step away. */
export function emphasisOf(
  picture: Picture | null,
  selected: string | null,
  highlight: ReadonlySet<string> | null,
): Emphasis {
  return { kept: keptKeys(picture, selected, highlight), named: highlight ?? NO_ONE };
}

function keptKeys(
  picture: Picture | null,
  selected: string | null,
  highlight: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (picture === null || selected === null || !picture.nodes.some((node) => node.key === selected)) return highlight;
  const kept = new Set([selected]);
  for (const { from, to } of picture.ties) {
    if (from === selected) kept.add(to);
    if (to === selected) kept.add(from);
  }
  for (const node of picture.nodes) if (node.opened) kept.add(node.key);
  return kept;
}
