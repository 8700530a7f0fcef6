import type { TableBieu } from '../../bieu/bieu';
import type { LevelForChange } from '../../bieu/declared';
import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { cellRange, type CellRef, type RangeRef } from '../../relations/relation';
import { lawRelations } from '../parts/lawRelations';
import { onTable, type Rule, type TableContext } from '../rule';

/**
 * What words declare: «Chia ra», «Bao gồm» are all of the whole, «Trong đó» some of it, «tăng/giảm so với …» the
 * difference of the lines named. A line that holds the level where its words promise the change is one warning.
 */
export const declaredWords: Rule = {
  id: 'declared/words',
  severity: 'error',
  milder: ['warning'],
  relations: onTable((context) =>
    lawRelations(context, 'declared/words', ({ origin }) => origin === 'words'),
  ),
  findings: onTable((context) => context.bieu.declared.levels.map((level) => levelFinding(context, level))),
};

function levelFinding({ bieu }: TableContext, level: LevelForChange): Finding {
  const { target, over, earlier } = level;
  const shown = shownLine(bieu, level);
  const figure = (line: number): number => {
    const { row, column } = cellOf(bieu, level, line, shown);
    return bieu.read(row, column).low;
  };
  const now = figure(target);
  const before = figure(earlier);
  return {
    rule: 'declared/words',
    severity: 'warning',
    at: lineRange(bieu, level, target, over),
    label: labelOf(bieu, level, target),
    actual: null,
    expected: null,
    message: text('declared/words.level', {
      where: labelOf(bieu, { axis: level.axis === 'across' ? 'down' : 'across' }, shown),
      actual: now,
      against: labelOf(bieu, level, earlier),
      before,
      expected: now - before,
    }),
    related: [...level.level.map(({ at }) => at), earlier].map((line) => lineRange(bieu, level, line, over)),
    suspects: [],
    repairs: [],
  };
}

/** The line on which the figures are shown as an example: a total where there is one. */
function shownLine({ rows, columns }: TableBieu, { axis, over }: LevelForChange): number {
  const crossings = axis === 'across' ? rows : columns;
  const total = crossings.find(({ at, total: label }) => label?.measure === 'sum' && over.includes(at));
  return total?.at ?? over[0]!;
}

function labelOf({ rows, columns }: TableBieu, { axis }: Pick<LevelForChange, 'axis'>, line: number): string {
  const found = (axis === 'across' ? columns : rows).find(({ at }) => at === line);
  const own = found?.label ?? '';
  return own.length > SHORT ? own : (found?.path.slice(-2).filter(Boolean).join(' – ') ?? '');
}

/** A head such as «Tổng số» says little without the one over it. */
const SHORT = 14;

function cellOf({ sheet }: TableBieu, { axis }: LevelForChange, line: number, cross: number): CellRef {
  return axis === 'across' ? { sheet, row: cross, column: line } : { sheet, row: line, column: cross };
}

/** A whole line from the first to the last line that crosses it. */
function lineRange(bieu: TableBieu, level: LevelForChange, line: number, over: readonly number[]): RangeRef {
  const first = cellRange(cellOf(bieu, level, line, over[0]!));
  const last = cellRange(cellOf(bieu, level, line, over.at(-1)!));
  return {
    sheet: bieu.sheet,
    rect: { ...first.rect, bottom: last.rect.bottom, right: last.rect.right },
  };
}
