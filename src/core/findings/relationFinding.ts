import type { Bieu } from '../bieu/bieu';
import { round } from '../numbers/round';
import { text, type Figure, type Param, type Text } from '../messages/text';
import { evaluate, type Verdict } from '../relations/evaluate';
import {
  fixedCount,
  rangesOf,
  cellRange,
  area,
  holdsCell,
  type CellRef,
  type RangeRef,
  type Relation,
} from '../relations/relation';
import { cellLabel, rangeLabel } from '../rules/cellLabel';
import { isGrid } from '../bieu/bieu';
import { cellAt, type Workbook } from '../snapshot/workbook';
import { sameCell } from '../suspects/candidates';
import type { Checked, Explanation } from '../suspects/singleCell';
import { alternativeWords, balanceOf } from './alternatives';
import type { Finding, RepairReason, Scalar, Suspect } from './finding';

type Failure = Extract<Verdict, { status: 'fails' }>;

/** Everything a finding about relations is made from. */
export interface FindingContext {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
  readonly checked: Checked;
}

/** The finding for failing relations with one cause: at the cell that explains them, else at the leading target. */
export function relationFinding(context: FindingContext, explanation: Explanation): Finding {
  const { failing, repair, rule } = explanation;
  const { relations, verdicts } = context.checked;
  const among = repair ? null : alternativesFinding(context, explanation);
  if (among) return among;
  const leading = relations[failing[0]!]!;
  const verdict = verdicts[failing[0]!] as Failure;
  const at = repair?.cell ?? leading.target;
  const shown = repair ? exactly(repair.value) : shownExpected(context, leading, verdict);
  const bieu = bieuAt(context, at) ?? context.bieus[leading.bieu]!;
  const isCut = failing.every((index) => (verdicts[index] as Failure).cut);
  const isInWords = IN_WORDS.has(leading.rule) && typeof scalarAt(context.workbook, at) === 'string';
  const suspect: Suspect = {
    cell: at,
    actual: isInWords ? verdict.actual : scalarAt(context.workbook, at),
    suggested: suggested(context, bieu, at, repair ? repair.value : shown.figure),
  };
  const others = failing.map((index) => relations[index]!.target).filter((target) => !sameCell(target, at));
  return {
    rule,
    severity: isCut ? 'note' : (leading.severity ?? 'error'),
    at: repair ? cellRange(at) : (leading.anchor ?? cellRange(at)),
    label: cellLabel(bieu, at),
    actual: suspect.actual,
    expected: suspect.suggested,
    message: messageOf(context, explanation, shown, suspect),
    related: [
      ...rangesOf(leading.expr).filter((range) => !isOnly(range, at)),
      ...(leading.also ?? []),
      ...others.map(cellRange),
    ],
    // the number stands in a label: there is no value to put into the cell
    suspects: isInWords ? [] : [suspect],
    repairs: isInWords
      ? []
      : [
          {
            reason: reasonOf(context, explanation),
            confidence: repair ? 0.9 : 0.5,
            proven: true,
            cells: [suspect],
          },
        ],
  };
}

/** Rules whose figure may stand in a text («115 xã», «17/19 tiêu chí»). */
const IN_WORDS: ReadonlySet<string> = new Set(['grid/unit-count', 'dossier/count']);
/** The finding for a relation that fails for one of several cells: at all of them, each with what it would have to be. */
function alternativesFinding(context: FindingContext, { failing, rule }: Explanation): Finding | null {
  const { relations, verdicts, read } = context.checked;
  const leading = relations[failing[0]!]!;
  const { actual, expected } = verdicts[failing[0]!] as Failure;
  const balance = balanceOf(leading, actual - expected, read);
  if (!balance || !leading.alternatives || !leading.words) return null;
  const suspects = balance.cells.map(({ cell, needed }): Suspect => ({
    cell,
    actual: scalarAt(context.workbook, cell),
    suggested: needed.figure,
  }));
  const [only, ...others] = suspects;
  const isOnlyOne = others.length === 0 && area(leading.alternatives.rect) === 1;
  const { alternatives } = leading;
  const isAmong = ({ sheet, rect }: RangeRef): boolean =>
    holdsCell(alternatives, { sheet, row: rect.top, column: rect.left }) &&
    holdsCell(alternatives, { sheet, row: rect.bottom, column: rect.right });
  const targets = failing.map((index) => cellRange(relations[index]!.target));
  return {
    rule,
    severity: leading.severity ?? 'error',
    at: leading.alternatives,
    label: rangeLabel(context.bieus[leading.bieu]!, leading.alternatives.rect),
    actual: isOnlyOne ? only!.actual : balance.actual.figure,
    expected: balance.needed.figure,
    message: balanceMessage(leading, balance),
    related: [...rangesOf(leading.expr), ...targets].filter((range) => !isAmong(range)),
    suspects,
    repairs: suspects.map((suspect) => ({
      reason: 'search',
      confidence: 1 / suspects.length,
      proven: true,
      cells: [suspect],
    })),
  };
}

