import { formatChange, refusalOf } from '../../core/changes/applyChanges';
import type { CellChange, ChangeOutcome, RefusedBecause } from '../../core/changes/cellChange';
import { cellOf, type Raw } from './cellsOf';
import { isRefusal } from './errors';
import type { SheetHandle } from './extents';
import { rawOf } from './typedText';

/** A change, the cell it is for, and what Excel tells of it. */
interface Target {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Writes typed values into cells of Excel, all in one request after one that looks at the cells: what holds a formula,
 * something else by now, or is locked, is left out and told. Where Excel refuses the request all the same, a third
 * looks at what came of it.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  changes: readonly CellChange[],
): Promise<ChangeOutcome> {
  const targets = changes.map((change) => targetOf(context, sheets, change));
  await context.sync();
  const refused: { change: CellChange; because: RefusedBecause }[] = [];
  const writable = targets.filter((target, index) => {
    const because = target ? refusal(target) : 'gone';
    if (because) refused.push({ change: changes[index]!, because });
    return because === null;
  }) as Target[];
  const written = writable.map(put);
  if (written.length === 0) return { written, refused };
  try {
    await context.sync();
    return { written, refused };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const done = await lookAgain(context, writable).catch(() => {
      throw error;
    });
    return {
      written: written.filter((_, index) => done[index]),
      refused: [
        ...refused,
        ...writable.flatMap(({ change }, index) =>
          done[index] ? [] : [{ change, because: 'protected' as const }],
        ),
      ],
    };
  }
}

function targetOf(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  change: CellChange,
): Target | null {
  const { sheet: place, row, column } = change.cell;
  const handle = sheets[place];
  if (!handle) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(handle.id);
  sheet.load('protection/protected');
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.load('values,formulas,numberFormat,format/protection/locked');
  return { change, sheet, range };
}

function refusal({ change, sheet, range }: Target): RefusedBecause | null {
  if (sheet.isNullObject) return 'gone';
  const because = refusalOf(cellNow(range), change);
  if (because) return because;
  return sheet.protection.protected && range.format.protection.locked !== false ? 'protected' : null;
}

function cellNow(range: Excel.Range) {
  const [values, formulas, formats] = [range.values, range.formulas, range.numberFormat] as unknown[][][];
  return cellOf(values![0]![0] as Raw, formulas![0]![0] as Raw, formats![0]![0]);
}

/** Asks for one cell to be written; gives the change with the number format that goes with it. */
function put({ change, range }: Target): CellChange {
  const format = formatChange(cellNow(range), change);
  if (format) range.numberFormat = [[format.after]];
  const kept = format?.after ?? (range.numberFormat as unknown[][])[0]![0];
  range.values = [[rawOf(change.after, kept === '@')]];
  return format ? { ...change, format } : change;
}

/** Whether each cell holds what it was to get, where a request was only partly done. One sync. */
async function lookAgain(context: Excel.RequestContext, targets: readonly Target[]): Promise<boolean[]> {
  for (const { range } of targets) range.load('values,formulas,numberFormat');
  await context.sync();
  return targets.map(
    ({ change, range }) => refusalOf(cellNow(range), { ...change, before: change.after }) === null,
  );
}
