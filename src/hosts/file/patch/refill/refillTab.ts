import { becameFor, type Refilled, type RefillingTold } from '../../../../core/host/outcomes';
import type { KeptReason } from '../../../../core/host/workbookHost';
import { plannedCells } from '../../../../core/sheetPlan/formulaText';
import { refilling } from '../../../../core/sheetPlan/refilling';
import { planGrid, type PlanGrid } from '../../../../core/sheetPlan/planGrid';
import type { SheetPlan } from '../../../../core/sheetPlan/sheetPlan';
import { isMoving, refitRows, type Refit } from '../../../../core/sheetPlan/refit/refitRows';
import type { AreaCells } from '../../../../core/sheetPlan/digest';
import type { Rect, Sheet } from '../../../../core/snapshot/workbook';
import { partsOf, tabParts, tabsOf, type OpenedWorkbook } from '../openedWorkbook';
import { ownNames } from '../ownNames';
import type { OwnStyles } from '../ownStyles';
import { presentTarget, relationshipsOf } from '../partRelationships';
import { placePlan, type PlacedPlan } from '../planCells';
import { dropCalculationOrder } from '../removeTabs';
import { addCharts } from '../sheetCharts';
import { applyEdits } from '../textEdits';
import { parseElements } from '../xmlElements';
import { besideOf } from './beside';
import { Stuck, type Insertion } from './insertion';
import { cellsInFile, ownAreaOf } from './ownArea';
import { refillDrawing } from './refillDrawing';
import { refillNames } from './refillNames';
import { refillSheet } from './refillSheet';
import { shiftReferences } from './shiftReferences';
import { shiftFormulas } from './shiftPart';
import { ROW, standsBeyond, type Beyond } from './userCells';

/** What became of a sheet of ours that was to be filled again, or why it was left as it was and the cells to blame. */
export type RefilledTab =
  | ({ readonly left: null; readonly became: Refilled } & RefillingTold)
  | { readonly left: KeptReason; readonly cells?: readonly string[] };

/** What may lie on a sheet that rows or columns are put into: all that names its cells is moved by us. */
const MOVABLE: ReadonlySet<string> = new Set(['drawing', 'printerSettings', 'hyperlink']);

/**
 * Fills a sheet of ours again where it stands: what its owner put beside and below stays, and moves where our part
 * has grown; where it has shrunk, cells are left blank. Gives what became of it, or why it was left as it is.
 */
export function refillTab(
  opened: OpenedWorkbook,
  tab: number,
  plan: SheetPlan,
  context: Pick<PlacedPlan, 'styles' | 'sheetName'> & {
    readonly styles: OwnStyles;
    readonly force: boolean;
    readonly read: Sheet | undefined;
  },
): RefilledTab {
  const before = tabsOf(opened);
  const part = tabParts(opened)[tab];
  if (part === undefined) return { left: 'stuck' };
  const { area: recorded, record } = ownAreaOf(before, tab);
  const there = recorded && cellsInFile(opened, part, recorded, context.read);
  const origin = { row: recorded?.top ?? 0, column: recorded?.left ?? 0 };
  const {
    plan: filledIn,
    kept,
    dropped,
  } = refilling(plan, record, there, () => plannedCells(planGrid(plan), origin, context.sheetName));
  if (!context.force && kept) return { left: kept.reason, cells: kept.cells };
  const placed = placePlan(filledIn, {
    origin,
    styles: context.styles,
    sheetName: context.sheetName,
  });
  const area = recorded ?? areaAt(placed, 0, 0);
  try {
    const apart = refill(opened, {
      tab,
      part,
      name: before.tabs[tab]!.name,
      placed,
      area,
      there,
      asPlanned: planGrid(plan),
      setsPages: kept?.reason === 'former',
    });
    return { left: null, became: becameFor(kept), apart, dropped };
  } catch (error) {
    if (error instanceof Stuck) return { left: 'stuck' };
    throw error;
  }
}

/** The cells a plan takes, at least so many rows and columns. */
function areaAt({ grid, origin }: PlacedPlan, height: number, width: number): Rect {
  return {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + Math.max(grid.height, height) - 1,
    right: origin.column + Math.max(grid.width, width) - 1,
  };
}

interface Refill {
  readonly tab: number;
  readonly part: string;
  readonly name: string;
  readonly placed: PlacedPlan;
  readonly area: Rect;
  /** What stands in it; null where that is not told any more. */
  readonly there: AreaCells | null;
  /** Its cells with the fields as planned. */
  readonly asPlanned: PlanGrid;
  readonly setsPages: boolean;
}

