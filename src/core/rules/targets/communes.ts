import { unitsUnder } from '../../bieu/axis';
import { isGrid, isTable, type Bieu } from '../../bieu/bieu';
import type { TargetRow } from '../../bieu/targets';
import { round } from '../../numbers/round';
import type { Expr, Relation } from '../../relations/relation';
import { cellRange } from '../../relations/relation';
import { clean } from '../../text/normalize';
import { parseUnitName } from '../../text/unitName';
import type { Rule, RuleContext } from '../rule';
import { bandGroups, commonest, fullSums } from './bandGroups';
import { figureAt, onTargets, targetCell, termsDown, type TargetsContext } from './targetCells';

/** How many communes a table speaks of, and what tells so. */
export interface Communes {
  readonly value: number;
  readonly by: 'columns' | 'row' | 'words' | 'grid';
  /** The row that counts all communes, if there is one. */
  readonly row: TargetRow | null;
  /** The bands that part them, highest first; empty where the table has none. */
  readonly bands: readonly TargetRow[];
  /** Columns whose bands add up to it. */
  readonly agreeing: readonly number[];
}

/** The number of communes as the table itself tells it: by a row of its own, by most of its columns, by its words. */
export function communesOf(context: TargetsContext): Communes | null {
  const { bieu, facts } = context;
  const row =
    facts.rows.find(({ measure }) => measure.kind === 'communes' && measure.step === 'existing') ?? null;
  const bands = largest(bandGroups(context));
  const sums = fullSums(context, bands);
  const known = (value: number, by: Communes['by']): Communes => ({
    value,
    by,
    row,
    bands,
    agreeing: sums.filter(({ sum }) => sum === value).map(({ column }) => column),
  });
  if (row) {
    const printed = facts.columns.flatMap(({ at }) => figureAt(bieu, row.at, at) ?? []);
    const { value, times } = commonest(printed);
    if (times > 0 && times * 2 >= printed.length) return known(value, 'row');
  }
  const { value, times } = commonest(sums.map(({ sum }) => sum));
  if (times >= 2 && times * 2 > sums.length) return known(value, 'columns');
  const said = printedCommunes(context).find((number) => isSupported(context, bands, number));
  return said === undefined ? null : known(said, 'words');
}

function largest(groups: readonly (readonly TargetRow[])[]): readonly TargetRow[] {
  return groups.reduce((best, next) => (next.length > best.length ? next : best), []);
}

const PRINTED = /(?<![\p{L}\d.,/])(\d{2,4}) xã(?!\p{L})(?! đạt| hoàn| được| có| phấn)/giu;

/** «trên địa bàn 115 xã» in the title. */
function printedCommunes({ bieu }: TargetsContext): number[] {
  return [...clean(bieu.title).matchAll(PRINTED)].map((match) => Number(match[1]));
}

/** Whether any column of bands, or any average, agrees with a number of communes that stands elsewhere. */
function isSupported(context: TargetsContext, bands: readonly TargetRow[], value: number): boolean {
  if (fullSums(context, bands).some(({ sum }) => sum === value)) return true;
  const { bieu, facts } = context;
  const criteria = criterionRows(context);
  const averages = facts.rows.filter(({ measure }) => measure.kind === 'average-criteria');
  return averages.some(({ at: line }) =>
    facts.columns.some(({ at }) => {
      const counts = criteria.map((one) => figureAt(bieu, one.at, at));
      const printed = bieu.read(line, at);
      if (printed.state !== 'number' || counts.length === 0 || counts.includes(null)) return false;
      const sum = counts.reduce<number>((all, count) => all + count!, 0);
      return round(sum / value, printed.decimals) === round(printed.low, printed.decimals);
    }),
  );
}

/** The rows «số xã đạt tiêu chí số k», one for each criterion of the set; empty where any is missing or stands twice. */
export function criterionRows({ facts }: TargetsContext): readonly TargetRow[] {
  const rows = facts.rows.filter(({ measure }) => measure.kind === 'criterion');
  const numbers = new Set(rows.map(({ measure }) => (measure.kind === 'criterion' ? measure.number : 0)));
  const count = facts.criteria ?? rows.length;
  const isWhole = rows.length === count && numbers.size === count && Math.max(0, ...numbers) === count;
  return isWhole && Math.min(...numbers) === 1 ? rows : [];
}

/** The number of communes in a column, as cells where cells tell it: its own row, its own bands, another column's. */
export function communesIn({ bieu }: TargetsContext, communes: Communes, column: number): Expr {
  const { value, row, bands, agreeing } = communes;
  if (row && figureAt(bieu, row.at, column) !== null) {
    return { kind: 'sum', terms: [{ cells: cellRange(targetCell(bieu, row.at, column)), weight: 1 }] };
  }
  const from = agreeing.includes(column) ? column : nextOf(agreeing, column);
  if (from !== null) return { kind: 'sum', terms: termsDown(bieu, bands, from) };
  return { kind: 'sum', terms: [], plus: value };
}

/** The next of some columns after a column, in a ring; null where there is no other. */
export function nextOf(columns: readonly number[], column: number): number | null {
  const others = columns.filter((one) => one !== column);
  return others.find((one) => one > column) ?? others[0] ?? null;
}

/** Communes before July 2025 are others than those after: figures of before are not held to the number of after. */
export function isOldUnits({ facts }: TargetsContext, column: number): boolean {
  const years = facts.columns.flatMap(({ year }) => year ?? []);
  const own = facts.columns.find(({ at }) => at === column)?.year ?? null;
  return own !== null && own <= LAST_OF_OLD_UNITS && Math.max(...years) > LAST_OF_OLD_UNITS;
}

const LAST_OF_OLD_UNITS = 2025;

/**
 * Makes a rule's functions from one that needs the number of communes: as the table tells it, else as the only grid of
 * the workbook lists them, if anything in the table agrees.
 */
export function withCommunes(
  make: (context: TargetsContext, communes: Communes | null) => readonly Relation[],
): Required<Pick<Rule, 'relations' | 'workbookRelations'>> {
  return {
    relations: onTargets((context) => {
      const communes = communesOf(context);
      return communes ? make(context, communes) : [];
    }),
    workbookRelations: ({ workbook, bieus }) =>
      bieus.flatMap((bieu, index) =>
        onTargets((context) => (communesOf(context) ? [] : make(context, communesOfGrid(context, bieus))))({
          bieu,
          index,
          workbook,
        } satisfies RuleContext),
      ),
  };
}

function communesOfGrid(context: TargetsContext, bieus: readonly Bieu[]): Communes | null {
  const grids = bieus.filter(isGrid);
  const [grid] = grids;
  if (!grid || grids.length > 1 || bieus.filter((one) => isTable(one) && one.targets).length > 1) return null;
  const units = unitsUnder(grid.units);
  const communes = units.filter(
    ({ label }) => !['ward', 'township'].includes(parseUnitName(label).kind ?? ''),
  );
  const bands = largest(bandGroups(context));
  const value = [communes.length, units.length].find((number) => isSupported(context, bands, number));
  if (value === undefined) return null;
  const agreeing = fullSums(context, bands).filter(({ sum }) => sum === value);
  return { value, by: 'grid', row: null, bands, agreeing: agreeing.map(({ column }) => column) };
}
