import { unitsUnder, type AxisNode } from '../../bieu/axis';
import type { MarkCodebook } from '../../bieu/markCodebook';
import type { Reading } from '../../relations/reading';
import type { Cell } from '../../snapshot/workbook';
import { words } from '../../text/normalize';
import type { View } from '../view';
import { readFigure } from '../readFigure';
import { lineMarks } from './lineMarks';
import { markOf } from './markBlock';

const MET: Reading = { state: 'mark', low: 1, high: 1, decimals: 0 };
const NOT_MET: Reading = { state: 'mark', low: 0, high: 0, decimals: 0 };
const NOT_SUBMITTED: Reading = { state: 'notSubmitted', low: 0, high: 1, decimals: 0 };
const NO_VALUE: Reading = { state: 'unreadable', low: 0, high: 1, decimals: 0, reason: 'no-stored-value' };
const NO_MARK: Reading = { state: 'unreadable', low: 0, high: 1, decimals: 0, reason: 'not-a-mark' };

/** What a reader of marks needs to know of a table. */
export interface MarkArea {
  readonly view: View;
  readonly units: AxisNode;
  readonly places: readonly number[];
  /** The place of the count of criteria met, where there is one. */
  readonly countPlace: number | null;
}

/** How a table writes its marks, and which of its blanks mean «not submitted». */
export interface MarkReader {
  readonly codebook: MarkCodebook;
  /** Lines and places that hold no mark at all (a line may say «chưa báo cáo» instead). */
  readonly blankLines: ReadonlySet<number>;
  readonly blankPlaces: ReadonlySet<number>;
  readonly readMark: (line: number, place: number) => Reading;
}

/**
 * Settles how marks count. A blank is «not met» unless its whole line is blank, or its whole place is and nothing
 * says that it stands for zero: no total of it printed as 0, and no majority of counts that agree without it.
 */
export function markReader(area: MarkArea): MarkReader {
  const { view, units, places } = area;
  const lines = unitsUnder(units).flatMap((unit) => unit.lines);
  const blankLines = new Set(
    lines.filter((line) => {
      const { marks, blank } = lineMarks(view, places, line);
      if (blank === places.length) return true;
      const only = blank === places.length - 1 ? marks.findIndex((mark) => mark !== 'blank') : -1;
      return only >= 0 && saysNotSubmitted(view.cell(line, places[only]!));
    }),
  );
  const notConsideredCounts = countsNotConsidered(area, lines);
  const emptyPlaces = places.filter((_, at) =>
    lines.every((line) => lineMarks(view, places, line).marks[at] === 'blank'),
  );
  const zeroAgrees = mostCountsAgree(area, lines, blankLines, notConsideredCounts);
  const blankPlaces = new Set(emptyPlaces.filter((place) => !zeroAgrees && !totalsPrintZero(area, place)));
  const codebook = { notConsideredCounts, ...commonWords(area, lines) };
  const readMark = (line: number, place: number): Reading => {
    const cell = view.cell(line, place);
    if (cell?.value === null && cell.formula !== undefined) return NO_VALUE;
    const { mark } = markOf(cell);
    switch (mark) {
      case 'met':
        return MET;
      case 'notMet':
        return NOT_MET;
      case 'notConsidered':
        return notConsideredCounts ? MET : NOT_MET;
      case 'blank':
        return blankLines.has(line) || blankPlaces.has(place) ? NOT_SUBMITTED : NOT_MET;
      case 'unreadable':
        return blankLines.has(line) ? NOT_SUBMITTED : NO_MARK;
    }
  };
  return { codebook, blankLines, blankPlaces, readMark };
}

const NO_REPORT = /^(?:chua|khong) (?:co )?(?:bao cao|nop|gui|so lieu|danh gia|tham dinh)\b/;

/** «Chưa báo cáo» written, or merged, over the marks of a line that has no others. */
function saysNotSubmitted(cell: Cell | undefined): boolean {
  return (
    typeof cell?.value === 'string' && markOf(cell).mark === 'unreadable' && NO_REPORT.test(words(cell.value))
  );
}

/** How many marks of a line are met; `null` where one cannot be read. */
export function countMet(
  { view, places }: MarkArea,
  line: number,
  notConsideredCounts: boolean,
): number | null {
  const { met, notConsidered, unreadable } = lineMarks(view, places, line);
  if (unreadable > 0) return null;
  return notConsideredCounts ? met + notConsidered : met;
}

function printedCount(area: MarkArea, line: number): number | null {
  if (area.countPlace === null) return null;
  const reading = readFigure(area.view.cell(line, area.countPlace), {
    whole: true,
    most: area.places.length,
  });
  return reading.state === 'number' ? reading.low : null;
}

/** Whether more counts agree when «không xét» is counted as met than when it is not. */
function countsNotConsidered(area: MarkArea, lines: readonly number[]): boolean {
  let without = 0;
  let counted = 0;
  for (const line of lines) {
    const printed = printedCount(area, line);
    if (printed === null || lineMarks(area.view, area.places, line).notConsidered === 0) continue;
    if (printed === countMet(area, line, false)) without++;
    if (printed === countMet(area, line, true)) counted++;
  }
  // one line alone may be a slip
  return counted > without && counted >= 2;
}

function mostCountsAgree(
  area: MarkArea,
  lines: readonly number[],
  blankLines: ReadonlySet<number>,
  notConsideredCounts: boolean,
): boolean {
  let agree = 0;
  let disagree = 0;
  for (const line of lines) {
    const printed = printedCount(area, line);
    if (printed === null || blankLines.has(line)) continue;
    if (printed === countMet(area, line, notConsideredCounts)) agree++;
    else disagree++;
  }
  return agree > disagree;
}

function totalsPrintZero({ view, units }: MarkArea, place: number): boolean {
  const isZero = (line: number): boolean => {
    const reading = readFigure(view.cell(line, place), { whole: true, most: Infinity });
    return reading.state === 'number' && reading.low === 0;
  };
  const totals = (node: AxisNode): readonly AxisNode[] =>
    node.role === 'unit' ? [] : [node, ...node.partitions.flatMap((one) => one.parts.flatMap(totals))];
  return totals(units).some((node) => node.lines.some(isZero));
}

/** The commonest written form of a mark met and not met. */
function commonWords(area: MarkArea, lines: readonly number[]): Pick<MarkCodebook, 'met' | 'notMet'> {
  const met = new Map<number | string, number>();
  const notMet = new Map<number | string, number>();
  for (const line of lines) {
    for (const place of area.places) {
      const value = area.view.cell(line, place)?.value;
      if (typeof value !== 'number' && typeof value !== 'string') continue;
      const { mark, nearly } = markOf(area.view.cell(line, place));
      if (mark === 'met') met.set(value, (met.get(value) ?? 0) + 1);
      if (mark === 'notMet' && !nearly) notMet.set(value, (notMet.get(value) ?? 0) + 1);
    }
  }
  const metWord = mostFrequent(met) ?? 1;
  // numbers that are not met are written 0 by some districts and left blank by others: 0 says it either way
  return { met: metWord, notMet: mostFrequent(notMet) ?? (typeof metWord === 'number' ? 0 : null) };
}

function mostFrequent(counts: ReadonlyMap<number | string, number>): number | string | null {
  let best: number | string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
