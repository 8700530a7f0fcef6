import { words } from '../text/normalize';
import type { CriteriaSet } from './criteriaSet';

/** Abbreviations of offices' headers, spelt out. Common usage, no published source. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  csvc: 'co so vat chat',
  csht: 'co so ha tang',
  ht: 'ha tang',
  vh: 'van hoa',
  gd: 'giao duc',
  gddt: 'giao duc dao tao',
  yt: 'y te',
  mt: 'moi truong',
  attp: 'an toan thuc pham',
  vstp: 'an toan thuc pham',
  tm: 'thuong mai',
  nt: 'nong thon',
  tttt: 'thong tin truyen thong',
  cntt: 'thong tin',
  tcsx: 'to chuc san xuat',
  sx: 'san xuat',
  htct: 'he thong chinh tri',
  tcpl: 'tiep can phap luat',
  qp: 'quoc phong',
  qpan: 'quoc phong an ninh',
  anqp: 'an ninh quoc phong',
  anqg: 'an ninh',
  pctt: 'phong chong thien tai',
  kt: 'kinh te',
  ktnt: 'kinh te nong thon',
  xh: 'xa hoi',
  ktxh: 'kinh te xa hoi',
  pt: 'phat trien',
  gtvt: 'giao thong',
  gtnt: 'giao thong',
  ld: 'lao dong',
  khcn: 'khoa hoc cong nghe',
  cds: 'chuyen doi so',
  asxh: 'an sinh xa hoi',
  hcc: 'hanh chinh cong',
};

/** Words that many criteria share or that say nothing of which one is meant. */
const WEAK = new Set(
  (
    'tieu chi tc so ve va nong thon moi phat trien he thong xay dung cong tac xa cac ' +
    'co so ha tang hinh thuc kinh te to chuc muc do cho theo da moi kenh hoat dong'
  ).split(' '),
);

/** How well a header names a criterion: 1 for the name or an alias itself, less for shared words. */
export interface CriterionMatch {
  readonly number: number;
  readonly score: number;
}

interface Entry {
  readonly number: number;
  readonly keys: readonly string[];
  readonly wordSets: readonly ReadonlySet<string>[];
}

const entriesBySet = new WeakMap<CriteriaSet, readonly Entry[]>();

function spellOut(key: string): string {
  return key
    .split(' ')
    .map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word]! : word))
    .join(' ');
}

function entriesOf(set: CriteriaSet): readonly Entry[] {
  const known = entriesBySet.get(set);
  if (known) return known;
  const entries = set.criteria.map(({ number, name, aliases }) => {
    const keys = [name, ...aliases].map(words);
    const wordSets = keys.map((key) => new Set(spellOut(key).split(' ')));
    return { number, keys: [...keys, ...keys.map((key) => key.replaceAll(' ', ''))], wordSets };
  });
  entriesBySet.set(set, entries);
  return entries;
}

/** The share of the shorter side's telling words that both sides have; 0 where none is telling. */
function overlap(header: ReadonlySet<string>, name: ReadonlySet<string>): number {
  let common = 0;
  let telling = 0;
  for (const word of header) {
    if (!name.has(word)) continue;
    common++;
    // an abbreviation of two letters stands for too many things («TT»: thông tin, thị trấn, thứ tự)
    if (!WEAK.has(word) && word.length > 2) telling++;
  }
  if (telling === 0) return 0;
  const union = header.size + name.size - common;
  const covered = common / Math.min(header.size, name.size);
  // covered says one holds the other; the Jaccard part prefers the closest of several that are held
  return 0.6 * covered + 0.39 * (common / union);
}

const LEAST_SCORE = 0.66;

/** The criteria of a set that a header may name, best first; empty where it names none of them. */
export function matchCriterion(header: string, set: CriteriaSet): readonly CriterionMatch[] {
  const known = matchesBySet.get(set) ?? new Map<string, readonly CriterionMatch[]>();
  matchesBySet.set(set, known);
  const before = known.get(header);
  if (before) return before;
  const matches = findMatches(header, set);
  if (known.size >= MOST_REMEMBERED) known.clear();
  if (header.length < LONGEST_REMEMBERED) known.set(header, matches);
  return matches;
}

/** Headers are read again and again: once a candidate line, once a set. */
const matchesBySet = new WeakMap<CriteriaSet, Map<string, readonly CriterionMatch[]>>();
const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 200;

function findMatches(header: string, set: CriteriaSet): readonly CriterionMatch[] {
  const key = words(header).replace(/^(?:(?:tieu chi|tc)(?: so)? )?(?:\d{1,2} )?(?:ve )?(?=\p{L})/u, '');
  if (key === '') return [];
  const headerWords = new Set(spellOut(key).split(' '));
  const matches: CriterionMatch[] = [];
  for (const { number, keys, wordSets } of entriesOf(set)) {
    if (keys.includes(key) || keys.includes(key.replaceAll(' ', ''))) {
      matches.push({ number, score: 1 });
      continue;
    }
    const score = Math.max(...wordSets.map((one) => overlap(headerWords, one)));
    if (score >= LEAST_SCORE) matches.push({ number, score });
  }
  return matches.sort((a, b) => b.score - a.score || a.number - b.number);
}

const EXPLICIT = /^(?:tieu chi|tc|t c)(?: so| thu)? ?0?(\d{1,2})\b/;
const LEADING = /^0?(\d{1,2})(?: \p{L}|$)/u;

/** The criterion number that a header states («TC 5», «Tiêu chí số 05», «5. Trường học», «(5)»), or null. */
export function statedCriterionNumber(header: string): number | null {
  const key = words(header);
  const match = EXPLICIT.exec(key) ?? LEADING.exec(key);
  const number = match ? Number(match[1]) : 0;
  return number >= 1 ? number : null;
}
