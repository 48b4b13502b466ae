/**
 * Several texts as one cell: `health; housing`. A semicolon, bar or backslash within a text is
 * written with a backslash.
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;|]/g, '\\$&')).join('; ');
}

/**
 * The texts of a list cell, without blanks: the other direction of `joinList`. A backslash before anything but a
 * semicolon, a bar or a backslash is just that.
 */
export function splitList(cell: string, separators = ';'): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at]!;
    const next = cell[at + 1];
    if (character === '\\' && (next === ';' || next === '|' || next === '\\')) {
      item += next;
      at += 1;
    } else if (separators.includes(character)) {
      items.push(item);
      item = '';
    } else {
      item += character;
    }
  }
  return [...items, item].map((each) => each.trim()).filter((each) => each !== '');
}
