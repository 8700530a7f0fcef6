/**
 * A number rounded half up (away from zero) to some decimals, as Excel and officials round: 13.35 → 13.4, although
 * its binary value lies below the half. Fifteen significant digits are what Excel stores.
 */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor;
}
