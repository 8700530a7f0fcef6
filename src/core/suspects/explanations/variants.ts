/** What a figure could have been before a slip of the hand: digits exchanged, lost or doubled, a sign, a wrong scale. */
export function variants(value: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const digits = String(Math.round(Math.abs(value) * unit));
  const sign = value < 0 ? -1 : 1;
  const texts = new Set<string>();
  for (let i = 0; i + 1 < digits.length; i++) {
    texts.add(digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2));
  }
  for (let i = 0; i < digits.length && digits.length > 1; i++)
    texts.add(digits.slice(0, i) + digits.slice(i + 1));
  const numbers = [...texts].map((text) => (sign * Number(text)) / unit);
  const scaled = [10, 100, 1000, 1 / 10, 1 / 100, 1 / 1000].map((factor) => value * factor);
  const whole = decimals === 0 ? scaled.filter((one) => Number.isInteger(one)) : scaled;
  return [...numbers, -value, ...whole].filter((one) => one !== value);
}
