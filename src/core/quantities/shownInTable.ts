import type { TableBieu } from '../bieu/bieu';
import type { TableLine } from '../bieu/tableLine';
import { cellRange } from '../relations/relation';
import { words } from '../text/normalize';
import { parseUnitName } from '../text/unitName';
import { unitKeys } from '../units/unitKeys';
import { measureInWords } from './measureInWords';
import { periodIn } from './period';
import type { Circumstance, QuantityMeasure, Scope, Shown } from './quantity';
import { statusIn } from './status';

const WHOLE: Scope = { kind: 'whole' };

/**
 * What a table of targets by year shows of the whole province: its rows say what is counted, its columns when and as
 * what. A single year's column holds a level only in a row that counts cumulatively; villages are counted by increase.
 */
export function shownInTargets(bieu: TableBieu, index: number, table: Circumstance): Shown[] {
  const states = bieu.columns.map((column) => ({ column, circumstance: circumstanceOf(column, table) }));
  return bieu.rows.flatMap((row) => {
    const measure = row.hasFigures ? measureInWords(row.label, row.path.slice(0, -1)) : null;
    if (!measure) return [];
    const seen = new Set<string>();
    return states
      .filter(({ column }) => isLevel(bieu, row, column, measure))
      .flatMap(({ column, circumstance }) => {
        const key = JSON.stringify(circumstance);
        const one = shownAt(bieu, index, row, column, { measure, scope: WHOLE, ...circumstance });
        if (!one || seen.has(key)) return [];
        seen.add(key);
        return [one];
      });
  });
}

/**
 * What a table of parts shows: its columns say what is counted, when and as what; its total line is of all, a line
 * of a district of that district.
 */
export function shownInParts(bieu: TableBieu, index: number, table: Circumstance): Shown[] {
  const columns = bieu.columns.flatMap((column) => {
    const measure = measureOf(bieu, column);
    return measure ? [{ column, measure, circumstance: circumstanceOf(column, table) }] : [];
  });
  if (columns.length === 0) return [];
  const total = totalRow(bieu);
  return bieu.rows.flatMap((row) => {
    const scope = row === total ? WHOLE : districtOf(row);
    if (!scope) return [];
    return columns.flatMap(
      ({ column, measure, circumstance }) =>
        shownAt(bieu, index, row, column, { measure, scope, ...circumstance }) ?? [],
    );
  });
}

/** A column counts what its own head says under the heads over it and, where those are silent, the title. */
function measureOf(bieu: TableBieu, column: TableLine): QuantityMeasure | null {
  if (column.measure === 'share' || column.measure === 'money' || column.measure === 'change') return null;
  return measureInWords(column.label, [...column.path.slice(0, -1), bieu.title, ...heads(bieu)]);
}

/** «Tổng số thôn bản» over one column tells what the others of a table of villages are. */
function heads({ columns }: TableBieu): string[] {
  return columns.map(({ path }) => path[0] ?? '');
}

function totalRow({ rows }: TableBieu): TableLine | undefined {
  const totals = rows.filter(({ total, hasFigures }) => hasFigures && total?.measure === 'sum');
  return totals.find(({ total }) => total?.scope === 'all') ?? (totals.length === 1 ? totals[0] : undefined);
}

function districtOf({ label, hasFigures, total }: TableLine): Scope | null {
  if (!hasFigures || total || parseUnitName(label).level !== 'district') return null;
  return { kind: 'district', key: unitKeys(label).plain, name: label };
}

function circumstanceOf({ path }: TableLine, table: Circumstance): Circumstance {
  const said = path.join(' ');
  const period = periodIn([said]) ?? table.period;
  return { period, status: statusIn([said], '', period) ?? table.status, stage: table.stage };
}

/** Whether a cell tells a level reached, not what a year adds. */
function isLevel(
  { targets }: TableBieu,
  row: TableLine,
  column: TableLine,
  measure: QuantityMeasure,
): boolean {
  const role = targets?.columns.find(({ at }) => at === column.at)?.role;
  if (role === 'start' || role === 'target') return true;
  if (measure.kind === 'villages') return role === undefined && !isSingleYear(column);
  const counts = targets?.rows.find(({ at }) => at === row.at)?.counts;
  return role === undefined || counts !== 'increment';
}

function isSingleYear({ path }: TableLine): boolean {
  return /^nam 20\d\d$/.test(words(path.at(-1) ?? ''));
}

function shownAt(
  bieu: TableBieu,
  index: number,
  row: TableLine,
  column: TableLine,
  quantity: Shown['quantity'],
): Shown | null {
  if (bieu.read(row.at, column.at).state !== 'number') return null;
  const printed = { sheet: bieu.sheet, row: row.at, column: column.at };
  return {
    quantity,
    bieu: index,
    printed,
    expr: { kind: 'sum', terms: [{ cells: cellRange(printed), weight: 1 }] },
  };
}
