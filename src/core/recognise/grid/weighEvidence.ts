import type { Evidence } from '../../bieu/bieu';
import { descend, unitsUnder, type AxisNode } from '../../bieu/axis';
import { CRITERIA_SETS } from '../../criteria';
import { words } from '../../text/normalize';
import { readFigure } from '../readFigure';
import type { View } from '../view';
import type { CriterionColumn, CriterionHeader } from './criterionColumns';
import type { FigureColumns } from './figureColumns';
import { isFigure } from './bodyLine';
import { lineMarks } from './lineMarks';
import { countMet, type MarkArea } from './markReader';
import { UNIT_WORD } from './sideways';

/** In how many criterion columns a line equals the marks met in other lines. */
export function agreeingColumns(
  view: View,
  places: readonly number[],
  totalLine: number,
  unitLines: readonly number[],
): number {
  const met = metByColumn(view, places, unitLines);
  return places.filter((place, at) => {
    const printed = readFigure(view.cell(totalLine, place), { whole: true, most: Infinity });
    return printed.state === 'number' && printed.low === met[at];
  }).length;
}

/** The marks met in some lines, column by column. */
function metByColumn(view: View, places: readonly number[], unitLines: readonly number[]): readonly number[] {
  const met = places.map(() => 0);
  for (const line of unitLines) {
    const { marks } = lineMarks(view, places, line);
    for (let at = 0; at < marks.length; at++) if (marks[at] === 'met') met[at]!++;
  }
  return met;
}

/** How many filled cells of the body hold marks. */
export interface MarksShare {
  readonly share: number;
  readonly filled: number;
}

/** The share of marks among the filled criterion cells of all units, 0–1; 0 where none is filled. */
export function shareOfMarks(view: View, places: readonly number[], root: AxisNode): MarksShare {
  let filled = 0;
  let marks = 0;
  for (const unit of unitsUnder(root)) {
    for (const line of unit.lines) {
      const { blank, unreadable } = lineMarks(view, places, line);
      filled += places.length - blank;
      marks += places.length - blank - unreadable;
    }
  }
  return { share: filled === 0 ? 0 : marks / filled, filled };
}

interface Weighing {
  readonly header: CriterionHeader;
  readonly told: number;
  readonly columns: readonly CriterionColumn[];
  readonly title: string;
  readonly headerText: string;
  readonly root: AxisNode;
  readonly places: readonly number[];
  readonly marksShare: MarksShare;
  readonly figures: FigureColumns;
}

const CRITERIA_WORD = /\b(?:tieu chi|tc)\b/;

const PROGRAMME_WORD = /\b(?:nong thon moi|ntm|xay dung ntm)\b/;

/**
 * Adds up what speaks for a grid. Layout and arithmetic alone are never enough: something must say that the
 * columns are criteria, or the lines administrative units of the programme.
 */
export function weigh(
  view: View,
  facts: Weighing,
): { readonly score: number; readonly evidence: readonly Evidence[] } {
  const { header, told, columns, title, headerText, root, places, marksShare, figures } = facts;
  const headerKey = words(headerText);
  const evidence: Evidence[] = [];
  const n = columns.length;
  let score = 0;
  const add = (id: Evidence['id'], points: number, count = 1, of = 1): void => {
    score += points;
    evidence.push({ id, count, of });
  };
  const byWords = header.kind === 'names' || header.kind === 'stated';
  if (byWords && told >= n * 0.5) add('criterion-names', 3, told, n);
  else if (byWords && told >= n * 0.25) add('criterion-names', 2, told, n);
  const numberedByHeader = (header.kind === 'run' && told > 0) || hasNumberRun(view, header, places);
  if (numberedByHeader) add('criterion-numbers', isSetSize(n) ? 2 : 1, n, n);
  const saysCriteria = CRITERIA_WORD.test(headerKey) || CRITERIA_WORD.test(words(title));
  const saysProgramme = PROGRAMME_WORD.test(headerKey) || PROGRAMME_WORD.test(words(title));
  if (saysCriteria) add('criteria-word', 1);
  if (saysProgramme) add('programme-word', 1);
  const units = unitsUnder(root);
  const prefixed = descend(root).filter((node) =>
    /^(?:xa|phuong|thi tran|huyen|thon|ban|tp|tx|thi xa)\b/.test(words(node.label)),
  );
  const saysUnits =
    prefixed.length >= units.length * 0.3 || UNIT_WORD.test(headerKey.replaceAll('nong thon', ''));
  if (saysUnits) add('unit-names', 1, prefixed.length, units.length);
  if (marksShare.filled > 0)
    add('mark-cells', 1, Math.round(marksShare.share * marksShare.filled), marksShare.filled);
  if (isSetSize(n)) add('set-size', 1, n, n);
  const agreement = countsThatAgree(facts, view, figures);
  if (agreement.of >= 1 && agreement.count >= agreement.of * 0.7)
    add('totals-agree', 2, agreement.count, agreement.of);
  const named = byWords && told >= n * 0.5;
  const meaning =
    named || saysCriteria || (saysUnits && (saysProgramme || (numberedByHeader && isSetSize(n))));
  const reliable = units.length >= 2 || named || numberedByHeader;
  // a table on its side with one unit is a commune's own dossier, not a grid
  const isDossier = view.transposed && units.length < 2;
  return { score: meaning && reliable && !isDossier ? score : 0, evidence };
}

function hasNumberRun(view: View, header: CriterionHeader, places: readonly number[]): boolean {
  return [header.line - 1, header.line + 1].some((line) =>
    places.every((place, index) => view.spread(line, place).replace(/[()]/g, '') === String(index + 1)),
  );
}

function isSetSize(n: number): boolean {
  return CRITERIA_SETS.some((set) => set.criteria.length === n);
}

/** Units' counts and totals' criteria that agree with the marks. */
function countsThatAgree(
  { root, places }: Weighing,
  view: View,
  figures: FigureColumns,
): { readonly count: number; readonly of: number } {
  const area: MarkArea = { view, units: root, places, countPlace: figures.count };
  let count = 0;
  let of = 0;
  for (const node of descend(root)) {
    for (const line of node.lines) {
      if (node.role === 'unit') {
        if (figures.count === null) continue;
        const printed = readFigure(view.cell(line, figures.count), { whole: true, most: places.length });
        if (printed.state !== 'number') continue;
        of++;
        if (printed.low === countMet(area, line, false) || printed.low === countMet(area, line, true))
          count++;
      } else {
        const units = unitsUnder(node).flatMap((unit) => unit.lines);
        const filled = places.filter((place) => isFigure(view.cell(line, place)?.value)).length;
        of += filled;
        count += Math.min(filled, agreeingColumns(view, places, line, units));
      }
    }
  }
  return { count, of };
}