function balanceMessage(
  { words }: Relation,
  { cells, actual, needed }: NonNullable<ReturnType<typeof balanceOf>>,
  only?: CellRef,
): Text {
  const off = difference(actual.figure - needed.figure, Math.max(actual.decimals, needed.decimals));
  const named = only ? cells.filter(({ cell }) => sameCell(cell, only)) : cells;
  const params = { actual, expected: needed, difference: off, alternatives: alternativeWords(named) };
  return { id: words!.id, params: { ...words!.params, ...params } };
}

/** The Biểu that holds a cell: a relation between sheets may be explained by a cell of either. */
function bieuAt({ bieus }: FindingContext, { sheet, row, column }: CellRef): Bieu | undefined {
  return bieus.find(
    ({ sheet: own, range }) =>
      own === sheet &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  );
}

function isOnly(range: ReturnType<typeof cellRange>, cell: CellRef): boolean {
  return area(range.rect) === 1 && range.rect.top === cell.row && range.rect.left === cell.column;
}

function reasonOf({ checked }: FindingContext, { failing, repair }: Explanation): RepairReason {
  if (!repair) return 'stale-total';
  if (checked.read(repair.cell).state === 'mark') return 'crossing';
  const isTarget = failing.some((index) => sameCell(checked.relations[index]!.target, repair.cell));
  return isTarget ? 'stale-total' : 'search';
}

/** A ratio is expected to the decimals its target shows; a count as it is. */
function shownExpected({ checked }: FindingContext, relation: Relation, verdict: Failure): Figure {
  if (relation.expr.kind !== 'ratio') return exactly(verdict.expected);
  const { decimals } = checked.read(relation.target);
  return { figure: round(verdict.expected, decimals), decimals };
}

/** A repaired figure is a whole number in these tables; otherwise two decimals say enough. */
function exactly(value: number): Figure {
  return { figure: value, decimals: Number.isInteger(value) ? 0 : 2 };
}

/** A mark is suggested in the table's own notation. */
function suggested({ checked }: FindingContext, bieu: Bieu, cell: CellRef, value: number): Scalar {
  if (checked.read(cell).state !== 'mark') return value;
  const written = isGrid(bieu) ? bieu.codebook : bieu.dossier;
  if (!written) return value;
  return value === 1 ? written.met : written.notMet;
}

/** The value as the cell holds it. */
export function scalarAt(workbook: Workbook, { sheet, row, column }: CellRef): Scalar {
  const value = cellAt(workbook.sheets[sheet]!, row, column)?.value ?? null;
  if (typeof value === 'boolean') return String(value);
  return value !== null && typeof value === 'object' ? value.error : value;
}

