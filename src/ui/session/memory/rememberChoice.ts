import type { WorkbookHost } from '../../../core/host/workbookHost';
import type { Workbook } from '../../../core/snapshot/workbook';
import { withChoice } from '../../../core/summary/rememberedChoice';
import type { SummaryId } from '../../../core/summary/summaryId';
import { changedPart, wishedChange } from './remembering';

/** The workbook as it remembers the choice, and the way back: gives it as it was, where nobody changed it meanwhile. */
export interface RememberedChoice {
  readonly workbook: Workbook;
  readonly takeBack: () => Promise<Workbook>;
}

/**
 * Remembers with a workbook which summaries were asked for, where it remembers others, and gives the workbook as it
 * remembers then. It is no step of its own to be taken back: «Hoàn tác» stays with what was done to the figures, and
 * no check has to follow, since no finding depends on it. Fails with a `HostError` where nothing can be remembered.
 *
 * It is remembered before the sheets are written, since the copy of a file is made with what it remembers; `takeBack`
 * is for sheets that were refused.
 */
export async function rememberChoice(
  host: Pick<WorkbookHost, 'readMemory' | 'writeMemory'>,
  workbook: Workbook,
  chosen: readonly SummaryId[],
): Promise<RememberedChoice> {
  const change = wishedChange(workbook, (memory) => withChoice(memory, chosen));
  if (!change) return { workbook, takeBack: async () => workbook };
  const write = async (isBack: boolean): Promise<Workbook> => {
    const xml = changedPart(await host.readMemory(), change, isBack);
    await host.writeMemory(xml);
    return { ...workbook, memory: xml === null ? [] : [{ xml }] };
  };
  return { workbook: await write(false), takeBack: () => write(true) };
}
