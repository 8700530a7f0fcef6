import { legacyFont } from '../../core/text/legacy/legacyFont';

/** The font's name where text in it is not Unicode (TCVN3 `.VnTime`, `VNI-Times`); undefined for any other font. */
export function fontOfOld(name: string | undefined): string | undefined {
  return legacyFont(name) ? name : undefined;
}
