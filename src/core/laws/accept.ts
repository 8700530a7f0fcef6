import { shareHolding, type Support } from './support';

/** Evidence that must be left, in bits, after paying for the number of candidates tried. */
const MARGIN = 14;
/** What a word like «Tổng số» is worth: a line that says it is a total needs fewer agreeing figures. */
const WORD_BITS = 8;
/** Nearly all lines of a pattern: the few others are findings. Where words name the total, fewer must agree. */
const NEARLY_ALL = 0.8;
const NEARLY_ALL_NAMED = 0.7;
/** Where it also stands over or under all lines it could sum up, a clear majority is enough. */
const MOST_OF_WHOLE = 0.6;
/** All lines on either side: no other pattern was tried for such a total. */
const TESTS_OF_WHOLE = 2;
/** One agreeing figure is none the more evidence for that. */
const LEAST_OF_WHOLE = 2;
/** Lines that must agree where only some crossing lines add up at all. */
const LEAST_SOME = 3;
/** Evidence below which a pattern is not even worth listing. */
const LEAST_OBSERVED = 6;

export type Acceptance =
  /** It holds on nearly all lines: the others are findings. */
  | 'all'
  /** It holds on some lines beyond chance: the others are of another kind and are not held to it. */
  | 'holding'
  /** It happens to hold. */
  | 'observed'
  | 'none';

/** What words and place say of a line: `whole`: it alone is called a total, and the pattern holds all lines beside it. */
export type Naming = 'none' | 'named' | 'whole';

/**
 * Whether a pattern is believed. `tests` is how many patterns of its kind were tried: the more, the likelier one of
 * them fits by chance. `isMixed`: the crossing lines are of several kinds, so that it need not hold on all.
 */
export function acceptance(support: Support, tests: number, naming: Naming, isMixed = false): Acceptance {
  if (support.strong === 0) return 'none';
  const isNamed = naming !== 'none';
  const isWhole = naming === 'whole' && support.strong >= LEAST_OF_WHOLE;
  const price = Math.log2(isWhole ? TESTS_OF_WHOLE : Math.max(2, tests)) - (isNamed ? WORD_BITS : 0);
  const share = shareHolding(support);
  const evidence = support.bits - price;
  const enough = isNamed || support.strong >= 2;
  const nearlyAll = isWhole ? MOST_OF_WHOLE : isNamed ? NEARLY_ALL_NAMED : NEARLY_ALL;
  if (share >= nearlyAll && enough && evidence >= MARGIN) return 'all';
  const chosen = logChoose(support.strong + support.fails, support.strong);
  if (isMixed && support.strong >= LEAST_SOME && evidence - chosen >= MARGIN) return 'holding';
  return share >= 0.5 && support.bits >= LEAST_OBSERVED ? 'observed' : 'none';
}

/** Whole numbers off by their rounding are so on several lines; a slip is on one. */
const LEAST_OFF = 2;

/** A spread so much wider than chance rounding makes is no rounding. */
const WIDEST_SPREAD = 3;
/** Rounding goes both ways: so many lines off in one direction only are another law. */
const MOST_ONE_SIDED = 9;

/**
 * Whether lines that meet only within their rounding are rounded figures rather than slips: many are off, by about as
 * much as that many rounded parts make, up as well as down.
 */
export function isRounded(support: Support, unit: number, parts: number): boolean {
  const { strong, exact, fails, misfit, drift } = support;
  const off = strong - exact;
  if (off < LEAST_OFF || exact > strong * NEARLY_ALL || fails * 10 > strong) return false;
  if (misfit / off > widestRounding(unit, parts)) return false;
  return off < MOST_ONE_SIDED || Math.abs(drift) < misfit;
}

/** How far off a sum of so many figures rounded to a unit may be before it is another thing: three times what is usual. */
export function widestRounding(unit: number, parts: number): number {
  return WIDEST_SPREAD * unit * Math.max(0.5, Math.sqrt((parts + 1) / 12));
}

/** log2 of «n choose k», by Stirling's bound: how many subsets of lines could have been picked. */
function logChoose(n: number, k: number): number {
  if (k <= 0 || k >= n) return 0;
  const p = k / n;
  return -n * (p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}