function messageOf(
  context: FindingContext,
  { failing, repair }: Explanation,
  shown: Figure,
  suspect: Suspect,
): Text {
  const { relations, verdicts, read } = context.checked;
  const leading = relations[failing[0]!]!;
  const verdict = verdicts[failing[0]!] as Failure;
  const actual = printed(context, suspect);
  const expected: Param =
    typeof suspect.suggested === 'number' ? shown : (suspect.suggested ?? text('word.blank'));
  const isAcross = failing.every((index) => relations[index]!.rule.startsWith('across/'));
  if (isAcross && leading.words) {
    const isElsewhere = suspect.cell.sheet !== leading.target.sheet;
    const words = isElsewhere ? (leading.otherWords ?? leading.words) : leading.words;
    const off = difference(verdict.actual - shown.figure, shown.decimals);
    return filled(wordsFor(leading, words, verdict), { actual, expected, difference: off });
  }
  if (repair && read(repair.cell).state === 'mark') return text('grid/crossing', { actual, expected });
  const balance = failing.length === 1 && balanceOf(leading, verdict.actual - verdict.expected, read);
  if (repair && balance && leading.words) return balanceMessage(leading, balance, repair.cell);
  if (repair && !sameCell(repair.cell, leading.target)) {
    const change = difference(read(repair.cell).low - repair.value, shown.decimals);
    return text('grid/explains', { actual, expected, count: failing.length, difference: change });
  }
  const off = difference(verdict.actual - shown.figure, Math.max(shown.decimals, 0));
  if (leading.words) {
    return filled(wordsFor(leading, leading.words, verdict), { actual, expected, difference: off });
  }
  if (leading.rule === 'grid/average') return averageMessage(leading, verdict, actual, expected, off);
  const params = { actual, expected, difference: off };
  switch (leading.rule) {
    case 'grid/row-total':
      return leading.expr.kind === 'count'
        ? text('grid/row-total', params)
        : text('grid/row-total.sum', params);
    case 'grid/column-total':
      return text('grid/column-total', { ...params, of: partsOf(leading) });
    case 'grid/unit-count':
      return text('grid/unit-count', params);
    default:
      return leading.rule.startsWith('grid/')
        ? text('grid/one-of-several', params)
        : sumMessage(leading, params);
  }
}

/** A rule's own words with the figures put in, also in messages within the message. */
function filled({ id, params }: Text, figures: Text['params']): Text {
  const inner = Object.entries(params).map(([name, param]) => [
    name,
    isText(param) ? filled(param, figures) : param,
  ]);
  return { id, params: { ...(Object.fromEntries(inner) as Text['params']), ...figures } };
}

function isText(param: Param): param is Text {
  return typeof param === 'object' && 'id' in param;
}

/** A figure that was cut where it should have been rounded is told so. */
function wordsFor({ wordsIfCut }: Relation, words: Text, { cut }: Failure): Text {
  return cut ? (wordsIfCut ?? words) : words;
}

/** What the cell shows: figures with their decimals, text as it is. */
function printed({ checked }: FindingContext, { cell, actual }: Suspect): Param {
  if (typeof actual !== 'number') return actual ?? text('word.nothing');
  return { figure: actual, decimals: checked.read(cell).decimals };
}

function partsOf(relation: Relation): number {
  return rangesOf(relation.expr).reduce((sum, { rect }) => sum + area(rect), 0);
}

/** A sum over cells, whatever the table. */
function sumMessage(
  relation: Relation,
  params: Readonly<Record<'actual' | 'expected' | 'difference', Param>>,
): Text {
  if (relation.op === '≤') return text('relation/above', params);
  if (relation.expr.kind === 'ratio') return text('relation/ratio', params);
  const isPlain = relation.expr.kind === 'sum' && relation.expr.terms.every(({ weight }) => weight === 1);
  return isPlain
    ? text('relation/sum', { ...params, of: partsOf(relation) })
    : text('relation/formula', params);
}

function averageMessage(
  relation: Relation,
  verdict: Failure,
  actual: Param,
  expected: Param,
  off: Text,
): Text {
  const { expr } = relation;
  const units = expr.kind === 'ratio' ? (fixedCount(expr.denominator) ?? 0) : 0;
  const total = Math.round(verdict.expected * units);
  if (verdict.cut) return text('grid/average.cut', { actual, expected, total, units });
  return text('grid/average', { actual, expected, total, units, difference: off });
}

function difference(value: number, decimals: number): Text {
  const n: Figure = {
    figure: Math.abs(value),
    decimals: Number.isInteger(value) ? 0 : Math.max(decimals, 2),
  };
  return value < 0 ? text('difference.under', { n }) : text('difference.over', { n });
}

/** What becomes of a relation when one mark is given a value. */
export function statusWith(
  { checked }: FindingContext,
  relation: Relation,
  cell: CellRef,
  value: number,
): Verdict['status'] {
  return evaluate(relation, (ref) =>
    sameCell(ref, cell) ? { state: 'mark', low: value, high: value, decimals: 0 } : checked.read(ref),
  ).status;
}
