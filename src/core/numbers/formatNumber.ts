import { round } from './round';

export type Language = 'vi' | 'en';

/** From here on JavaScript itself writes an exponent. */
const LARGEST = 1e21;

/** A number as officials write it: `1.778`, `15,46` in Vietnamese; `1,778`, `15.46` in English. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  if (Math.abs(value) >= LARGEST) return String(value);
  const rounded = decimals === undefined ? Number(value.toPrecision(12)) : value;
  const text =
    decimals === undefined ? String(Math.abs(rounded)) : round(Math.abs(rounded), decimals).toFixed(decimals);
  if (text.includes('e')) return String(value);
  const [whole, fraction] = text.split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = rounded < 0 && Number(text) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : point + fraction);
}
