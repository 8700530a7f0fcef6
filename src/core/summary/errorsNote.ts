import { text } from '../messages/text';
import type { SummaryContext } from './context';
import type { GridSource, SummaryModel } from './model/model';
import { SUMMARY_NAMES } from './summaryId';
import { sheetNames } from './words';

/**
 * The note that the tables summed up still have errors, and how many; none where they have none. It points at the
 * record only where there is one.
 */
export function errorsNote(
  { report, tell, hasRecord }: Pick<SummaryContext, 'report' | 'tell' | 'hasRecord'>,
  { sources }: Pick<SummaryModel, 'sources'>,
): string[] {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const isIn = ({ bieu }: GridSource, { at }: (typeof errors)[number]): boolean =>
    at.sheet === bieu.sheet &&
    at.rect.top <= bieu.range.bottom &&
    at.rect.bottom >= bieu.range.top &&
    at.rect.left <= bieu.range.right &&
    at.rect.right >= bieu.range.left;
  const count = errors.filter((one) => sources.some((source) => isIn(source, one))).length;
  if (count === 0) return [];
  const sheets = sheetNames(sources.filter((source) => errors.some((one) => isIn(source, one))));
  const note = hasRecord
    ? text('summary.note.errors-record', { sheets, count, record: SUMMARY_NAMES.record })
    : text('summary.note.errors', { sheets, count });
  return [tell(note)];
}
