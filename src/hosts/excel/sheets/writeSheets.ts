import { becameFor, Outcomes } from '../../../core/host/outcomes';
import { HostError, type SheetsOutcome, type WriteSheetsOptions } from '../../../core/host/workbookHost';
import { text } from '../../../core/messages/text';
import type { AreaCells } from '../../../core/sheetPlan/digest';
import { AT_A1, plannedCells, type SheetNamer } from '../../../core/sheetPlan/formulaText';
import { freeName } from '../../../core/sheetPlan/freeName';
import { repeatsHeads } from '../../../core/sheetPlan/pageLook';
import { planGrid } from '../../../core/sheetPlan/planGrid';
import { refilling } from '../../../core/sheetPlan/refilling';
import { isMoving, refitRows } from '../../../core/sheetPlan/refit/refitRows';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import type { SheetHandle } from '../extents';
import { drawPlan, type MakeRoom } from './drawPlan';
import { isMergedBeside, rowsBeside } from './moveBeside';
import { cellsNow, findOwnSheets, NOTHING_SCOPED, type OwnSheet } from './ownSheets';
import { recordOwn, wholeOf } from './recordOwn';
import { refillSheet } from './refillSheet';

export interface WrittenSheets {
  readonly outcome: SheetsOutcome;
  /** The sheets that were read, and those added since. */
  readonly sheets: readonly SheetHandle[];
}

/** Excel on the web refuses requests of more than 5 MB. */
const MOST_BYTES = 4_000_000;

/**
 * Writes planned sheets: those of ours are filled again where they stand, others are added as the last ones. Two
 * syncs to see what is there (one where nothing of ours is, more where people wrote beside our lines), one to write as
 * long as that stays below 5 MB. `handles`
 * are the sheets as they were read: plans name them by number. Rejects with `host.structure-locked` where all
 * sheets have to be added and the workbook's owner allows none; where some are there, the others are left out.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
  plans: readonly SheetPlan[],
  { force }: WriteSheetsOptions,
): Promise<WrittenSheets> {
  const wanted = plans.map((plan) => ({ plan, handle: handles.find(({ ownId }) => ownId === plan.id) }));
  const known = wanted.flatMap(({ handle }) => handle ?? []);
  const { names, own, isStructureLocked } = await findOwnSheets(context, known);
  // those that are there are filled again all the same: one that is new may be none that anybody asked for
  if (isStructureLocked && plans.length > 0 && own.size === 0)
    throw new HostError(text('host.structure-locked'));
  const cells = await presentCells(context, [...own.values()]);
  const beside = await rowsBeside(
    context,
    wanted.flatMap(({ plan, handle }) => {
      const there = plan.lineBy && handle && own.get(handle.id);
      return there && cells.has(there.id) ? [there] : [];
    }),
  );

  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  const sheetName = (sheet: number): string | undefined => nameById.get(handles[sheet]?.id ?? '');
  const taken = names.map(({ name }) => name);
  const outcomes = new Outcomes();
  const added: { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan; readonly name: string }[] = [];
  const makeRoom = roomIn(context);
  const repeating: string[] = [];
  for (const { plan, handle } of wanted) {
    const there = handle && own.get(handle.id);
    const present = there && cells.get(there.id);
    const {
      plan: filledIn,
      kept: why,
      dropped,
    } = refilling(plan, there?.record ?? null, present ?? null, () => anewAt(present, plan, sheetName));
    if (there?.isProtected) {
      outcomes.left(there.name, 'protected');
    } else if (there && !force && why) {
      outcomes.left(there.name, why.reason, why.cells);
    } else if (there) {
      const grid = planGrid(filledIn);
      const refit = refitRows({
        lineBy: plan.lineBy,
        grid,
        there: present ?? null,
        beside: beside.get(there.id) ?? NONE_BESIDE,
        below: there.area !== null && there.used.bottom > there.area.bottom,
      });
      if (isMoving(refit) && (await isMergedBeside(context, there, refit))) {
        outcomes.left(there.name, 'stuck');
        continue;
      }
      await makeRoom(0);
      await refillSheet(context, there, plan, {
        sheetName,
        makeRoom,
        filledIn,
        grid,
        refit,
        isFormer: why?.reason === 'former',
      });
      const apart = refit.apart.map(({ label }) => label);
      outcomes.refilled(there.name, becameFor(why), { apart, dropped });
      if (there.repeatsRows && !repeatsHeads(plan)) repeating.push(there.id);
    } else if (isStructureLocked) {
      outcomes.left(plan.name, 'locked');
    } else {
      await makeRoom(0);
      const grid = planGrid(plan);
      const name = freeName(plan.name, taken);
      taken.push(name);
      const sheet = context.workbook.worksheets.add(name).load('id');
      await drawPlan({ sheet, plan, grid, origin: AT_A1, setsPages: true, sheetName }, makeRoom);
      recordOwn({ sheet, plan, grid, name, area: wholeOf(grid, AT_A1), scoped: NOTHING_SCOPED, sheetName });
      added.push({ sheet, plan, name });
      outcomes.added(name);
    }
  }
  await context.sync();
  if (repeating.length > 0) await repeatNoRows(context, repeating);
  const more = added.map(({ sheet, plan, name }): SheetHandle => {
    return { id: sheet.id, name, visibility: 'visible', ownId: plan.id };
  });
  return { outcome: outcomes.all(), sheets: [...handles, ...more] };
}

/**
 * Has no rows of sheets repeated when they are printed. Nothing says that each Excel takes the empty text for that: all
 * else is written by then, and rows too many on paper are no reason to fail.
 */
async function repeatNoRows(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  for (const id of sheets) context.workbook.worksheets.getItem(id).pageLayout.setPrintTitleRows('');
  try {
    await context.sync();
  } catch {
    // they are repeated as they were
  }
}

const NONE_BESIDE: ReadonlySet<number> = new Set();

/** Counts what a request takes, and sends it before it grows too large; the screen stands still meanwhile. */
function roomIn(context: Excel.RequestContext): MakeRoom {
  let taken = 0;
  let isSuspended = false;
  return async (bytes) => {
    if (taken > 0 && taken + bytes > MOST_BYTES) {
      await context.sync();
      taken = 0;
      isSuspended = false;
    }
    if (!isSuspended) context.application.suspendScreenUpdatingUntilNextSync();
    isSuspended = true;
    taken += bytes;
  };
}

/** The cells of the sheets that may be filled again, by id: what was edited is told, by force too. */
async function presentCells(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
): Promise<Map<string, AreaCells>> {
  const told = sheets.flatMap(({ id, area, isProtected }) => (area && !isProtected ? [{ id, area }] : []));
  const cells = await cellsNow(context, told);
  return new Map(told.map(({ id }, i) => [id, cells[i]!]));
}

/** The cells of a plan as it would be written where a sheet stands. */
function anewAt(there: AreaCells | undefined, plan: SheetPlan, sheetName: SheetNamer): AreaCells {
  const origin = there ? { row: there.area.top, column: there.area.left } : AT_A1;
  return plannedCells(planGrid(plan), origin, sheetName);
}
