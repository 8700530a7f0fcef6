import type { Mark } from '../../bieu/markCodebook';
import type { View } from '../view';
import { markOf } from './markBlock';

/** The marks of one line at some places across. */
export interface LineMarks {
  /** In the order of the places. */
  readonly marks: readonly Mark[];
  readonly met: number;
  readonly notConsidered: number;
  readonly blank: number;
  readonly unreadable: number;
}

const known = new WeakMap<View, WeakMap<readonly number[], Map<number, LineMarks>>>();

/** Reads a line's marks once for all who ask: the same marks are added up by columns, by lines, and for every candidate. */
export function lineMarks(view: View, places: readonly number[], line: number): LineMarks {
  const byLine = linesAt(view, places);
  const before = byLine.get(line);
  if (before) return before;
  const marks = places.map((place) => markOf(view.cell(line, place)).mark);
  const counts = { met: 0, notMet: 0, notConsidered: 0, blank: 0, unreadable: 0 };
  for (const mark of marks) counts[mark]++;
  const found = { marks, ...counts };
  byLine.set(line, found);
  return found;
}

function linesAt(view: View, places: readonly number[]): Map<number, LineMarks> {
  const ofView = known.get(view) ?? new WeakMap<readonly number[], Map<number, LineMarks>>();
  known.set(view, ofView);
  const byLine = ofView.get(places) ?? new Map<number, LineMarks>();
  ofView.set(places, byLine);
  return byLine;
}
