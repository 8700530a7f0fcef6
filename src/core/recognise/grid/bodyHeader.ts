import type { View } from '../view';
import { headText, LEAST_CRITERIA, type CriterionHeader } from './criterionColumns';
import { isFigure } from './bodyLine';
import { longestMarkRun, markOf } from './markBlock';

/** A run of mark columns whose header says nothing we know: the line above the first marks is its header. */
export function headerFromBody(view: View): CriterionHeader | null {
  const places = longestMarkRun(view);
  if (places.length < LEAST_CRITERIA) return null;
  const first = view.lines.find((line) => {
    const filled = places.filter((place) => view.text(line, place) !== '');
    const readable = filled.filter(
      (place) => isFigure(view.cell(line, place)?.value) || isMark(view, line, place),
    );
    return (
      filled.length * 2 >= places.length &&
      readable.length >= filled.length * 0.8 &&
      !isRun(view, line, places)
    );
  });
  if (first === undefined) return null;
  const lower = view.lines.filter((line) => line < first);
  const heads = (line: number): number => places.filter((place) => view.spread(line, place) !== '').length;
  // groups' headings may stand between the header and the first marks
  const above =
    lower.filter((line) => heads(line) * 2 >= places.length).at(-1) ?? lower.at(-1) ?? Math.max(0, first - 1);
  const columns = places.map((place, index) => ({
    place,
    number: index + 1,
    header: headText(view, above, place),
  }));
  return { kind: 'body', line: above, columns, set: null };
}

function isMark(view: View, line: number, place: number): boolean {
  return markOf(view.cell(line, place)).mark !== 'unreadable';
}

function isRun(view: View, line: number, places: readonly number[]): boolean {
  return places.every((place, index) => view.text(line, place) === String(index + 1));
}
