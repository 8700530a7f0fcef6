import { text, type Param, type Text } from '../messages/text';
import type { Period, QuantityStatus } from '../quantities/quantity';
import type { SummaryContext, Tell } from './context';
import type { SummaryBand } from './model/bands';
import { notSentOf } from './model/marks';
import type { SummaryCriterion, SummaryModel, SummaryUnit, UnitMark } from './model/model';

/** «19 tiêu chí», «15–18 tiêu chí», «dưới 5 tiêu chí». */
export function bandName({ low, high }: SummaryBand, tell: Tell): string {
  if (low === high) return tell(text('summary.band.one', { number: low }));
  if (low === 0) return tell(text('summary.band.below', { number: high + 1 }));
  return tell(text('summary.band.range', { low, high }));
}

/** «năm 2025», «6 tháng năm 2026». */
export function spanWords({ year, month }: Period): Text {
  return month === 12
    ? text('summary.period.year', { year: String(year) })
    : text('summary.period.months', { months: month, year: String(year) });
}

const AS_WHAT: Readonly<Record<Exclude<QuantityStatus, 'actual'>, Text>> = {
  planned: text('summary.status.planned'),
  registered: text('summary.status.registered'),
  assigned: text('summary.status.assigned'),
  estimated: text('summary.status.estimated'),
};

/** A title in capitals, with what the figures are and the period behind it: «…, KẾ HOẠCH NĂM 2025». */
export function titleOf(
  title: Text,
  { circumstance }: Pick<SummaryModel, 'circumstance'>,
  tell: Tell,
): string {
  const { status, period } = circumstance;
  const isActual = !status || status === 'actual';
  // a comma: «THEO HUYỆN THEO KẾ HOẠCH» would be read as one
  const parts = [
    `${tell(title)}${isActual ? '' : ','}`,
    ...(isActual ? [] : [tell(AS_WHAT[status])]),
    ...(period ? [tell(spanWords(period))] : []),
  ];
  return parts.join(' ').toLocaleUpperCase('vi');
}

const DONE: Readonly<Record<QuantityStatus, Text>> = {
  actual: text('summary.done.actual'),
  planned: text('summary.done.planned'),
  registered: text('summary.done.registered'),
  assigned: text('summary.done.assigned'),
  estimated: text('summary.done.estimated'),
};

/**
 * The same of a title that says itself what the figures are: «KẾ HOẠCH THỰC HIỆN TIÊU CHÍ … NĂM 2025», for results
 * that are planned are none.
 */
export function doneTitle(
  title: (what: Text) => Text,
  { circumstance }: Pick<SummaryModel, 'circumstance'>,
  tell: Tell,
): string {
  const { status, period } = circumstance;
  const words = tell(title(DONE[status ?? 'actual']));
  return (period ? `${words} ${tell(spanWords(period))}` : words).toLocaleUpperCase('vi');
}

const MOST_SHEETS = 3;

/** Where the figures come from and when they were taken. */
export function sourceLine(
  { tell, takenAt }: Pick<SummaryContext, 'tell' | 'takenAt'>,
  sources: readonly { readonly bieu: { readonly sheetName: string } }[],
): string {
  return tell(text('summary.source', { sheets: sheetNames(sources), time: takenAt }));
}

/** The sheets of tables, each once: «Biểu 02», «Biểu 03»; what does not fit is counted. */
export function sheetNames(sources: readonly { readonly bieu: { readonly sheetName: string } }[]): Param {
  const names = [...new Set(sources.map(({ bieu }) => bieu.sheetName))];
  const sheets = names.slice(0, toldOf(names.length, MOST_SHEETS)).map((name) => `«${name}»`);
  const more = names.length - sheets.length;
  return more > 0 ? text('summary.and-more', { list: sheets, more }) : sheets;
}

/**
 * Names one after the other; what does not fit is counted, never left out silently. A name that stands on several lines
 * of the table is said once, with their number: the counts beside it count lines.
 */
export function namesText(
  names: readonly string[],
  most: number,
  tell: Tell,
  andMore: 'summary.and-more' | 'summary.and-more-cells' = 'summary.and-more',
): string {
  return itemsText(names, (name) => name, most, tell, andMore);
}

/** The same of what is named only as far as it is told: nine thousand communes may lack a criterion. */
export function itemsText<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  most: number,
  tell: Tell,
  andMore: 'summary.and-more' | 'summary.and-more-cells' = 'summary.and-more',
): string {
  const lines = new Map<string, number>();
  let told = 0;
  for (; told < items.length; told++) {
    const name = nameOf(items[told]!);
    // one that is left alone takes no more room than saying so
    if (lines.size === most && !lines.has(name) && !isSame(items, told, nameOf)) break;
    lines.set(name, (lines.get(name) ?? 0) + 1);
  }
  const list = [...lines]
    .map(([name, count]) => (count > 1 ? tell(text('summary.name-lines', { name, count })) : name))
    .join(', ');
  const more = items.length - told;
  return more > 0 ? tell(text(andMore, { list, more })) : list;
}

/** Whether all items from one on have its name. */
function isSame<Item>(items: readonly Item[], from: number, nameOf: (item: Item) => string): boolean {
  const name = nameOf(items[from]!);
  for (let at = from + 1; at < items.length; at++) if (nameOf(items[at]!) !== name) return false;
  return true;
}

/** So many are told, and the last as well where it is left alone: that takes no more room than saying so. */
export function toldOf(count: number, most: number): number {
  return count === most + 1 ? count : most;
}

/** «2. Giao thông; 9. Nhà ở dân cư»; a name that is only its number stands alone. */
export function criteriaText(criteria: readonly SummaryCriterion[]): string {
  return criteria.map(criterionName).join('; ');
}

/** What a commune lacks: a criterion it does not meet, with «(?)» behind one whose mark cannot be read. */
export function lackWords(criterion: string, mark: UnitMark): readonly string[] {
  if (mark === 'met') return NOTHING;
  return [mark === 'unreadable' ? `${criterion} (?)` : criterion];
}

const NOTHING: readonly string[] = [];

/** «2. Giao thông». */
export function criterionName({ number, name }: SummaryCriterion): string {
  return name === String(number) ? name : `${number}. ${name}`;
}

const COMMUNE = /^xã\s+(?=\S)/iu;

/** A commune's name in a list of communes, which has said the word: «Thanh Nưa», «Thị trấn Mường Ảng». */
export function nameInList(name: string): string {
  return name.replace(COMMUNE, '');
}

/** The note that some communes sent nothing; none where all did. */
export function notSentNote(units: readonly SummaryUnit[], tell: Tell): string[] {
  const count = notSentOf(units);
  return count > 0 ? [tell(text('summary.note.not-sent', { count }))] : [];
}
