import { hasTwoGrids } from '../../across/source';
import { gridFacts } from '../../across/gridFacts';
import { spellingsOf, type Listed, type Spelling, type Unclear } from '../../across/spellings';
import type { AxisNode } from '../../bieu/axis';
import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import type { RangeRef } from '../../relations/relation';
import { nameCell } from '../across/acrossCells';
import { nameList } from '../across/acrossWords';
import { gridCell } from '../grid/gridCells';
import type { Rule } from '../rule';

/**
 * One unit spelt in two ways in two tables, within one district: tables that spell it differently cannot be joined
 * in Excel. Prefix, case, spaces, Unicode composition and the place of the tone mark do not count. Names that fit
 * several are listed, never chosen.
 */
export const unitName: Rule = {
  id: 'text/unit-name',
  severity: 'warning',
  milder: ['note'],
  workbookFindings: (context) => {
    if (!hasTwoGrids(context)) return [];
    const { odd, unclear } = spellingsOf(gridFacts(context));
    const bySheet = new Map<number, Spelling[]>();
    for (const one of odd.filter(({ lacksMarks }) => lacksMarks)) {
      const sheet = one.odd.grid.bieu.sheet;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), one]);
    }
    const isInBlock = (one: Spelling): boolean =>
      one.lacksMarks && bySheet.get(one.odd.grid.bieu.sheet)!.length > MOST_SINGLE;
    return [
      ...odd.filter((one) => !isInBlock(one)).map(finding),
      ...[...bySheet.values()].filter((block) => block.length > MOST_SINGLE).map(blockFinding),
      ...ambiguities(unclear),
    ];
  },
};

/** More names without diacritics on one sheet are one finding: the sheet is written so. */
const MOST_SINGLE = 10;

function finding({ odd, usual }: Spelling): Finding {
  const [actual, expected] = [odd.node.label, usual.node.label];
  return {
    ...empty(cellOf(odd), actual),
    actual,
    expected,
    message: text('text/unit-name', { actual, expected, other: usual.grid.bieu.sheetName }),
    related: [cellOf(usual)],
  };
}

/** The names of a sheet without diacritics, from the first to the last. */
function blockFinding(block: readonly Spelling[]): Finding {
  const { odd, usual } = block[0]!;
  const rects = block.map((one) => cellOf(one.odd).rect);
  const at: RangeRef = {
    sheet: odd.grid.bieu.sheet,
    rect: {
      top: Math.min(...rects.map(({ top }) => top)),
      left: Math.min(...rects.map(({ left }) => left)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      right: Math.max(...rects.map(({ right }) => right)),
    },
  };
  return {
    ...empty(at, odd.grid.bieu.sheetName),
    message: text('text/unit-name.block', {
      count: block.length,
      actual: odd.node.label,
      expected: usual.node.label,
      other: usual.grid.bieu.sheetName,
    }),
    related: [cellOf(usual)],
  };
}

/** Each unclear name once, whatever the number of tables it was looked for in. Equal names are another rule's. */
function ambiguities(unclear: readonly Unclear[]): Finding[] {
  const told = new Set<AxisNode>();
  return unclear.flatMap((one): Finding[] => {
    if (one.nearness === 'exact') return [];
    const isLeft = one.left.length <= one.right.length;
    const [units, others] = isLeft ? [one.left, one.right] : [one.right, one.left];
    const [grid, there] = isLeft ? [one.leftGrid, one.rightGrid] : [one.rightGrid, one.leftGrid];
    if (units.some((unit) => told.has(unit))) return [];
    for (const unit of units) told.add(unit);
    const quoted = others.map(({ label }) => `«${label}»`);
    return [
      {
        ...empty(nameCell(grid.bieu, units[0]!), units[0]!.label),
        // two slips apart may as well be two units
        severity: one.nearness === 'letters' ? 'note' : 'warning',
        actual: units[0]!.label,
        message: text('text/unit-name.ambiguous', {
          names: nameList(units.map(({ label }) => label)),
          candidates: nameList(quoted),
          other: there.bieu.sheetName,
        }),
        related: others.map((unit) => nameCell(there.bieu, unit)),
      },
    ];
  });
}

function empty(at: RangeRef, label: string): Omit<Finding, 'message'> {
  return {
    rule: 'text/unit-name',
    severity: 'warning',
    at,
    label,
    actual: null,
    expected: null,
    related: [],
    suspects: [],
    repairs: [],
  };
}

/** Where a unit's or a district's name stands. */
function cellOf({ grid, node }: Listed): RangeRef {
  const line = node.labelLine ?? node.lines[0]!;
  const { sheet, row, column } = gridCell(grid.bieu, line, grid.bieu.nameLine);
  return { sheet, rect: { top: row, left: column, bottom: row, right: column } };
}