/** Gives the lines that are no more, whose remarks were put below. */
function refill(
  opened: OpenedWorkbook,
  { tab, part, name, placed, area, there, asPlanned, setsPages }: Refill,
): readonly string[] {
  const { edit } = opened;
  const text = edit.text(part);
  const beyond = beyondOf(text, part, placed, area);
  const refit = refitRows({ lineBy: placed.plan.lineBy, grid: placed.grid, there, ...beyond });
  const insertions = insertionsFor(refit, beyond, placed, area);
  if (insertions.length > 0 || isMoving(refit)) requireMovable(opened, part);
  const isNamed = (sheet: string | null): boolean => sheet?.toLowerCase() === name.toLowerCase();
  const shift = (formula: string): string => shiftReferences(formula, isNamed, insertions);
  const shiftHere = (formula: string): string =>
    shiftReferences(formula, (sheet) => sheet === null || isNamed(sheet), insertions);

  // all that may fail comes first: a sheet is filled whole or left as it is
  const others =
    insertions.length > 0 ? shiftedElsewhere(opened, part, name, shift) : new Map<string, string>();
  const { bottom, right, top, left } = area;
  const whole = areaAt(placed, bottom - top + 1, right - left + 1);
  const beside = besideOf(refit, whole, (sheet) => sheet === null || isNamed(sheet));
  const job = { placed, area, insertions, beside, shift: shiftHere, drawing: '', setsPages };
  const filled = refillSheet(text, part, job);

  const drawn = relationshipsOf(edit, part).find(({ kind }) => kind === 'drawing');
  const drawing = presentTarget(edit, drawn);
  for (const [other, shifted] of others) edit.setText(other, shifted);
  if (drawing !== undefined) refillDrawing(opened, drawing, placed, name, insertions);
  const added = drawing === undefined ? addCharts(opened, part, placed, name) : '';
  edit.setText(part, added === '' ? filled : refillSheet(text, part, { ...job, drawing: added }));

  const size = { isKept: true, asPlanned, ...sizeOf(whole) };
  edit.edit(opened.part, () => refillNames(tabsOf(opened), tab, ownNames(placed, name, size), shift));
  dropCalculationOrder(opened, new Set([String(tabsOf(opened).tabs[tab]?.sheetId)]));
  return refit.apart.map(({ label }) => label);
}

function sizeOf({ top, left, bottom, right }: Rect): { readonly height: number; readonly width: number } {
  return { height: bottom - top + 1, width: right - left + 1 };
}

const NOTHING_BEYOND: Beyond = { below: false, right: false, beside: new Set() };

/** What stands around our part, where that matters: it grows, or its lines know what they are for. */
function beyondOf(text: string, part: string, { grid, plan }: PlacedPlan, area: Rect): Beyond {
  const { height, width } = sizeOf(area);
  if (!plan.lineBy && grid.height <= height && grid.width <= width) return NOTHING_BEYOND;
  const data = parseElements(text, part, ROW).children.find(({ name }) => name === 'sheetData');
  return data ? standsBeyond(text, data, area) : NOTHING_BEYOND;
}

/** Rows and columns to put in, the lowest first: where lines are new, and where our part grows and something is in its way. */
function insertionsFor(
  { insertions, apart }: Refit,
  { below, right }: Beyond,
  { grid }: PlacedPlan,
  area: Rect,
): Insertion[] {
  const { height, width } = sizeOf(area);
  const within = insertions.reduce((sum, { by }) => sum + by, 0);
  const rows = Math.max(grid.height - height - within, 0) + apart.length;
  const columns = grid.width - width;
  return [
    ...(rows > 0 && below ? [{ axis: 'row' as const, at: area.bottom + 1, by: rows }] : []),
    ...[...insertions].reverse().map(({ at, by }) => ({ axis: 'row' as const, at: area.top + at, by })),
    ...(columns > 0 && right ? [{ axis: 'column' as const, at: area.right + 1, by: columns }] : []),
  ];
}

function requireMovable({ edit }: OpenedWorkbook, part: string): void {
  const fixed = relationshipsOf(edit, part).find(({ kind }) => !MOVABLE.has(kind));
  if (fixed) throw new Stuck(fixed.kind);
}

/** The other sheets and charts whose formulas point at cells of a sheet that move, as they are to be written. */
function shiftedElsewhere(
  opened: OpenedWorkbook,
  own: string,
  sheet: string,
  shift: (formula: string) => string,
): Map<string, string> {
  const { edit } = opened;
  const sheets = new Set([...partsOf(opened).values()].flatMap(({ target }) => target ?? []));
  const changed = new Map<string, string>();
  for (const name of edit.names()) {
    const isChart = /\/charts?\/[^/]*\.xml$/.test(name);
    if (name === own || name === opened.part || !(isChart || sheets.has(name))) continue;
    if (!/\.xml$/i.test(name)) continue;
    const text = edit.text(name);
    // the name may stand there in another case or with entities: its letters are looked for, what is found is tried
    if (!text.toLowerCase().includes(plainLetters(sheet))) continue;
    const root = parseElements(text, name);
    const edits = shiftFormulas(text, root, shift);
    if (edits.length === 0) continue;
    if (/<(?:\w+:)?f[^>]*\st=["'](?:shared|array)/.test(text)) throw new Stuck('shared formulas elsewhere');
    changed.set(name, applyEdits(text, edits));
  }
  return changed;
}

/** The longest run of letters and digits of a name: the same however the rest is written. */
function plainLetters(name: string): string {
  const runs = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}
