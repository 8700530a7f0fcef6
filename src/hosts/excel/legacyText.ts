/**
 * Letters that TCVN3 (`Tæng`) and VNI (`Toång`) put to uses of their own, and Vietnamese in Unicode never has.
 * Signs that occur in sound text (×, ÷, ±, °, ·, «») are left out: a line of old text has others.
 */
const STRANGE = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ¸¨¹¶ª¦]/u;
const LEGACY_FONT = /^(?:\.vn|vni-)/i;

/** Whether text looks as if only a font of before Unicode made it readable. */
export function looksLegacy(text: string): boolean {
  return STRANGE.test(text);
}

/** Whether text in this font is not Unicode (`.VnTime`, `VNI-Times`). */
export function isLegacyFont(name: unknown): name is string {
  return typeof name === 'string' && LEGACY_FONT.test(name);
}
