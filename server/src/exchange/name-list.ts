/** The names in one cell, as people write several: by semicolon, bar or line; by comma only where asked to. */
export function splitNames(cell: string, byComma: boolean): readonly string[] {
  const separator = /[;|\n]/.test(cell) ? /[;|\n]/ : byComma ? /,|\s+and\s+|\s*&\s+(?=[A-Z])/ : null;
  const names = separator === null ? [cell] : cell.split(separator);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** What people write where they name nobody. */
const NOBODY = /^(?:n\/a|n\.a\.?|none|nobody|no[ -]?one|nil|not applicable|unknown|don['’]?t know|[-–—.?]+)$/i;

/** Whether a cell that should hold a name says that there is none: "N/A", "nobody", a dash. */
export function namesNobody(name: string): boolean {
  return name === '' || name === 'NA' || NOBODY.test(name);
}
