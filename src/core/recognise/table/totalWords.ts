import { words } from '../../text/normalize';
import type { TotalLabel } from '../../text/totalWords';

/** Totals in the words of tables of other fields, which the units' totals of grids do not know. */
const SUM =
  /^(?:tong|tong so|tong cong|tong von|tong kinh phi|tong nguon|tong the|cong|cong chung|tong hop|toan tinh|ca nuoc|toan quoc|chung toan tinh|tong gia tri|tong dien tich|total|totals|grand total|sub ?total|all|sum|overall|whole country|nationwide|united states|in total)\b/;
const AVERAGE = /^(?:binh quan|trung binh|average|averages|avg|mean)\b/;
/** «Tổng Cọt», «Cộng Hòa» are communes. */
const NAME_AFTER = /^(?:tong|cong) (?:hoa|lac|cot)\b/;

/** Reads a label as a total or an average by its first words; null where it is neither. */
export function totalWords(label: string): TotalLabel | null {
  const key = words(label);
  if (NAME_AFTER.test(key)) return null;
  if (AVERAGE.test(key)) return { measure: 'average', scope: 'open', group: null };
  return SUM.test(key) ? { measure: 'sum', scope: 'open', group: null } : null;
}
