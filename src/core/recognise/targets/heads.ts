import type { QuantityStatus } from '../../bieu/targets';
import type { TableLine } from '../../bieu/tableLine';
import { words } from '../../text/normalize';

/** A column's head as far as years and roles are concerned. */
export interface Head {
  readonly at: number;
  /** All its words, folded. */
  readonly key: string;
  /** The same with its one year as `#`: heads that differ in their year alone are columns of years. */
  readonly pattern: string;
  /** The years its innermost telling head names, ascending: one, or the two ends of a period. */
  readonly years: readonly number[];
  readonly line: TableLine;
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** Reads the heads over a column, innermost first where years are concerned. */
export function headOf(line: TableLine): Head {
  const path = line.path.map(words);
  for (let tier = path.length - 1; tier >= 0; tier--) {
    const years = [...new Set((path[tier]!.match(YEAR) ?? []).map(Number))].sort((a, b) => a - b);
    if (years.length === 0) continue;
    const own = years.length === 1 ? path[tier]!.replace(YEAR, '#') : path[tier]!;
    const pattern = [...path.slice(0, tier), own, ...path.slice(tier + 1)].join('|');
    return { at: line.at, key: path.join(' '), pattern, years, line };
  }
  return { at: line.at, key: path.join(' '), pattern: path.join('|'), years: [], line };
}

/** What has been reached, in the words of provinces. */
const START =
  /\b(?:thuc hien|hien trang|ket qua|co so|nam goc|goc|xuat phat|dau ky|dau nhiem ky|hien co|hien nay|da dat|so nen|nen|ban dau|th|kq|uoc)\b/;
/** What is aimed at. */
const TARGET =
  /\b(?:muc tieu|chi tieu|ke hoach|phan dau|dinh huong|cuoi ky|du kien|dang ky|giao|kh|mt|ct|dich)\b/;
/** Columns beside them that are compared, not counted. */
const ASIDE = /\b(?:so sanh|so voi|tang giam|chenh lech|ty le|ti le|phan tram)\b|%/;
const STATUSES: readonly (readonly [QuantityStatus, RegExp])[] = [
  ['registered', /\bdang ky\b/],
  ['assigned', /\bgiao\b/],
  ['estimated', /\b(?:uoc|uth)\b/],
  ['planned', TARGET],
  ['actual', START],
];

/** Whether the words say what was reached, what is aimed at, or something beside them; the first word counts. */
export function roleInWords({ key }: Head): 'start' | 'target' | 'aside' | null {
  if (ASIDE.test(key)) return 'aside';
  const reached = key.search(START);
  const aimed = key.search(TARGET);
  if (reached < 0 && aimed < 0) return null;
  if (reached < 0) return 'target';
  return aimed < 0 || reached < aimed ? 'start' : 'target';
}

/** The status of a column's figures; `otherwise` where its head does not say. */
export function statusOf({ key }: Head, otherwise: QuantityStatus): QuantityStatus {
  const found = STATUSES.filter(([, pattern]) => pattern.test(key));
  if (found.length === 2 && found[0]![0] === 'planned') return otherwise;
  return found[0]?.[0] ?? otherwise;
}
