import { clean, plain } from '../text/normalize';
import type { Period } from './quantity';

/** Longer texts are cut: a title needs less. */
const LONGEST = 600;

/**
 * What names a year without being about it: the programme's span («giai đoạn 2021-2025»), the number of a document
 * («51/2025/QĐ-TTg») and its date («Kế hoạch số 198/KH-UBND ngày 29 tháng 6 năm 2022»).
 */
const NOT_A_PERIOD: readonly RegExp[] = [
  /\d+\/20\d\d\/[a-z]+(?:-[a-z]+)*/g,
  /(?:so|quyet dinh|ke hoach|bao cao|cong van|nghi quyet|thong tu)\s+[\d./]*\/?[a-z-]*[^,;()]{0,40}?ngay\s*\d{0,2}\s*(?:thang\s*\d{1,2}\s*nam\s*20\d\d|[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d)/g,
  /20\d\d\s*[-–—]\s*20\d\d/g,
  /tu (?:nam )?20\d\d den (?:nam )?20\d\d/g,
];

const QUARTERS: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
const YEAR = /\b20\d\d\b/g;

/**
 * The period a table speaks of: that of the first of its own texts (head, title, sheet name) to name exactly one
 * year, then of what else stands above; null where none does. A text of two years («thực hiện 2024, đăng ký 2025»)
 * does not tell which is meant. A month or quarter may stand apart from the year («Quý I» as the sheet's name).
 */
export function periodIn(own: readonly string[], above = ''): Period | null {
  const said = own.map(bare);
  for (const text of [...said, bare(above)]) {
    const years = yearsIn(text);
    if (years.size !== 1) continue;
    const year = [...years][0]!;
    const others = said.filter((other) => [...yearsIn(other)].every((one) => one === year));
    const told = [text, ...others].map(monthIn).find((one) => one !== null);
    return { year, month: told ?? 12 };
  }
  return null;
}

function bare(text: string): string {
  return NOT_A_PERIOD.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    plain(clean(text.slice(0, LONGEST))),
  );
}

function yearsIn(said: string): Set<number> {
  return new Set((said.match(YEAR) ?? []).map(Number));
}

/** Sheet names are short, and so are their words for a month: «T6», «6T», «Q1». */
const SHEET_NAME = 31;

/** The month up to which a text speaks; null where it says none. */
function monthIn(said: string): number | null {
  const date = /\b\d{1,2}\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*20\d\d/.exec(said);
  if (date) return month(Number(date[1]));
  const months = /\b(\d{1,2}|sau|chin) thang(?: (dau|cuoi))?/.exec(said);
  if (months && months[2] !== 'cuoi') return month({ sau: 6, chin: 9 }[months[1]!] ?? Number(months[1]));
  if (months) return 12;
  const quarter = /\bquy\s*(iv|i{1,3}|[1-4])\b/.exec(said);
  if (quarter) return QUARTERS[quarter[1]!]!;
  const named = /\bthang\s*(\d{1,2})\b/.exec(said) ?? /\b(\d{1,2})\s*[/.-]\s*20\d\d/.exec(said);
  if (named) return month(Number(named[1]));
  if (/\bdau nam\b/.test(said)) return 0;
  return said.length <= SHEET_NAME ? shortMonth(said) : null;
}

function shortMonth(said: string): number | null {
  const months = /\bt(\d{1,2})\b/.exec(said) ?? /\b(\d{1,2})t\b/.exec(said);
  if (months) return month(Number(months[1]));
  const quarter = /\bq([1-4])\b/.exec(said);
  return quarter ? QUARTERS[quarter[1]!]! : null;
}

function month(value: number): number {
  return value >= 1 && value <= 12 ? value : 12;
}

/** The year of the document a table is kept with («Kèm theo Kế hoạch số … ngày … năm 2022»); null where none is told. */
export function documentYear(above: string): number | null {
  const said = plain(clean(above.slice(0, LONGEST)));
  const match = /(?:kem theo|ban hanh).{0,120}?ngay.{0,40}?\b(20\d\d)\b/.exec(said);
  return match ? Number(match[1]) : null;
}
