/** How two writings of one number may have come apart when typed. */
export type TypingSlip = 'digit' | 'swapped' | 'replaced';

/**
 * The one slip of the hand that turns one text into the other: a character lost or added, two neighbours swapped, one
 * character replaced; null where they are equal or further apart.
 */
export function typingSlip(a: string, b: string): TypingSlip | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length + restB.length === 1) return 'digit';
  if (restA.length === 1 && restB.length === 1) return 'replaced';
  const isSwapped =
    restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return isSwapped ? 'swapped' : null;
}
