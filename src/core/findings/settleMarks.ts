import { isGrid } from '../bieu/bieu';
import { text } from '../messages/text';
import type { Verdict } from '../relations/evaluate';
import { holdsCell, rangesOf } from '../relations/relation';
import { statusWith, type FindingContext } from './findingContext';
import type { Finding, Suspect } from './finding';

/**
 * Where a cell holds no mark, the totals may tell which one is meant: the only one of met and not met with which
 * relations over the cell hold and none fails, but for those that fail with both, is put into the finding.
 */
export function settleMark(context: FindingContext, finding: Finding): Finding {
  if (finding.rule !== 'grid/mark' || finding.severity !== 'error') return finding;
  const { rect, sheet } = finding.at;
  const cell = { sheet, row: rect.top, column: rect.left };
  const over = context.checked.relations.filter((relation) =>
    rangesOf(relation.expr).some((range) => holdsCell(range, cell)),
  );
  if (over.length === 0) return finding;
  const statusesWith = (mark: 0 | 1): readonly Verdict['status'][] =>
    over.map((relation) => statusWith(context, relation, cell, mark));
  const [notMet, met] = [statusesWith(0), statusesWith(1)];
  // what fails either way is wrong by another cell
  const telling = over.flatMap((_, at) => (notMet[at] === met[at] ? [] : [at]));
  const possible = [notMet, met].flatMap((after, value) => {
    const said = telling.map((at) => after[at]);
    return said.includes('holds') && !said.includes('fails') ? [value] : [];
  });
  if (possible.length !== 1) return finding;
  const bieu = context.bieus[over[0]!.bieu]!;
  if (!isGrid(bieu)) return finding;
  const expected = possible[0] === 1 ? bieu.codebook.met : bieu.codebook.notMet;
  const suspect: Suspect = { cell, actual: finding.actual, suggested: expected };
  return {
    ...finding,
    expected,
    message: text('grid/mark.expected', {
      actual: finding.actual ?? '',
      expected: expected ?? text('word.blank'),
    }),
    related: over.map(({ target }) => ({
      sheet: target.sheet,
      rect: { top: target.row, left: target.column, bottom: target.row, right: target.column },
    })),
    suspects: [suspect],
    repairs: [{ reason: 'crossing', confidence: 0.95, proven: true, cells: [suspect] }],
  };
}
