/** The two encodings of before Unicode that Vietnamese offices used. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** What a font makes of the characters of a text. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Draws every letter as a capital (`.VnTimeH`): TCVN3 has no codes for capitals that bear a tone. */
  readonly capitals: boolean;
}

const TCVN3_FONT = /^\.vn/i;
/** A capital H at the end; `.vnTifani`, `.VnEnglish` and the like draw small letters. */
const CAPITALS = /H$|^\.vn(?:time|arial)h$/;
const VNI_FONT = /^vni[- ]/i;

/** What text in this font really says; null where the font is one of Unicode, or none is known. */
export function legacyFont(name: unknown): LegacyFont | null {
  if (typeof name !== 'string') return null;
  if (TCVN3_FONT.test(name)) return { encoding: 'TCVN3', capitals: CAPITALS.test(name) };
  return VNI_FONT.test(name) ? { encoding: 'VNI', capitals: false } : null;
}
