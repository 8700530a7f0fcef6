import { text, type Text } from '../messages/text';
import { area, cellRange, rangesOf, type CellRef, type RangeRef } from '../relations/relation';
import { cellLabel } from '../rules/cellLabel';
import { sameCell } from '../suspects/candidates';
import type { Explanation } from '../suspects/explanation';
import { otherCells, SURE } from './advice';
import { alternativesFinding } from './alternativesFinding';
import type { Finding, Repair, Suspect } from './finding';
import { bieuAt, scalarAt, suspectOf, type Failure, type FindingContext } from './findingContext';
import { withOtherWays } from './otherWays';
import { exactly, messageOf, shownExpected } from './relationWords';

/** Rules whose figure may stand in a text («115 xã», «17/19 tiêu chí»). */
const IN_WORDS: ReadonlySet<string> = new Set(['grid/unit-count', 'dossier/count']);

/** The finding for failing relations with one cause: at the cell that explains them, else at the leading target. */
export function relationFinding(context: FindingContext, given: Explanation): Finding {
  const explanation = withOwnValue(context, given);
  const { failing, repair, rule, more } = explanation;
  const { relations, verdicts } = context.checked;
  const among = repair ? null : alternativesFinding(context, explanation);
  if (among) return among;
  const leading = relations[failing[0]!]!;
  const verdict = verdicts[failing[0]!] as Failure;
  const at = repair?.cell ?? leading.target;
  const shown = repair ? exactly(repair.value) : shownExpected(context, leading, verdict);
  const bieu = bieuAt(context, at) ?? context.bieus[leading.bieu]!;
  const isCut = failing.every((index) => (verdicts[index] as Failure).cut);
  // the number stands in a label: there is no value to put into the cell
  const isInWords = IN_WORDS.has(leading.rule) && typeof scalarAt(context.workbook, at) === 'string';
  const own = suspectOf(context, { cell: at, value: repair ? repair.value : shown.figure });
  const suspect: Suspect = isInWords ? { ...own, actual: verdict.actual } : own;
  const others = failing.map((index) => relations[index]!.target).filter((target) => !sameCell(target, at));
  const repairs = isInWords ? [] : repairsOf(context, explanation, suspect);
  return {
    rule,
    severity: isCut ? 'note' : (leading.severity ?? 'error'),
    at: repair ? cellRange(at) : (leading.anchor ?? cellRange(at)),
    label: cellLabel(bieu, at),
    actual: suspect.actual,
    // a bound says what a figure must not pass, whatever it should be
    expected: leading.op === '≤' && sameCell(at, leading.target) ? verdict.expected : suspect.suggested,
    message: withOtherWays(
      context,
      withAdvice(context, messageOf(context, explanation, shown, suspect), at, explanation),
      at,
      explanation,
    ),
    related: [
      ...rangesOf(leading.expr).filter((range) => !isOnly(range, at)),
      ...(leading.also ?? []),
      ...others.map(cellRange),
    ],
    suspects: repairs[0]?.cells ?? [],
    repairs,
    ...(more > 0 && !isInWords && { moreRepairs: more }),
  };
}

/** Rules' own words say nothing of other cells, nor that nothing helps: that is added. */
function withAdvice(context: FindingContext, message: Text, at: CellRef, { repairs }: Explanation): Text {
  const isSaid = 'advice' in message.params;
  if (isSaid) return message;
  const [best] = repairs;
  if (!best) return text('relation/no-repair', { message, advice: text('advice.none') });
  const isOwn = best.changes.some(({ cell }) => sameCell(cell, at));
  const cells = isOwn && best.confidence >= SURE ? otherCells(context, best, at) : [];
  return cells.length === 0 ? message : text('relation/together', { message, cells });
}

/**
 * What a failing total should be is told by its repair where that counts on other cells being mended as well: an
 * average of a total that is itself wrong.
 */
function withOwnValue(context: FindingContext, explanation: Explanation): Explanation {
  const { failing, repair, repairs } = explanation;
  const leading = context.checked.relations[failing[0]!]!;
  if (repair || leading.alternatives) return explanation;
  const own = repairs[0]?.changes.find(({ cell }) => sameCell(cell, leading.target));
  if (!own) return explanation;
  const { figure } = shownExpected(context, leading, context.checked.verdicts[failing[0]!] as Failure);
  const isNear = typeof figure === 'number' && Math.abs(figure - own.value) <= 0.01;
  return typeof figure !== 'number' || isNear ? explanation : { ...explanation, repair: own };
}

/** The explanation's repairs as cells with values; the finding's own cell as the finding has it. */
function repairsOf(context: FindingContext, { repairs }: Explanation, own: Suspect): Repair[] {
  return repairs.map(({ changes, ...rest }) => ({
    ...rest,
    cells: changes.map((change) =>
      sameCell(change.cell, own.cell) && changes.length === 1 ? own : suspectOf(context, change),
    ),
  }));
}

function isOnly(range: RangeRef, cell: CellRef): boolean {
  return area(range.rect) === 1 && range.rect.top === cell.row && range.rect.left === cell.column;
}
