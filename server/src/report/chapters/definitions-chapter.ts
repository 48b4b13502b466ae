import { VERDICT_LABELS, VERDICT_METHOD, VERDICT_RULES, VERDICTS } from '@footbridge/shared/gaps/verdict';
import { measureById } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import type { Block } from '../../paper/paper-document.js';
import { heading, plain } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

/** The measures whose numbers the chapters print, in their order. */
const USED = [
  'density',
  'components',
  'linked-pairs',
  'expected-pairs',
  'expected-pairs-by-activity',
  'gap-z',
  'introduction-benefit',
  'adamic-adar',
  'betweenness',
  'gould-fernandez',
  'departures',
  'cut-points',
  'pairs-cut',
  'bridge-ties',
] as const;

/** What every number means, with its formula and source; left out where it was not wanted. */
export function definitionsChapter({ question }: ReportFacts): readonly Block[] {
  if (!question.definitions) return [];
  return [
    heading(2, 'What the numbers mean'),
    { kind: 'terms', items: USED.map(termOf) },
    heading(2, 'When a gap is a gap'),
    plain(VERDICT_METHOD),
    {
      kind: 'terms',
      items: VERDICTS.map((verdict) => ({ term: VERDICT_LABELS[verdict], texts: [VERDICT_RULES[verdict]] })),
    },
  ];
}

function termOf(id: (typeof USED)[number]): { readonly term: string; readonly texts: readonly string[] } {
  const definition = measureById(id);
  if (definition === null) throw new Error(`The measure ${id} is not in the catalogue`);
  return {
    term: definition.name,
    texts: [definition.sentence, `Formula: ${definition.formula}`, sourcesOf(definition)],
  };
}

function sourcesOf({ sources }: MeasureDefinition): string {
  const cited = sources.map(({ citation, doi }) => (doi === null ? citation : `${citation} doi:${doi}`));
  return `${cited.length > 1 ? 'Sources' : 'Source'}: ${cited.join('; ')}`;
}
