/**
 * A word as it is compared: `Reports_To`, `reportsTo` and `reports to` are one. Accents, case and punctuation go,
 * letters of every script stay.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
