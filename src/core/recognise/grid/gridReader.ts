import type { Reading } from '../../relations/reading';
import type { UnitLevel } from '../../text/unitName';
import { readFigure } from '../readFigure';
import { rememberedRead, type ReadPlace } from '../rememberedRead';
import type { View } from '../view';
import type { FigureColumns } from './figureColumns';
import type { LabelColumns } from './labelColumns';
import { printedUnitCount } from './printedUnitCount';

interface ReaderFacts {
  readonly unitLines: ReadonlySet<number>;
  readonly unitLevel: UnitLevel | null;
  readonly labels: LabelColumns;
  readonly criterionPlaces: ReadonlySet<number>;
  readonly figures: FigureColumns;
  readonly readMark: (line: number, place: number) => Reading;
}

/** Of two readings of a share's text the one up to 100 is meant. */
const WHOLE = 100;

/** How a cell of the table is read: a mark, a number of units printed in a label, or a figure in its domain. */
export function readerOf(view: View, facts: ReaderFacts): ReadPlace {
  const { unitLines, unitLevel, labels, criterionPlaces, figures, readMark } = facts;
  const labelPlaces = new Set(labels.all);
  const sharePlaces = new Set(figures.shares);
  const most = criterionPlaces.size;
  return rememberedRead((row, column) => {
    const line = view.transposed ? column : row;
    const place = view.transposed ? row : column;
    if (criterionPlaces.has(place) && unitLines.has(line)) return readMark(line, place);
    if (labelPlaces.has(place)) return printedUnitCount(view.text(line, place), unitLevel);
    const isAverage = place === figures.average;
    if (sharePlaces.has(place)) return readFigure(view.cell(line, place), { whole: false, most: WHOLE });
    return readFigure(view.cell(line, place), { whole: !isAverage, most: isAverage ? most : Infinity });
  });
}
