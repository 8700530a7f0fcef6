import type { SheetsOutcome, WriteSheetsOptions } from '../../../core/host/workbookHost';
import { planDigest } from '../../../core/sheetPlan/digest';
import { AT_A1, quotedName, type Origin } from '../../../core/sheetPlan/formulaText';
import { freeName } from '../../../core/sheetPlan/freeName';
import {
  OWN_AREA_NAME,
  OWN_DIGEST_NAME,
  OWN_SHEET_NAME,
  ownSheetFormula,
} from '../../../core/sheetPlan/ownSheet';
import { OWN_CHART_NAME } from '../../../core/sheetPlan/plannedChart';
import { planGrid, type PlanGrid } from '../../../core/sheetPlan/planGrid';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { columnName } from '../../../core/snapshot/address';
import type { Rect } from '../../../core/snapshot/workbook';
import type { SheetHandle } from '../extents';
import { rangeOf, sizeOf } from '../rects';
import { drawPlan, type MakeRoom } from './drawPlan';
import { digestsNow, findOwnSheets, NOTHING_SCOPED, type OwnSheet } from './ownSheets';

export interface WrittenSheets {
  readonly outcome: SheetsOutcome;
  /** The sheets that were read, and those added since. */
  readonly sheets: readonly SheetHandle[];
}

/** Excel on the web refuses requests of more than 5 MB. */
const MOST_BYTES = 4_000_000;

/**
 * Writes planned sheets: those of ours are filled again where they stand, others are added as the last ones. Two
 * syncs to see what is there (one where nothing of ours is), one to write as long as that stays below 5 MB. `handles`
 * are the sheets as they were read: plans name them by number.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
  plans: readonly SheetPlan[],
  { force }: WriteSheetsOptions,
): Promise<WrittenSheets> {
  const wanted = plans.map((plan) => ({ plan, handle: handles.find(({ ownId }) => ownId === plan.id) }));
  const known = wanted.flatMap(({ handle }) => handle ?? []);
  const { names, own } = await findOwnSheets(context, known);
  const edited = force ? new Set<string>() : await editedSheets(context, [...own.values()]);

  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  const sheetName = (sheet: number): string | undefined => nameById.get(handles[sheet]?.id ?? '');
  const taken = names.map(({ name }) => name);
  const written: string[] = [];
  const kept: SheetsOutcome['kept'][number][] = [];
  const added: { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan; readonly name: string }[] = [];
  const makeRoom = roomIn(context);
  for (const { plan, handle } of wanted) {
    const grid = planGrid(plan);
    const there = handle && own.get(handle.id);
    if (there?.isProtected) {
      kept.push({ name: there.name, reason: 'protected' });
    } else if (there && edited.has(there.id)) {
      kept.push({ name: there.name, reason: 'edited' });
    } else if (there) {
      await makeRoom(0);
      await refill(context, there, plan, grid, { sheetName, makeRoom });
      written.push(there.name);
    } else {
      await makeRoom(0);
      const name = freeName(plan.name, taken);
      taken.push(name);
      const sheet = context.workbook.worksheets.add(name).load('id');
      await drawPlan({ sheet, plan, grid, origin: AT_A1, isNew: true, sheetName }, makeRoom);
      record({ sheet, plan, grid, name, area: wholeOf(grid, AT_A1), scoped: NOTHING_SCOPED });
      added.push({ sheet, plan, name });
      written.push(name);
    }
  }
  await context.sync();
  const more = added.map(({ sheet, plan, name }): SheetHandle => {
    return { id: sheet.id, name, visibility: 'visible', ownId: plan.id };
  });
  return { outcome: { written, kept }, sheets: [...handles, ...more] };
}

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

/** The sheets of ours whose cells are not those we wrote, or where that cannot be told. */
async function editedSheets(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
): Promise<Set<string>> {
  const open = sheets.filter(({ isProtected }) => !isProtected);
  const told = open.flatMap(({ id, area }) => (area ? [{ id, area }] : []));
  const digests = await digestsNow(context, told);
  const byId = new Map(told.map(({ id }, i) => [id, digests[i]]));
  return new Set(open.filter(({ id, digest }) => byId.get(id) !== (digest ?? '')).map(({ id }) => id));
}

function wholeOf({ height, width }: PlanGrid, { row, column }: Origin): Rect {
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

interface RefillContext {
  readonly sheetName: (sheet: number) => string | undefined;
  readonly makeRoom: MakeRoom;
}

/** Fills a sheet again: rows and columns are put in where our part grows and something stands in its way. */
async function refill(
  context: Excel.RequestContext,
  { id, name, area: recorded, used, charts, scoped }: OwnSheet,
  plan: SheetPlan,
  grid: PlanGrid,
  { sheetName, makeRoom }: RefillContext,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const origin = { row: recorded?.top ?? 0, column: recorded?.left ?? 0 };
  const planned = wholeOf(grid, origin);
  const area = recorded ?? planned;
  const rows = planned.bottom - area.bottom;
  const columns = planned.right - area.right;
  if (rows > 0 && used.bottom > area.bottom) {
    sheet
      .getRangeByIndexes(area.bottom + 1, 0, rows, 1)
      .getEntireRow()
      .insert('Down');
  }
  if (columns > 0 && used.right > area.right) {
    sheet
      .getRangeByIndexes(0, area.right + 1, 1, columns)
      .getEntireColumn()
      .insert('Right');
  }
  const whole = {
    ...area,
    bottom: Math.max(area.bottom, planned.bottom),
    right: Math.max(area.right, planned.right),
  };
  const range = rangeOf(sheet, whole);
  range.unmerge();
  range.clear('All');
  for (const chart of charts) {
    if (chart.startsWith(`${OWN_CHART_NAME}-`)) sheet.charts.getItem(chart).delete();
  }
  await drawPlan({ sheet, plan, grid, origin, isNew: false, sheetName }, makeRoom);
  record({ sheet, plan, grid, name, area: whole, scoped });
}

interface Recorded {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly grid: PlanGrid;
  readonly name: string;
  readonly area: Rect;
  /** The names that are scoped to the sheet already. */
  readonly scoped: ReadonlySet<string>;
}

/** Records in hidden names of the sheet that it is ours, what of it, and what stands there. */
function record({ sheet, plan, grid, name, area, scoped }: Recorded): void {
  const { rows, columns } = sizeOf(area);
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const cells = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  const formulas = [
    [OWN_SHEET_NAME, `=${ownSheetFormula(plan.id)}`],
    [OWN_AREA_NAME, `=${quotedName(name)}!${cells}`],
    [OWN_DIGEST_NAME, `="${planDigest(grid, rows, columns)}"`],
  ] as const;
  for (const [own, formula] of formulas) {
    if (scoped.has(own)) sheet.names.getItem(own).formula = formula;
    else sheet.names.add(own, formula).visible = false;
  }
}
