import { rememberedIn } from '../memory/remembered';
import type { Workbook } from '../snapshot/workbook';
import { SUMMARY_IDS, type SummaryId } from './summaryId';

/**
 * The summaries that were chosen for a workbook, as it remembers them; null where it remembers no choice. Ids that
 * nobody knows any more are passed over.
 */
export function rememberedChoice(workbook: Workbook): readonly SummaryId[] | null {
  const { summaries } = rememberedIn(workbook).memory;
  return summaries && SUMMARY_IDS.filter((id) => summaries.includes(id));
}
