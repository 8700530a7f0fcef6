import type { GridFacts } from '../../across/gridFacts';
import type { Workbook } from '../../snapshot/workbook';
import { markCounter } from './markCounter';
import type { GridSource, SummaryCriterion } from './model';

/** A grid with its sheet, its criteria by the summary's list, and how formulas tell its met marks. */
export function sourceOf(
  workbook: Workbook,
  facts: GridFacts,
  criteria: readonly SummaryCriterion[],
): GridSource {
  const { bieu } = facts;
  const sheet = workbook.sheets[bieu.sheet]!;
  const places = new Map(bieu.criteria.map((node, at) => [node.number ?? at + 1, node.lines[0] ?? null]));
  return {
    facts,
    bieu,
    sheet,
    counter: markCounter(sheet, bieu),
    places: criteria.map(({ number }) => places.get(number) ?? null),
  };
}
