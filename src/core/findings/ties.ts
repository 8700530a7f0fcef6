/** Confidences closer than this are equal: they come from sums of logarithms. */
const EQUAL = 1e-6;

/** How many of some repairs, the likeliest first, are as likely as the first: where it is more than one, nothing decides. */
export function tied(repairs: readonly { readonly confidence: number }[]): number {
  const best = repairs[0]?.confidence ?? 0;
  const next = repairs.findIndex(({ confidence }) => best > confidence + EQUAL);
  return next < 0 ? repairs.length : next;
}
