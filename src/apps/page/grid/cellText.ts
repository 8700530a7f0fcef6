import type { Language } from '../../../core/messages/text';
import { decimalsShown, shownFormat } from '../../../core/numbers/shownDecimals';
import type { Cell } from '../../../core/snapshot/workbook';

const PERCENT = 100;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A cell's value as its sheet shows it, nearly: numbers by their format, dates as day/month/year. */
export function cellText(cell: Cell | undefined, language: Language): string {
  if (!cell || cell.value === null) return '';
  const { value, format } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return numberText(value, format, language);
}

function numberText(value: number, format: string | undefined, language: Language): string {
  const { percent, date } = shownFormat(format);
  if (date) return dateText(value);
  const decimals = decimalsShown(value, format);
  const shown = percent ? value * PERCENT : value;
  const fixed = Math.abs(shown).toFixed(percent ? decimals - 2 : decimals);
  const [whole = '', fraction] = fixed.split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = format?.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const sign = shown < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}${percent ? '%' : ''}`;
}

function dateText(serial: number): string {
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY_MS);
  if (Number.isNaN(date.getTime())) return String(serial);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
