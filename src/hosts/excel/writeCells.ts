import { formatChange, refusalOf, TEXT_FORMAT } from '../../core/changes/applyChanges';
import type { CellChange, ChangeOutcome, RefusedBecause } from '../../core/changes/cellChange';
import type { Cell } from '../../core/snapshot/workbook';
import { cellOf, type Raw } from './cellsOf';
import { isAccessDenied, isRefusal, officeCode } from './errors';
import type { SheetHandle } from './extents';
import { rawOf } from './typedText';

/** A change, and what Excel is asked of its cell; null where the sheet was never read. */
interface Target {
  readonly change: CellChange;
  readonly asked: { readonly sheet: Excel.Worksheet; readonly range: Excel.Range } | null;
}

/** A change that may be made. */
interface Writable {
  readonly change: CellChange;
  readonly range: Excel.Range;
}

type Refused = ChangeOutcome['refused'][number];

/**
 * Writes typed values into cells of Excel, all in one request after one that looks at the cells: what holds a formula,
 * something else by now, or is locked, is left out and told. Where Excel refuses the request all the same, a third
 * looks at what came of it. `again`: what already holds its new value was written a moment ago.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  changes: readonly CellChange[],
  again = false,
): Promise<ChangeOutcome> {
  const targets = changes.map((change) => targetOf(context, sheets, change));
  await context.sync();
  const refused: Refused[] = [];
  const writable: Writable[] = [];
  for (const { change, asked } of targets) {
    const because = asked ? refusal(asked, change, again) : 'gone';
    if (because === null) writable.push({ change, range: asked!.range });
    else refused.push({ change, because });
  }
  const written = writable.map(put);
  if (written.length === 0) return { written, refused };
  try {
    await context.sync();
    return { written, refused };
  } catch (error) {
    if (!isRefusal(error) || officeCode(error) === 'UndoNotSupported') throw error;
    const because = isAccessDenied(error) ? 'protected' : 'failed';
    const done = await lookAgain(context, writable).catch(() => {
      throw error;
    });
    if (because === 'failed' && !done.includes(true)) throw error;
    const left = writable
      .filter((_, index) => !done[index])
      .map(({ change }) => ({ change, because }) as const);
    return { written: written.filter((_, index) => done[index]), refused: [...refused, ...left] };
  }
}

function targetOf(context: Excel.RequestContext, sheets: readonly SheetHandle[], change: CellChange): Target {
  const { sheet: place, row, column } = change.cell;
  const handle = sheets[place];
  if (!handle) return { change, asked: null };
  const sheet = context.workbook.worksheets.getItemOrNullObject(handle.id);
  sheet.load('protection/protected');
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.load('values,formulas,numberFormat,format/protection/locked');
  return { change, asked: { sheet, range } };
}

function refusal(
  { sheet, range }: NonNullable<Target['asked']>,
  change: CellChange,
  again: boolean,
): RefusedBecause | null {
  if (sheet.isNullObject) return 'gone';
  const because = again && holdsAfter(range, change) ? null : refusalOf(cellNow(range), change);
  if (because) return because;
  return sheet.protection.protected && range.format.protection.locked ? 'protected' : null;
}

function cellNow(range: Excel.Range): Cell | undefined {
  const [value, formula, format] = [range.values, range.formulas, range.numberFormat].map(
    (lines) => (lines as unknown[][])[0]![0],
  );
  return cellOf(value as Raw, formula as Raw, format);
}

function holdsAfter(range: Excel.Range, change: CellChange): boolean {
  return refusalOf(cellNow(range), { ...change, before: change.after }) === null;
}

/** Asks for one cell to be written; gives the change with the number format that goes with it. */
function put({ change, range }: Writable): CellChange {
  // an empty cell has a format too
  const now = (range.numberFormat as unknown[][])[0]![0];
  const format = formatChange(typeof now === 'string' ? now : undefined, change);
  if (format) range.numberFormat = [[format.after]];
  range.values = [[rawOf(change.after, (format?.after ?? now) === TEXT_FORMAT)]];
  return format ? { ...change, format } : change;
}

/** Whether each cell holds what it was to get, where a request was only partly done. One sync. */
async function lookAgain(context: Excel.RequestContext, targets: readonly Writable[]): Promise<boolean[]> {
  for (const { range } of targets) range.load('values,formulas,numberFormat');
  await context.sync();
  return targets.map(({ change, range }) => holdsAfter(range, change));
}
