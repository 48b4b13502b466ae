import { type Layer, TIE_KINDS } from '@footbridge/shared/vocabulary/tie-kind';
import { wordKey } from './word-key.js';

/** What the words of a tie kind say of it. */
export interface TieKindReading {
  /** The kind of the vocabulary, or the word as it came. */
  readonly kind: string;
  readonly layer: Layer;
  /** Null where the words leave it open and the data decides. */
  readonly directed: boolean | null;
  /** Whether friendship-like words say that both ends stand alike. */
  readonly isMutual: boolean;
  readonly isKnown: boolean;
}

const MEMBERSHIP =
  /\b(members?|membership|belongs?|officers? of|chairs?|chaired|co chairs?|attends?|attended|attendance|part of|took part|takes part|participat\w*|represented on|sits on|seat on|secretariat|involved in|employed|employees? of|works? (for|at|in)|affiliat\w*|staff of)\b/;
const COMPLIANCE =
  /\b(reports?|reporting|reported to|parent of|subsidiary of|funds?|funded|funding|finances|financed|regulat\w*|inspect\w*|audits?|audited|commission(s|ed|ing)?|oversees|overseen|supervis\w*|accountable|contracts?|licen[cs]e[sd]?|sponsors?|sponsored|manages|managed by|line manages?|controls|owns|owned by)\b/;
/** Words for ties that stand alike from both ends. */
const MUTUAL =
  /\b(friend\w*|marriage|married|kin|kinship|sibling\w*|business|classmates?|meetings?|meets?|co ?works?|co ?workers?|colleagues?|appears? with|works? with|collaborat\w*|cooperat\w*|co ?authors?|partners?|partnership|knows each other|linked|linked with|linked to|connected|together|shares?|joint|tie|link|edge|neighbou?rs?)\b/;
/** Words that lead from one end to the other: "supports", "advice from", "supersedes". */
const LEADING = /\b(of|to|for|by|from|on|in|at|sent|received)$|^\w+(ises|izes|orts|edes|ains|ends|ides|ints|ules)\b/;

const KNOWN = new Map(
  TIE_KINDS.flatMap((definition) =>
    variants(definition.kind, definition.label).map((word) => [word, definition] as const),
  ),
);

/** Reads the word of a tie kind: a kind of the vocabulary, or a kind of the file's own with its layer. */
export function readTieKind(word: string): TieKindReading {
  const key = wordKey(word);
  const known = KNOWN.get(key);
  if (known !== undefined) {
    return { kind: known.kind, layer: known.layer, directed: known.directed, isMutual: !known.directed, isKnown: true };
  }
  const layer = MEMBERSHIP.test(key) ? 'membership' : COMPLIANCE.test(key) ? 'compliance' : 'collaboration';
  const isMutual = layer === 'collaboration' && MUTUAL.test(key);
  const leads = layer !== 'collaboration' || (!isMutual && LEADING.test(key));
  return { kind: word, layer, directed: leads ? true : null, isMutual, isKnown: false };
}

/** "member of" is also written "is a member of", "members of" and "member". */
function variants(kind: string, label: string): readonly string[] {
  const key = wordKey(kind);
  const bare = key.replace(/^(\w+)s\b/, '$1');
  return [key, bare, wordKey(label), `is ${key}`, `is a ${key}`];
}
