import { Menu } from '../../components/menu.js';
import { formatDate } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { printDrawing, whyNotSaved } from '../../data/print-drawing.js';
import type { Emphasis } from '../../graph-canvas/emphasis.js';
import { type PictureFormat, savePicture } from '../../graph-canvas/export/save-picture.js';
import type { LegendSection } from '../../graph-canvas/legend.js';
import type { Arranged } from '../../graph-canvas/use-arrangement.js';

export interface MapExportProps {
  readonly arranged: Arranged | null;
  readonly legend: readonly LegendSection[];
  readonly network: { readonly key: string; readonly name: string };
  readonly version: number;
  /** What the picture shows, and of what. */
  readonly lines: readonly string[];
  /** What stands out on the screen. */
  readonly emphasis: Emphasis;
}

const FORMATS = [
  { id: 'png', format: 'png', label: 'As PNG', detail: 'For slides and documents; says inside what it shows' },
  { id: 'svg', format: 'svg', label: 'As SVG', detail: 'Sharp at any size; text stays text' },
  { id: 'pdf', format: { pdf: printDrawing }, label: 'As PDF', detail: 'For print; text stays text' },
  { id: 'txt', format: 'txt', label: 'Description as text', detail: 'All that is drawn, for who cannot see it' },
] as const satisfies readonly { readonly format: PictureFormat; readonly [words: string]: unknown }[];

/** Saves the picture with its title, legend, filter, date and data version. */
export function MapExport({ arranged, legend, network, version, lines, emphasis }: MapExportProps) {
  const toast = useToast();
  const save = async ({ id, format }: (typeof FORMATS)[number]) => {
    if (arranged === null) return;
    const today = formatDate(new Date().toISOString().slice(0, 10));
    const caption = {
      title: `Map of ${network.name}`,
      lines: [...lines, `Data version ${version}, drawn on ${today} with Footbridge.`],
    };
    try {
      await savePicture(format, `${network.key}-map-v${version}`, { arranged, legend, caption, emphasis });
      toast({ message: id === 'txt' ? 'Saved the description of the map.' : `Saved the map as ${id.toUpperCase()}.` });
    } catch (error) {
      toast({ message: `The map could not be saved. ${whyNotSaved(error)}`, tone: 'problem' });
    }
  };
  return (
    <Menu
      trigger="Save picture"
      entries={FORMATS.map((entry) => ({
        id: entry.id,
        label: entry.label,
        detail: entry.detail,
        disabled: arranged === null,
        onAction: () => void save(entry),
      }))}
    />
  );
}
