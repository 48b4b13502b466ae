/** A colour as a drawing may have it: `#rgb`, `#rrggbb`, `rgb(r, g, b)` or `rgba(r, g, b, a)`. */
export const COLOUR =
  /^(?:#(?:[\da-f]{3}){1,2}|rgba?\(\s*\d{1,3}(?:\.\d+)?(?:\s*,\s*\d{1,3}(?:\.\d+)?){2}(?:\s*,\s*(?:\d(?:\.\d{1,6})?|\.\d{1,6}))?\s*\))$/iu;

export interface InkedColour {
  /** 0 to 255 each. */
  readonly rgb: [number, number, number];
  readonly opacity: number;
}

/** Reads a colour; black where it is none, so that nothing vanishes. */
export function inkOf(colour: string): InkedColour {
  if (!COLOUR.test(colour)) return { rgb: [0, 0, 0], opacity: 1 };
  if (colour.startsWith('#')) {
    const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
    const at = (place: number) => Number.parseInt(digits.slice(place, place + 2), 16);
    return { rgb: [at(0), at(2), at(4)], opacity: 1 };
  }
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return { rgb: [red, green, blue], opacity: Math.min(1, alpha) };
}
