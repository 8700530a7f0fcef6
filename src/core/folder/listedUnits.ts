import { descend, type AxisNode } from '../bieu/axis';
import { isGrid, placeOf, type Bieu, type GridBieu, type TableBieu } from '../bieu/bieu';
import type { TableLine } from '../bieu/tableLine';
import { clean } from '../text/normalize';
import { parseUnitName, type UnitLevel } from '../text/unitName';
import type { KnownUnit } from './unitNames';

/** A unit as a line of a table. */
export interface ListedUnit extends KnownUnit {
  /** A group of units: a district above its communes. */
  readonly isGroup: boolean;
  readonly hasFigures: boolean;
}

/** The units on a table's lines, groups before what they hold; a dossier is of one commune and lists none. */
export function listedUnits(bieu: Bieu): ListedUnit[] {
  return isGrid(bieu) ? gridUnits(bieu) : tableUnits(bieu);
}

function gridUnits(bieu: GridBieu): ListedUnit[] {
  const nodes = descend(bieu.units).filter(
    ({ role, label }) => (role === 'unit' || role === 'group') && label !== '',
  );
  const groups = new Set(nodes.filter(({ role }) => role === 'group'));
  const criteria = bieu.criteria.flatMap(({ lines }) => lines);
  return nodes.map((node) => ({
    name: clean(node.label),
    parent: node.parent && groups.has(node.parent) ? clean(node.parent.label) : null,
    level: parseUnitName(node.label).level,
    isGroup: node.role === 'group',
    hasFigures: hasMarks(bieu, node, criteria),
  }));
}

/** Whether a mark stands on a unit's line (a total may be a formula over nothing). */
function hasMarks(bieu: GridBieu, node: AxisNode, criteria: readonly number[]): boolean {
  return node.lines.some((line) =>
    criteria.some((across) => {
      const { row, column } = placeOf(bieu, line, across);
      const { state } = bieu.read(row, column);
      return state !== 'blank' && state !== 'notSubmitted';
    }),
  );
}

/** A longer label, or one of more words, is no name. */
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** So many units make a list of them; one line called as a unit is may be anything. */
const FEWEST_UNITS = 3;
/** Where fewer of the lines hold figures, a blank line is nothing to report rather than nothing sent. */
const LEAST_FILLED = 0.5;

/**
 * Units of a table of figures: rows that say so («Xã …», «Huyện …»), and names without a prefix right under a
 * district. Villages are told of by their communes, provinces and regions only sum up.
 */
function tableUnits({ kind, rows }: TableBieu): ListedUnit[] {
  if (kind === 'dossier') return [];
  const levels = rows.map((row) => levelOf(row, rows));
  const holders = new Set(rows.flatMap(({ parent }, at) => (levels[at] === null ? [] : [parent])));
  const units = rows.flatMap((row, at): ListedUnit[] => {
    if (levels[at] === null) return [];
    const above = row.parent !== null && levels[row.parent] ? rows[row.parent]!.label : null;
    return [
      {
        name: clean(row.label),
        parent: above === null ? null : clean(above),
        level: parseUnitName(row.label).level,
        isGroup: holders.has(at),
        hasFigures: row.hasFigures,
      },
    ];
  });
  const leaves = units.filter(({ isGroup }) => !isGroup);
  if (leaves.length < FEWEST_UNITS) return [];
  const filled = leaves.filter(({ hasFigures }) => hasFigures).length;
  const isReport = filled >= leaves.length * LEAST_FILLED;
  return units.filter(({ hasFigures, isGroup }) => isReport || hasFigures || isGroup);
}

/** Whether a row is a district's or a commune's; null where it is neither. */
function levelOf({ label, total, parent }: TableLine, rows: readonly TableLine[]): UnitLevel | null {
  if (total !== null || label.length > LONGEST_NAME) return null;
  const { level } = parseUnitName(label);
  if (level !== null) return level === 'district' || level === 'commune' ? level : null;
  const above = parent === null ? null : parseUnitName(rows[parent]!.label).level;
  const isName = /^\p{Lu}/u.test(label) && label.split(' ').length <= MOST_WORDS;
  return above === 'district' && isName ? 'commune' : null;
}
