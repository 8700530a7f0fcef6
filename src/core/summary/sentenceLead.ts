import { text, type Text } from '../messages/text';
import type { Circumstance, Period, QuantityStatus } from '../quantities/quantity';
import type { Tell } from './context';

const AS: Readonly<Record<Exclude<QuantityStatus, 'actual'>, Text>> = {
  planned: text('summary.prose.as.planned'),
  registered: text('summary.prose.as.registered'),
  assigned: text('summary.prose.as.assigned'),
  estimated: text('summary.prose.as.estimated'),
};

/**
 * A sentence that can be copied alone: before it what its figures are and when, as far as that is known («Theo kế
 * hoạch, đến hết năm 2025, có …»), then `more`.
 */
export function withLead(
  sentence: Text,
  { status, period }: Pick<Circumstance, 'status' | 'period'>,
  tell: Tell,
  more: readonly Text[] = [],
): string {
  const parts = [
    ...(status && status !== 'actual' ? [AS[status]] : []),
    ...(period ? [untilWords(period)] : []),
    ...more,
  ];
  if (parts.length === 0) return tell(sentence);
  const lead = parts.map(tell).join(', ');
  return `${capital(lead)}, ${small(tell(sentence))}`;
}

/** «đến hết năm 2025», «đến hết tháng 6 năm 2026». */
function untilWords({ year, month }: Period): Text {
  if (month === 0) return text('summary.prose.by.start', { year: String(year) });
  if (month === 12) return text('summary.prose.by.year', { year: String(year) });
  return text('summary.prose.by.month', { month, year: String(year) });
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function small(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
