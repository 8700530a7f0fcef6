import { Outcomes } from '../../../core/host/outcomes';
import type { SheetsOutcome, WriteSheetsOptions } from '../../../core/host/workbookHost';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import type { Workbook } from '../../../core/snapshot/workbook';
import type { Budget } from '../budget';
import type { Packing } from '../packing';
import { FileError } from '../fileError';
import { addOwnStyles } from './addOwnStyles';
import { addTab } from './addTab';
import { openWorkbook, tabsOf } from './openedWorkbook';
import { refillTab } from './refill/refillTab';
import { ownTabs } from './workbookTabs';

/** A copy of a workbook with planned sheets, and what became of each. */
export interface WrittenSummaries extends SheetsOutcome {
  /** The very bytes that were given, where no sheet was written. */
  readonly file: Uint8Array;
}

export interface WriteFileOptions extends WriteSheetsOptions {
  readonly budget?: Partial<Budget>;
  /** What packs the parts, where there is something faster than JavaScript. */
  readonly packing?: Packing | undefined;
  /** What was read from this very file: what of it is ours is not read a second time. */
  readonly read?: Workbook;
}

/**
 * A copy of a workbook file (.xlsx, .xlsm) with planned sheets: those of ours are filled again where they stand, the
 * others come behind all tabs. Parts that need not change keep their compressed bytes. The places of sheets in the
 * plans are those of the same file as it was read.
 * Rejects with FileError as reading does, with `signed`, `shared` for files that a change would break, and with
 * `structure-locked` where all sheets have to be added to a workbook whose owner allows none; where some are there,
 * the others are left out.
 */
export async function writeSummaries(
  file: Uint8Array,
  plans: readonly SheetPlan[],
  { force, budget = {}, packing, read }: WriteFileOptions,
): Promise<WrittenSummaries> {
  const opened = openWorkbook(file, budget, packing);
  const before = tabsOf(opened);
  const { tabs, isStructureLocked } = before;
  const there = new Set(ownTabs(before).values());
  // those that are there are filled again all the same: one that is new may be none that anybody asked for
  if (isStructureLocked && plans.length > 0 && plans.every(({ id }) => !there.has(id)))
    throw new FileError({ code: 'structure-locked', params: {} });
  const sheetName = (sheet: number): string | undefined => tabs[sheet]?.name;
  const styles = addOwnStyles(opened);
  const outcomes = new Outcomes();
  for (const plan of plans) {
    const own = [...ownTabs(tabsOf(opened))].find(([, id]) => id === plan.id)?.[0];
    if (own === undefined && isStructureLocked) {
      outcomes.left(plan.name, 'locked');
      continue;
    }
    if (own === undefined) {
      outcomes.added(addTab(opened, plan, styles, true));
      continue;
    }
    const name = tabsOf(opened).tabs[own]!.name;
    const refilled = refillTab(opened, own, plan, {
      styles,
      sheetName,
      force,
      read: read?.sheets[own],
    });
    if (refilled.left === null) outcomes.refilled(name, refilled.became, refilled);
    else outcomes.left(name, refilled.left, refilled.cells);
  }
  const outcome = outcomes.all();
  return { file: outcome.written.length > 0 ? await opened.edit.finish() : file, ...outcome };
}
