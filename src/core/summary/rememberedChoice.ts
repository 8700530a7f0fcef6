import { withSummaries } from '../memory/edit';
import type { Memory } from '../memory/memory';
import { rememberedIn } from '../memory/remembered';
import type { Workbook } from '../snapshot/workbook';
import { SUMMARY_IDS, type SummaryId } from './summaryId';

/**
 * The summaries that were chosen for a workbook, as it remembers them; null where it remembers no choice. Ids that
 * nobody knows any more are passed over, and a choice of nothing else is none.
 */
export function rememberedChoice(workbook: Workbook): readonly SummaryId[] | null {
  return choiceIn(rememberedIn(workbook).memory);
}

/**
 * A memory with this choice in it. The very same one where it says so already, or where nothing is chosen; without a
 * choice all are written, so that all need not be remembered. Ids that another version knows stay chosen.
 */
export function withChoice(memory: Memory, chosen: readonly SummaryId[]): Memory {
  const isSaid = isSameChoice(chosen, choiceIn(memory) ?? SUMMARY_IDS);
  if (isSaid || chosen.length === 0) return memory;
  const known: readonly string[] = SUMMARY_IDS;
  const unknown = (memory.summaries ?? []).filter((id) => !known.includes(id));
  return withSummaries(memory, [...chosen, ...unknown]);
}

/** Whether two lists choose the same summaries, in whatever order. */
export function isSameChoice(one: readonly SummaryId[], other: readonly SummaryId[]): boolean {
  return SUMMARY_IDS.every((id) => one.includes(id) === other.includes(id));
}

function choiceIn({ summaries }: Memory): readonly SummaryId[] | null {
  const known = SUMMARY_IDS.filter((id) => summaries?.includes(id));
  return known.length > 0 ? known : null;
}
