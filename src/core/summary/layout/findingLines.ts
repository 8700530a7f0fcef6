import { SURE } from '../../findings/advice';
import type { Finding, Repair } from '../../findings/finding';
import { tied } from '../../findings/ties';
import { text } from '../../messages/text';
import type { RuleId } from '../../rules/ruleId';
import type { PlannedCell } from '../../sheetPlan/sheetPlan';
import { address, rectAddress } from '../../snapshot/address';
import type { SummaryContext } from '../context';
import { cell, field } from './cells';
import { toldOf } from '../words';
import type { Column } from './heads';

const MOST_CHANGES = 4;
const MOST_WAYS = 4;
/**
 * The columns that say what a line is about: its cell, the place in words. Its sheet goes with them unseen. Not what is
 * wrong there, nor by which rule: that is said otherwise as soon as another figure changes.
 */
const [CELL, PLACE] = [3, 4];

/**
 * Room beside a finding for what was corrected; its cell and its place stand in columns `at` and `place`. Where the cell
 * has moved the place tells alone; a sheet is known by its position, for sheets are renamed.
 */
export function correctedField({ at }: Finding, cellColumn: number, placeColumn: number): PlannedCell {
  const by = [cellColumn, placeColumn];
  return field(null, by, 'body', { about: `${at.sheet}`, orBy: [placeColumn], mayGo: true });
}

/** The columns of a list of findings. */
export function findingColumns({ tell }: SummaryContext): Column[] {
  return [
    { head: tell(text('results.number')), width: 6 },
    { head: tell(text('results.severity')), width: 10 },
    { head: tell(text('results.sheet')), width: 14 },
    { head: tell(text('results.cell')), width: 10 },
    { head: tell(text('results.place')), width: 23 },
    { head: tell(text('results.message')), width: 44 },
    { head: tell(text('summary.head.actual')), width: 11 },
    { head: tell(text('summary.head.expected')), width: 11 },
    { head: tell(text('summary.head.suggested')), width: 16 },
    { head: tell(text('summary.head.fixed')), width: 18 },
  ];
}

/** A finding with its place, what is printed, derived and proposed, and room for what was corrected. */
export function findingLine(context: SummaryContext, finding: Finding, number: number): PlannedCell[] {
  const { tell, workbook } = context;
  const { at, actual, expected } = finding;
  return [
    cell(number, 'centre'),
    cell(tell(text(`severity.${finding.severity}`)), 'centre'),
    cell(workbook.sheets[at.sheet]!.name),
    { value: rectAddress(at.rect), role: 'place', link: at },
    cell(tell(finding.label)),
    cell(tell(finding.message)),
    cell(actual, typeof actual === 'number' ? 'figure' : 'body'),
    cell(expected, typeof expected === 'number' ? 'figure' : 'body'),
    cell(suggestion(context, finding)),
    correctedField(finding, CELL, PLACE),
  ];
}

/** Rules whose findings know what the cell should hold without a sum that fails: the figure itself is there. */
const SURELY: ReadonlySet<RuleId> = new Set([
  'text/number-as-text',
  'grid/missing-total',
  'parts/missing-total',
]);
/** Those that know what is most likely meant: what is usual elsewhere, what comes next, the number in a text. */
const LIKELY: ReadonlySet<RuleId> = new Set([
  'text/reference',
  'text/unit-name',
  'grid/numbering',
  'grid/unit-count',
  'dossier/count',
  'formula/range',
  'formula/neighbour',
  'formula/typed-total',
]);

/** What a cell should hold where no change of cells is proposed; null where that is not known. */
function knownValue({ tell }: SummaryContext, { rule, at, expected }: Finding): string | number | null {
  const { top, left, bottom, right } = at.rect;
  // of several cells only the first is meant
  if (expected === null || top !== bottom || left !== right) return null;
  if (SURELY.has(rule)) return expected;
  return LIKELY.has(rule) ? tell(text('summary.record.perhaps', { change: expected })) : null;
}

/**
 * What to correct, no surer than the figures are: the value alone where it is the finding's own cell; cells by their
 * addresses else; every way where nothing decides among several; to look at the sources where no value can be told.
 */
export function suggestion(context: SummaryContext, finding: Finding): string | number | null {
  const { tell } = context;
  const { at, repairs, moreRepairs = 0 } = finding;
  const equal = repairs.slice(0, tied(repairs));
  const [best] = equal;
  if (!best || best.cells.length === 0) return knownValue(context, finding);
  // one side of a disagreement, or a value that was only guessed, is nothing to propose
  if (equal.some(({ isPartial, isOpen }) => isPartial || isOpen)) return tell(text('summary.record.look'));
  if (equal.length > 1) {
    const [first, ...others] = equal.slice(0, MOST_WAYS).map((way) => wayWords(context, at, way));
    const words = others.reduce((before, other) => tell(text('advice.or', { words: before, other })), first!);
    const count = equal.length - 1 - others.length + moreRepairs;
    return count > 0 ? tell(text('advice.or-more', { words, count })) : words;
  }
  const { cell: only, suggested } = best.cells[0]!;
  const isOwn =
    best.cells.length === 1 &&
    only.sheet === at.sheet &&
    only.row === at.rect.top &&
    only.column === at.rect.left;
  const change = isOwn && suggested !== null ? suggested : wayWords(context, at, best);
  return best.confidence < SURE ? tell(text('summary.record.perhaps', { change })) : change;
}

/** The cells of one way with what each should hold. */
function wayWords({ tell, workbook }: SummaryContext, at: Finding['at'], { cells }: Repair): string {
  const changes = cells.map(({ cell: { sheet, row, column }, suggested }) => {
    const place = address(row, column);
    return tell(
      text('advice.cell', {
        cell: sheet === at.sheet ? place : `${workbook.sheets[sheet]!.name}!${place}`,
        value: suggested ?? text('word.blank'),
      }),
    );
  });
  if (changes.length === 1) return changes[0]!;
  const told = toldOf(changes.length, MOST_CHANGES);
  const shown = changes.slice(0, told).join(', ');
  const more = changes.length - told;
  const all = more > 0 ? tell(text('summary.record.more-cells', { list: shown, more })) : shown;
  return tell(text('advice.together', { cells: all }));
}
