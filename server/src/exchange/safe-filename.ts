const LONGEST = 150;

/**
 * A file name as it may be shown and logged: its last part only, without control characters and without characters that
 * turn the direction of the text.
 */
export function shownFilename(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  return clean === '' ? 'upload' : clean.slice(0, LONGEST).toWellFormed();
}

/** `Content-Disposition` for a download: plain letters for old readers, the whole name for the rest (RFC 6266). */
export function attachment(name: string): string {
  const shown = shownFilename(name);
  const plain = shown.normalize('NFKD').replace(/[^\w.-]+/g, '_');
  const encoded = encodeURIComponent(shown).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
