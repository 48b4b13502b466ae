/** Number formats 14 to 22, 27 to 36, 45 to 47 and 50 to 58 of a workbook show dates or times without saying so. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a number shown in a format is a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  // Quoted text, escaped characters, colours and conditions hold letters that mean nothing; [h] counts hours.
  const bare = code.replace(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dyhs]|m{1,5}/i.test(bare) && !/general/i.test(bare);
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * A workbook's count of days as ISO text: a day, a day with a time, or a time alone below one. The 1900 calendar counts
 * a 29 February that never was, so its first 60 days are one off. Null for what is no date.
 */
export function excelDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null;
  const shift = !from1904 && serial < 60 && serial >= 1 ? 1 : 0;
  const moment = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((serial + shift) * DAY));
  const iso = moment.toISOString();
  const time = iso.slice(11, 19);
  if (serial < 1 && !from1904) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}
