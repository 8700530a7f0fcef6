import { descend, unitsUnder, type AxisNode } from '../bieu/axis';
import { isGrid, type GridBieu } from '../bieu/bieu';
import { circumstanceOf, textAbove } from '../quantities/circumstance';
import type { Circumstance } from '../quantities/quantity';
import { districtsOf } from '../quantities/shownInGrid';
import { plain } from '../text/normalize';
import { parseUnitName } from '../text/unitName';
import { oncePerList } from './source';

/**
 * Before or after 1 July 2025, when the districts went and most new communes took the name of an old one for
 * another area (Nghị quyết 202/2025/QH15 and 203/2025/QH15, from memory; the reuse of names counted for Điện Biên).
 */
export type Era = 'before' | 'after';

/** A grid with what it says of itself. */
export interface GridFacts {
  readonly bieu: GridBieu;
  /** Its place in the workbook's list of Biểu. */
  readonly index: number;
  readonly circumstance: Circumstance;
  readonly era: Era | null;
  /** The groups that list communes. */
  readonly districts: readonly AxisNode[];
  readonly units: readonly AxisNode[];
  /** Two grids of one key are about the same criteria. */
  readonly criteriaKey: string;
}

/** The grids of a workbook with what they say of themselves; worked out once for a list of Biểu. */
export const gridFacts = oncePerList(({ workbook, bieus }): readonly GridFacts[] =>
  bieus.flatMap((bieu, index): GridFacts[] => {
    if (!isGrid(bieu)) return [];
    const circumstance = circumstanceOf(bieu, textAbove(workbook, bieus, bieu));
    const districts = districtsOf(bieu);
    const units = unitsUnder(bieu.units).filter(({ label }) => label !== '');
    const criteriaKey = bieu.criteriaSet?.id ?? `${bieu.criteria.length} criteria`;
    return [{ bieu, index, circumstance, era: eraOf(bieu, circumstance), districts, units, criteriaKey }];
  }),
);

const YEAR = 2025;
const LAST_MONTH = 6;
const DISTRICT_WORDS = /(?:^|[^a-z])(?:huyen|thi xa|quan)(?:$|[^a-z])/;

/** 2025 itself may be either: a table that still knows districts was made before. */
function eraOf(bieu: GridBieu, { period }: Circumstance): Era | null {
  if (period && period.year !== YEAR) return period.year < YEAR ? 'before' : 'after';
  if (period && period.month <= LAST_MONTH) return 'before';
  if (knowsDistricts(bieu)) return 'before';
  return period ? 'after' : null;
}

function knowsDistricts(bieu: GridBieu): boolean {
  if (DISTRICT_WORDS.test(plain(`${bieu.title} ${bieu.sheetName}`))) return true;
  return descend(bieu.units).some(({ role, label }) => {
    if (role !== 'group' || label === '') return false;
    const { level } = parseUnitName(label);
    return level === 'district' || level === null;
  });
}
