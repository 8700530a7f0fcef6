import { text, type Text } from '../messages/text';
import type { SummaryContext, Tell } from './context';
import type { SummaryBand } from './model/bands';
import type { SummaryModel } from './model/model';

/** «19», «15–18», «dưới 5». */
export function bandName({ low, high }: SummaryBand, tell: Tell): string {
  if (low === high) return tell(text('summary.band.one', { number: low }));
  if (low === 0) return tell(text('summary.band.below', { number: high + 1 }));
  return tell(text('summary.band.range', { low, high }));
}

/** Titles end in the period where it is known: «NĂM 2025», «6 THÁNG NĂM 2026». */
export function periodWords({ period }: Pick<SummaryModel, 'period'>): Text | null {
  if (!period) return null;
  const year = String(period.year);
  return period.month === 12
    ? text('summary.period.year', { year })
    : text('summary.period.months', { months: period.month, year });
}

/** Where the figures come from and when they were taken. */
export function sourceLine({ tell, takenAt }: SummaryContext, { sources }: SummaryModel): string {
  const sheets = sources.slice(0, MOST_SHEETS).map(({ bieu }) => `«${bieu.sheetName}»`);
  const more = sources.length - sheets.length;
  const list = more > 0 ? text('summary.and-more', { list: sheets, more }) : sheets;
  return tell(text('summary.source', { sheets: list, time: takenAt }));
}

const MOST_SHEETS = 3;

/** Names one after the other; what does not fit is counted, never left out silently. */
export function namesText(names: readonly string[], most: number, tell: Tell): string {
  if (names.length <= most) return names.join(', ');
  return tell(text('summary.and-more', { list: names.slice(0, most).join(', '), more: names.length - most }));
}

/** A title with the period behind it, in capitals. */
export function titleOf(title: Text, model: Pick<SummaryModel, 'period'>, tell: Tell): string {
  const period = periodWords(model);
  return `${tell(title)}${period ? ` ${tell(period)}` : ''}`.toLocaleUpperCase('vi');
}
