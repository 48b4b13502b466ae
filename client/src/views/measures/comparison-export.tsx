import { download } from '../../components/download.js';
import { Menu } from '../../components/menu.js';
import { formatDate } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { measureExportAddress, shareOptions } from '../../data/measure-export.js';
import { printDrawing, whyNotSaved } from '../../data/print-drawing.js';
import { useScope } from '../../data/scope.js';
import type { Comparison } from '../../data/use-comparison.js';
import { saveDrawing } from '../../graph-canvas/export/save-drawing.js';
import { agreementInWords } from './agreement.js';
import { type DrawnScatter, scatterDrawing } from './scatter-drawing.js';
import type { ComparedMeasure } from './use-measures-address.js';

export interface ComparisonExportProps {
  readonly comparison: Comparison;
  readonly x: ComparedMeasure;
  readonly y: ComparedMeasure;
  readonly scales: DrawnScatter['scales'];
  readonly marked: ReadonlySet<string>;
}

const VALUE_FORMATS = [
  { id: 'csv', label: 'CSV', detail: 'With where they come from' },
  { id: 'xlsx', label: 'Excel workbook', detail: 'The same as sheets' },
] as const;

const PICTURE_FORMATS = [
  { id: 'png', format: 'png', label: 'PNG', detail: 'For slides and documents' },
  { id: 'svg', format: 'svg', label: 'SVG', detail: 'Sharp at any size' },
  { id: 'pdf', format: { pdf: printDrawing }, label: 'PDF', detail: 'For print; text stays text' },
] as const;

/** Takes the values along, or the picture with its title and where it comes from. */
export function ComparisonExport({ comparison, x, y, scales, marked }: ComparisonExportProps) {
  const scope = useScope();
  const toast = useToast();
  const { version } = comparison.x.provenance;
  const save = async ({ format, label }: (typeof PICTURE_FORMATS)[number]) => {
    const today = formatDate(new Date().toISOString().slice(0, 10));
    const caption = {
      title: `${x.title} and ${y.title}`,
      lines: [
        `${agreementInWords(comparison.spearman.value, x.title, y.title)} ${comparison.sentence}`,
        `Network “${scope.network}”, data version ${version}, drawn on ${today} with Footbridge.`,
      ],
    };
    const name = `${scope.network}-${x.chosen.id}-${y.chosen.id}-v${version}`;
    try {
      const points = comparison.points;
      await saveDrawing(format, name, (theme) =>
        scatterDrawing({ points, scales, marked, titles: { x: x.title, y: y.title } }, caption, theme),
      );
      toast({ message: `Saved the picture as ${label}.` });
    } catch (error) {
      toast({ message: `The picture could not be saved. ${whyNotSaved(error)}`, tone: 'problem' });
    }
  };
  const files = shareOptions([x.chosen, y.chosen])
    ? [{ of: 'Values', measures: [x.chosen, y.chosen] }]
    : [x, y].map(({ title, chosen }) => ({ of: title, measures: [chosen] }));
  return (
    <Menu
      trigger="Export"
      entries={[
        ...files.flatMap(({ of, measures }) =>
          VALUE_FORMATS.map(({ id, label, detail }) => ({
            id: `${of} ${id}`,
            label: `${of} as ${label}`,
            detail,
            onAction: () => download(measureExportAddress(scope, measures, id)),
          })),
        ),
        ...PICTURE_FORMATS.map((entry) => ({
          id: entry.id,
          label: `Picture as ${entry.label}`,
          detail: entry.detail,
          onAction: () => void save(entry),
        })),
      ]}
    />
  );
}
