import { clean, fold } from './normalize';
import { remembering } from './remembering';

/** The levels, from senior to junior. */
export const UNIT_LEVELS = ['province', 'region', 'district', 'commune', 'village'] as const;

/** The level a name's prefix speaks of; a region («Vùng», «Khu vực», «Cụm») groups districts or communes. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export type UnitKind =
  | 'province'
  | 'region'
  | 'district'
  | 'districtTown'
  | 'districtCity'
  | 'commune'
  | 'ward'
  | 'township'
  | 'village';

export interface UnitName {
  /** The name without its prefix, NFC, as written. */
  readonly name: string;
  /** Key of the name for comparison (see `fold`). */
  readonly key: string;
  /** Told by the prefix; null where there is none («Mường Báng» in a table that writes no «Xã»). */
  readonly kind: UnitKind | null;
  readonly level: UnitLevel | null;
}

interface Prefix {
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly pattern: RegExp;
}

/** Longest first: «Thị trấn» before «T.», «Thành phố» before «Th.». Abbreviations of one letter need their dot. */
const PREFIXES: readonly Prefix[] = [
  { kind: 'districtCity', level: 'district', pattern: /^(?:thành phố|t\.\s?p\.?|tp)(?:[.:]\s*|\s+)/ },
  { kind: 'districtTown', level: 'district', pattern: /^(?:thị xã|t\.\s?x\.?|tx)(?:[.:]\s*|\s+)/ },
  { kind: 'township', level: 'commune', pattern: /^(?:thị trấn|t\.\s?t\.?|tt)(?:[.:]\s*|\s+)/ },
  { kind: 'district', level: 'district', pattern: /^(?:(?:huyện|quận)(?:[.:]\s*|\s+)|[hq]\.\s*)/ },
  { kind: 'ward', level: 'commune', pattern: /^(?:(?:phường)(?:[.:]\s*|\s+)|p\.\s*)/ },
  { kind: 'commune', level: 'commune', pattern: /^(?:(?:xã|đặc khu)(?:[.:]\s*|\s+)|x\.\s*)/ },
  { kind: 'province', level: 'province', pattern: /^(?:tỉnh)(?:[.:]\s*|\s+)/ },
  { kind: 'region', level: 'region', pattern: /^(?:tiểu vùng|khu vực|vùng|cụm|miền)(?:[.:]\s*|\s+)/ },
  {
    kind: 'village',
    level: 'village',
    pattern:
      /^(?:tổ dân phố|khu dân cư|tiểu khu|khu phố|thôn|bản|ấp|buôn|bon|xóm|khóm|tdp|kdc)(?:[.:]\s*|\s+)/,
  },
];

/** Splits «Tp. Điện Biên Phủ» into its kind and its name. A prefix alone («Xã») is a name without kind. */
export function parseUnitName(text: string): UnitName {
  return remembered(text);
}

const remembered = remembering(splitName);

function splitName(text: string): UnitName {
  const whole = clean(text);
  const lower = whole.toLowerCase();
  for (const { kind, level, pattern } of PREFIXES) {
    const match = pattern.exec(lower);
    if (!match || match[0].length >= whole.length) continue;
    const name = whole.slice(match[0].length).trim();
    return { name, key: fold(name), kind, level };
  }
  return { name: whole, key: fold(whole), kind: null, level: null };
}
