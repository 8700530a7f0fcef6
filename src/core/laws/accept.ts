import { shareHolding, type Support } from './support';

/** Evidence that must be left, in bits, after paying for the number of candidates tried. */
const MARGIN = 12;
/** What a word like «Tổng số» is worth: a line that says it is a total needs fewer agreeing figures. */
const WORD_BITS = 6;
/** Nearly all lines of a pattern: the few others are findings. */
const NEARLY_ALL = 0.8;
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

/**
 * Whether a pattern is believed. `tests` is how many patterns of its kind were tried: the more, the likelier one of
 * them fits by chance.
 */
export function acceptance(support: Support, tests: number, isNamed: boolean): Acceptance {
  if (support.strong === 0) return 'none';
  const price = Math.log2(Math.max(2, tests)) - (isNamed ? WORD_BITS : 0);
  const share = shareHolding(support);
  const evidence = support.bits - price;
  const enough = isNamed || support.strong >= 2;
  if (share >= NEARLY_ALL && enough && evidence >= MARGIN) return 'all';
  const chosen = logChoose(support.strong + support.fails, support.strong);
  if (support.strong >= LEAST_SOME && evidence - chosen >= MARGIN) return 'holding';
  return share >= 0.5 && support.bits >= LEAST_OBSERVED ? 'observed' : 'none';
}

/** log2 of «n choose k», by Stirling's bound: how many subsets of lines could have been picked. */
function logChoose(n: number, k: number): number {
  if (k <= 0 || k >= n) return 0;
  const p = k / n;
  return -n * (p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}
