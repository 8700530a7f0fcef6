/** Caps on what is remembered: far above what officials do by hand, far below what would slow a check down. */
export const LIMITS = {
  /** Signs of the whole part. Excel on the web refuses answers over 5 MB. */
  signs: 2_000_000,
  /** Exceptions, relations and corrections, of each. */
  items: 5_000,
  /** Parts of a taught relation; a district has some dozens of communes. */
  parts: 500,
  /** Heads of a form that are kept. */
  heads: 150,
  /** Steps from the outermost label to a cell's own. */
  path: 12,
  label: 300,
  reason: 1_000,
  summaries: 100,
} as const;

/** A text cut to what is kept of it; no pair of surrogates is torn. */
export function clipped(text: string, most: number = LIMITS.label): string {
  if (text.length <= most) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text[most - 1]!) ? most - 1 : most);
}
