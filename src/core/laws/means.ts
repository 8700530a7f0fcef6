import type { FoundLaw, LineHints } from './candidate';
import type { LineMatrix } from './lineMatrix';
import { shareHolding } from './support';

/** Where lines are of one kind, a total believed on fewer of them than this may be of another kind on the others. */
const NEARLY_ALL = 0.8;
/** How many times the plain mean of figures a weighted mean of them may be, or how small a part of it. */
const MOST_WEIGHT = 3;

/**
 * Sums without the crossing lines that they do not add up: unit prices, norms, distances, whose «total» is an average.
 * Their words need not say so. What is printed lies within the figures it would sum up, near their mean, or is how many they are, and no
 * other sum of the table holds there. Lines of one kind are held to their sum as long as nearly all of them agree.
 */
export function withoutMeans(
  matrix: LineMatrix,
  laws: readonly FoundLaw[],
  { isMixed }: LineHints,
): FoundLaw[] {
  const sums = laws.filter(isSum);
  const addsUp = new Set(
    sums.flatMap((law) => law.support.holding.filter((cross) => saysSomething(matrix, law, cross))),
  );
  return laws.map((law) => {
    if (!isSum(law) || !(isMixed || shareHolding(law.support) < NEARLY_ALL)) return law;
    const means = new Set(
      law.support.failing.filter((cross) => !addsUp.has(cross) && isMean(matrix, law, cross)),
    );
    return means.size === 0 ? law : { ...law, over: law.over.filter((cross) => !means.has(cross)) };
  });
}

function isSum({ form, basis }: FoundLaw): boolean {
  return form.kind === 'sum' && basis !== 'observed' && form.terms.every(({ weight }) => weight === 1);
}

/** A sum of one figure is an equality: an average of one figure holds it as well. */
function saysSomething(matrix: LineMatrix, law: FoundLaw, cross: number): boolean {
  return partsAt(matrix, law, cross).filter((value) => value !== 0).length >= 2;
}

function isMean(matrix: LineMatrix, law: FoundLaw, cross: number): boolean {
  const printed = matrix.values[law.target * matrix.crossings + cross]!;
  const parts = partsAt(matrix, law, cross);
  if (parts.length < 2) return false;
  if (printed === parts.length) return true;
  // a unit that has none is no price of zero
  const filled = parts.filter((value) => value !== 0);
  if (printed === 0 || printed < Math.min(...filled) || printed > Math.max(...filled)) return false;
  const sum = filled.reduce((all, one) => all + one, 0);
  const share = (printed * filled.length) / sum;
  // a total that lost its dot of thousands or a digit lies far below; weights move a mean by less than this
  return share >= 1 / MOST_WEIGHT && share <= MOST_WEIGHT;
}

function partsAt({ values, crossings }: LineMatrix, { parts }: FoundLaw, cross: number): number[] {
  return parts.map((part) => values[part * crossings + cross]!).filter((value) => !Number.isNaN(value));
}
