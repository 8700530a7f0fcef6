import { plain } from '../../text/normalize';

/** How many criteria a band holds: `high` is null for «trở lên». */
export interface BandWords {
  readonly low: number;
  readonly high: number | null;
  /** Whether its words say that all criteria are met («19/19», «đủ 19 tiêu chí»). */
  readonly isExact: boolean;
}

/** No set has more criteria than this. */
const MOST = 60;
const TC = '(?:/ ?\\d{1,2})?\\s*(?:tieu chi|tc)\\b';
const RANGE = new RegExp(
  `(\\d{1,2})\\s*(?:tc|tieu chi)?\\s*(?:-|–|—|~|den|toi|den duoi)\\s*(?:duoi\\s*)?(\\d{1,2})\\s*${TC}`,
);
const BELOW = new RegExp(`(?:duoi|<|it hon|chua den|chua dat)\\s*(\\d{1,2})\\s*${TC}`);
const AT_MOST = new RegExp(`(?:≤|<=|khong qua|toi da)\\s*(\\d{1,2})\\s*${TC}|(\\d{1,2})\\s*${TC} tro xuong`);
const ABOVE = new RegExp(`(?:>|tren|hon)\\s*(\\d{1,2})\\s*${TC}`);
const AT_LEAST = new RegExp(`(?:≥|>=|it nhat|toi thieu)\\s*(\\d{1,2})\\s*${TC}|(\\d{1,2})\\s*${TC} tro len`);
const EXACT = new RegExp(`(\\d{1,2})\\s*${TC}`);
/** «tiêu chí số 5», «tiêu chí 19 về»: one criterion's number, not how many. */
const NUMBERED = /(?:tieu chi|tc)\s*(?:so|thu)?\s*\d{1,2}\b(?!\s*(?:tieu chi|tc\b|-|–|\/|den))/;

/** Reads «từ 15 - 18 tiêu chí», «dưới 5 TC», «đạt 19/19 tiêu chí», «15 tiêu chí trở lên»; null where none is named. */
export function bandWords(label: string): BandWords | null {
  const text = plain(label);
  const range = RANGE.exec(text);
  if (range) {
    // «từ 10 đến dưới 15 tiêu chí»
    const high = Number(range[2]) - (/den duoi|(?:-|–)\s*duoi/.test(range[0]) ? 1 : 0);
    return valid(Number(range[1]), high);
  }
  if (NUMBERED.test(text)) return null;
  const atMost = numberIn(AT_MOST, text);
  if (atMost !== null) return valid(0, atMost);
  const below = numberIn(BELOW, text);
  if (below !== null) return valid(0, below - 1);
  const atLeast = numberIn(AT_LEAST, text);
  if (atLeast !== null) return valid(atLeast, null);
  const above = numberIn(ABOVE, text);
  if (above !== null) return valid(above + 1, null);
  const exact = numberIn(EXACT, text);
  return exact === null ? null : valid(exact, exact);
}

function numberIn(pattern: RegExp, text: string): number | null {
  const match = pattern.exec(text);
  return match ? Number(match[1] ?? match[2]) : null;
}

function valid(low: number, high: number | null): BandWords | null {
  if (low > MOST || (high !== null && (high > MOST || high < low))) return null;
  return { low, high, isExact: low === high };
}
