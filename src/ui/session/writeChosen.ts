import type { WorkbookHost } from '../../core/host/workbookHost';
import { text, type Text } from '../../core/messages/text';
import type { Workbook } from '../../core/snapshot/workbook';
import type { SummaryId } from '../../core/summary/summaryId';
import { failureOf } from './failure';
import { succeeds } from './succeeds';
import type { Action, Checked, SummaryChoice } from './state';

const loadRememberChoice = () => import(/* webpackChunkName: "memory" */ './memory/rememberChoice');
const loadWriteSummaries = () =>
  import(/* webpackChunkName: "summary" */ '../../core/summary/writeSummaries');

/** The workbook as the host knows it now. */
export interface Latest {
  workbook: Workbook;
}

/** What is written: the summaries chosen of a result; `force` replaces what was edited by hand. */
export interface Chosen {
  readonly checked: Checked;
  readonly choice: SummaryChoice;
  readonly force: boolean;
}

/** Writes the chosen summary sheets, and what was chosen into the workbook; where they are refused it is as before. */
export async function writeChosen(
  host: WorkbookHost,
  latest: Latest,
  { checked, choice, force }: Chosen,
): Promise<Action> {
  const { writeSummaries } = await loadWriteSummaries();
  const { unremembered, takeBack } = await rememberChoice(host, latest, choice.chosen);
  const options = { ...choice, force, takenAt: checked.at };
  const done = await writeSummaries(host, checked, options).catch(async (error: unknown) => {
    await succeeds(takeBack());
    throw error;
  });
  return {
    type: 'summarized',
    ...done,
    lines: unremembered ? [...done.lines, unremembered] : done.lines,
    remembered: unremembered ? null : choice.chosen,
  };
}

/** Whether a choice of summaries is remembered now, and the way back where they are refused. */
interface ChoiceOutcome {
  readonly unremembered: Text | null;
  readonly takeBack: () => Promise<void>;
}

/** That a choice cannot be remembered keeps no sheet from being written: `unremembered` says why. */
async function rememberChoice(
  host: WorkbookHost,
  latest: Latest,
  chosen: readonly SummaryId[],
): Promise<ChoiceOutcome> {
  try {
    const { rememberChoice: remember } = await loadRememberChoice();
    const { workbook, takeBack } = await remember(host, latest.workbook, chosen);
    latest.workbook = workbook;
    return { unremembered: null, takeBack: async () => void (latest.workbook = await takeBack()) };
  } catch (error) {
    const why = failureOf(error, 'ui.failed.action').text;
    return { unremembered: text('ui.summary.unremembered', { why }), takeBack: async () => undefined };
  }
}
