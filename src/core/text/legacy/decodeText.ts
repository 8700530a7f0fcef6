import type { LegacyFont } from './legacyFont';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/** Text as a font of before Unicode shows it. */
export function decodeText(text: string, { encoding, capitals }: LegacyFont): string {
  return encoding === 'VNI' ? decodeVni(text) : decodeTcvn3(text, capitals);
}
