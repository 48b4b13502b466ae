import { Menu } from '../../components/menu.js';
import { formatDate } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import type { Emphasis } from '../../graph-canvas/emphasis.js';
import type { Caption } from '../../graph-canvas/export/frame.js';
import { savePicture } from '../../graph-canvas/export/save-picture.js';
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

/** Saves the picture with its title, legend, filter, date and data version. */
export function MapExport({ arranged, legend, network, version, lines, emphasis }: MapExportProps) {
  const toast = useToast();
  const save = async (format: 'png' | 'svg') => {
    if (arranged === null) return;
    const today = formatDate(new Date().toISOString().slice(0, 10));
    const caption: Caption = {
      title: `Map of ${network.name}`,
      lines: [...lines, `Data version ${version}, drawn on ${today} with Footbridge.`],
    };
    try {
      await savePicture(format, `${network.key}-map-v${version}`, arranged, legend, caption, emphasis);
      toast({ message: `Saved the map as ${format.toUpperCase()}.` });
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'The browser gave no reason.';
      toast({ message: `The map could not be saved. ${reason}`, tone: 'problem' });
    }
  };
  return (
    <Menu
      trigger="Save picture"
      entries={[
        {
          id: 'png',
          label: 'As PNG',
          detail: 'For slides and documents',
          disabled: arranged === null,
          onAction: () => void save('png'),
        },
        {
          id: 'svg',
          label: 'As SVG',
          detail: 'Sharp at any size; text stays text',
          disabled: arranged === null,
          onAction: () => void save('svg'),
        },
      ]}
    />
  );
}
