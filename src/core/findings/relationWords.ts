import { round } from '../numbers/round';
import { text, type Figure, type Param, type Text } from '../messages/text';
import { area, fixedCount, rangesOf, type CellRef, type Relation } from '../relations/relation';
import { sameCell } from '../suspects/candidates';
import type { Explanation } from '../suspects/explanation';
import { adviceFor } from './advice';
import { alternativeWords, balanceOf } from './alternatives';
import type { Suspect } from './finding';
import type { Failure, FindingContext } from './findingContext';

/** A rule's own words about several cells, with what each would have to be; `only` where one of them is meant. */
export function balanceMessage(
  { words }: Relation,
  { cells, actual, needed }: NonNullable<ReturnType<typeof balanceOf>>,
  only?: CellRef,
): Text {
  const off = difference(actual.figure - needed.figure, Math.max(actual.decimals, needed.decimals));
  const named = only ? cells.filter(({ cell }) => sameCell(cell, only)) : cells;
  const alternatives = alternativeWords(named.length > 0 ? named : cells);
  const params = { actual, expected: needed, difference: off, alternatives };
  return { id: words!.id, params: { ...words!.params, ...params } };
}

/** A ratio is expected to the decimals its target shows; a count as it is. */
export function shownExpected({ checked }: FindingContext, relation: Relation, verdict: Failure): Figure {
  if (relation.expr.kind !== 'ratio') return exactly(verdict.expected);
  const { decimals } = checked.read(relation.target);
  return { figure: round(verdict.expected, decimals), decimals };
}

/** A repaired figure is a whole number in these tables; otherwise two decimals say enough. */
export function exactly(value: number): Figure {
  return { figure: value, decimals: Number.isInteger(value) ? 0 : 2 };
}

/** What the finding says: the rule's own words where it has any, else those of its kind of relation. */
export function messageOf(
  context: FindingContext,
  explanation: Explanation,
  shown: Figure,
  suspect: Suspect,
): Text {
  const { failing, repair, repairs } = explanation;
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
    return filled(wordsFor(leading, words, verdict), statements(context, leading, verdict, isElsewhere));
  }
  const advice = adviceFor(context, explanation, suspect.cell, expected);
  if (repair && read(repair.cell).state === 'mark') {
    const count = repairs[0]?.changes.length ?? 1;
    return count > 1
      ? text('relation/several', { actual, count, advice })
      : text('grid/crossing', { actual, advice });
  }
  const isLeadings = failing.length === 1 || (repair !== null && sameCell(repair.cell, leading.target));
  const balance = isLeadings && balanceOf(leading, verdict.actual - verdict.expected, read);
  if (repair && balance && leading.words) return balanceMessage(leading, balance, repair.cell);
  if (repair && !sameCell(repair.cell, leading.target)) {
    const change = difference(read(repair.cell).low - repair.value, shown.decimals);
    const words = { actual, expected, difference: change, advice };
    return failing.length === 1
      ? text('grid/explains.one', words)
      : text('grid/explains', { ...words, count: failing.length });
  }
  const off = difference(verdict.actual - shown.figure, Math.max(shown.decimals, 0));
  if (leading.words) {
    const figures =
      leading.op === '≤'
        ? statements(context, leading, verdict, false)
        : leading.inPercent
          ? percents(actual, shown, verdict)
          : { actual, expected, difference: off };
    return filled(wordsFor(leading, leading.words, verdict), figures);
  }
  if (leading.rule === 'grid/average')
    return averageMessage(leading, verdict, { actual, expected, difference: off, advice });
  const figures = { actual, expected, difference: off };
  const params = { ...figures, advice };
  switch (leading.rule) {
    case 'grid/row-total':
      return leading.expr.kind === 'count'
        ? text('grid/row-total', params)
        : text('grid/row-total.sum', params);
    case 'grid/column-total':
      return text('grid/column-total', { ...params, of: partsOf(leading) });
    case 'grid/unit-count':
      return text('grid/unit-count', figures);
    default:
      return leading.rule.startsWith('grid/')
        ? text('grid/one-of-several', figures)
        : sumMessage(leading, {
            ...params,
            advice: adviceFor(context, explanation, suspect.cell, expected, true),
          });
  }
}

/**
 * What two sheets say of one quantity, or a figure and its bound, and by how much they differ: as they stand, whatever
 * either should be. `isTold` where the other sheet is told first.
 */
function statements(
  context: FindingContext,
  relation: Relation,
  verdict: Failure,
  isTold: boolean,
): Text['params'] {
  const target: Figure = {
    figure: verdict.actual,
    decimals: context.checked.read(relation.target).decimals,
  };
  const source = shownExpected(context, relation, verdict);
  const [actual, expected] = isTold ? [source, target] : [target, source];
  const decimals = Math.max(actual.decimals, expected.decimals);
  return { actual, expected, difference: difference(actual.figure - expected.figure, decimals) };
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

/** The figures of a share as its cell shows them; a text says itself that it is in per cent. */
function percents(actual: Param, shown: Figure, verdict: Failure): Text['params'] {
  const inPercent = ({ figure, decimals }: Figure): Figure => {
    const digits = Math.max(0, decimals - 2);
    return { figure: round(figure * 100, digits), decimals: digits };
  };
  const isFigure = typeof actual === 'object' && 'figure' in actual;
  const digits = inPercent(shown).decimals;
  return {
    actual: isFigure ? text('figure.percent', { n: inPercent(actual) }) : actual,
    expected: text('figure.percent', { n: inPercent(shown) }),
    difference: difference(round((verdict.actual - shown.figure) * 100, digits), digits),
  };
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
  { advice, ...params }: Readonly<Record<'actual' | 'expected' | 'difference' | 'advice', Param>>,
): Text {
  if (relation.op === '≤') return text('relation/above', params);
  if (relation.expr.kind === 'ratio') return text('relation/ratio', params);
  const isPlain = relation.expr.kind === 'sum' && relation.expr.terms.every(({ weight }) => weight === 1);
  return isPlain
    ? text('relation/sum', { ...params, advice, of: partsOf(relation) })
    : text('relation/formula', params);
}

function averageMessage(
  relation: Relation,
  verdict: Failure,
  params: Readonly<Record<'actual' | 'expected' | 'difference' | 'advice', Param>>,
): Text {
  const { expr } = relation;
  const units = expr.kind === 'ratio' ? (fixedCount(expr.denominator) ?? 0) : 0;
  const total = Math.round(verdict.expected * units);
  const { actual, expected } = params;
  if (verdict.cut) return text('grid/average.cut', { actual, expected, total, units });
  return text('grid/average', { ...params, total, units });
}

function difference(value: number, decimals: number): Text {
  const n: Figure = {
    figure: Math.abs(value),
    decimals: Number.isInteger(value) ? 0 : Math.max(decimals, 2),
  };
  return value < 0 ? text('difference.under', { n }) : text('difference.over', { n });
}
