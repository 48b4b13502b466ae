export type Declarations = Readonly<Record<string, string | number | readonly number[]>>;

/** One rule of the canvas's stylesheet. */
export interface Rule {
  readonly selector: string;
  readonly style: Declarations;
}

export const FONT = 'system-ui, sans-serif';
const NAME_SIZE = 12;

/** The size of names in units of the picture. */
export function nameSize(scale: number): number {
  return NAME_SIZE * scale;
}
