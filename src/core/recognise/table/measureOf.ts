import type { Measure } from '../../bieu/tableLine';
import { clean, words } from '../../text/normalize';

/** What words over a column or before a row say of its figures; the first that fits is meant. */
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['rank', /\b(?:xep hang|xep thu|thu hang|xep loai|rank|ranking)\b/],
  ['code', /^(?:ma|ma so|code|id|no|zip|fips)$|^ma (?:xa|huyen|tinh|don vi|dvhc|so|chuong|nganh)\b|\bcode$/],
  [
    'share',
    /%|\b(?:ty le|ti le|ty trong|ti trong|phan tram|ty suat|percent|percentage|pct|per cent|share|rate|rates|ratio|proportion)\b/,
  ],
  [
    'average',
    /\b(?:binh quan|trung binh|bq|mat do|don gia|nang suat|average|avg|mean|median|per capita|per person|density|index|unit price|cpi)\b/,
  ],
  ['change', /\b(?:tang giam|chenh lech|tang them|change|difference)\b/],
  ['money', /\b(?:von|kinh phi|ngan sach|trieu dong|ty dong|nghin dong|du toan|giai ngan|tien)\b/],
  ['count', /^(?:so |tong so |number|count)/],
];

/** «Tr.đ/người/năm»: an amount per something is no sum. */
const PER = /\/\s*(?:người|hộ|xã|thôn|ha|km|năm|tháng|ng\b|capita|person)/iu;

/** What a line measures that sums others up: «Total rate» is a sum unless it says per cent. */
export function measureOfTotal(text: string, isTotal: boolean): Measure {
  const measure = measureOf(text);
  return isTotal && measure === 'share' && !text.includes('%') ? 'unknown' : measure;
}

/** What the figures of a line with these words measure, as far as words tell. */
export function measureOf(text: string): Measure {
  const shown = clean(text).slice(0, LONGEST);
  if (shown === '') return 'unknown';
  if (PER.test(shown)) return 'average';
  const key = words(shown);
  return MEASURES.find(([, pattern]) => pattern.test(key))?.[0] ?? 'unknown';
}

const LONGEST = 300;

/** Whether figures are years by their values: whole numbers between 1900 and 2100. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
