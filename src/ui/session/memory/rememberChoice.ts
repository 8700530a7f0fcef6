import type { WorkbookHost } from '../../../core/host/workbookHost';
import type { Workbook } from '../../../core/snapshot/workbook';
import { withChoice } from '../../../core/summary/rememberedChoice';
import type { SummaryId } from '../../../core/summary/summaryId';
import { changedPart, wishedChange } from './remembering';

/**
 * Remembers with a workbook which summaries were asked for, where it remembers others, and gives the workbook as it
 * remembers then. It is no step of its own to be taken back: «Hoàn tác» stays with what was done to the figures, and
 * no check has to follow, since no finding depends on it. Fails with a `HostError` where nothing can be remembered.
 */
export async function rememberChoice(
  host: Pick<WorkbookHost, 'readMemory' | 'writeMemory'>,
  workbook: Workbook,
  chosen: readonly SummaryId[],
): Promise<Workbook> {
  const change = wishedChange(workbook, (memory) => withChoice(memory, chosen));
  if (!change) return workbook;
  const xml = changedPart(await host.readMemory(), change, false);
  await host.writeMemory(xml);
  return { ...workbook, memory: xml === null ? [] : [{ xml }] };
}
