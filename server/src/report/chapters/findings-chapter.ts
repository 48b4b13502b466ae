import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { FINDING_FRAME, findingMarks } from '@footbridge/shared/drawing/finding-marks';
import { colourPlaces } from '@footbridge/shared/gaps/colour-places';
import { partLabel } from '@footbridge/shared/gaps/part-label';
import type { Finding } from '../../insights/findings.service.js';
import type { Block } from '../../paper/paper-document.js';
import { heading, list } from '../blocks.js';
import { PAPER_GROUND, PAPER_INKS } from '../paper-inks.js';
import { partsShown } from '../parts-shown.js';
import type { ReportFacts } from '../report-facts.js';

/** What stands out, strongest first: the sentence, what it rests on, and the sign the map has for it. */
export function findingsChapter(facts: ReportFacts): readonly Block[] {
  const { findings } = facts;
  if (findings.length === 0) return [];
  return [
    heading(2, 'What stands out'),
    list(
      findings.map((finding) => ({
        lead: finding.headline,
        text: finding.provenance.error === null ? finding.detail : `${finding.detail} ${finding.provenance.error}`,
        sketch: sketchOf(facts, finding),
      })),
      true,
    ),
  ];
}

function sketchOf({ compared }: ReportFacts, { kind, grouping, parts, number, headline }: Finding): Drawing {
  const known = grouping === compared.grouping ? partsShown(compared, compared.names.length) : [];
  const colours = colourPlaces(grouping ?? '', known, parts);
  const pictured = parts.map((part) => ({
    label: partLabel(grouping ?? '', part),
    colour: colours.get(part) ?? 0,
  }));
  return {
    ...FINDING_FRAME,
    ground: PAPER_GROUND,
    title: headline,
    description: '',
    marks: findingMarks({ kind, parts: pictured, number }, PAPER_INKS),
  };
}
