import type { FigureChange } from './easy';

/** Two digits exchanged, a digit lost or put in twice: what hands do on keyboards. Single digits tell nothing. */
export function isDigitSlip({ from, to, decimals }: FigureChange): boolean {
  if (from < 0 !== to < 0) return false;
  const [a, b] = [digitsOf(from, decimals), digitsOf(to, decimals)];
  if (a.length === b.length) return isExchanged(a, b);
  if (Math.abs(a.length - b.length) !== 1) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 || long[0] === long[1] ? isWithoutOne(long, short) : false;
}

function digitsOf(value: number, decimals: number): string {
  return String(Math.round(Math.abs(value) * 10 ** decimals));
}

function isExchanged(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  if (at < 0 || at + 1 >= a.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isWithoutOne(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}
