import { linesOf, type View } from '../view';
import { order } from '../order';
import { recogniseGrid, type GridReading, type Refusal } from './recogniseGrid';
import type { BodyEnd } from './lines';
import { periodOf } from './titleText';

/** A sheet holds at most this many tables that are looked for one after another. */
const MOST_TABLES = 50;

/** A header and one unit. */
const LEAST_LINES = 2;

/** A part of a sheet to look for a grid in; `again`: it stands under the header of the grid before it. */
interface Region {
  readonly view: View;
  readonly again: BodyEnd | null;
}

/** The grids of a view, top to bottom, and why there is none where there is none. */
export function gridsIn(view: View): { readonly grids: readonly GridReading[]; readonly refused: Refusal } {
  const grids: GridReading[] = [];
  const regions: Region[] = [{ view, again: null }];
  let refused: Refusal | null = null;
  const lookIn = (rest: View, again: BodyEnd | null = null): void => {
    if (rest.lines.length >= LEAST_LINES) regions.push({ view: rest, again });
  };
  while (regions.length > 0 && grids.length < MOST_TABLES) {
    const region = regions.pop()!;
    const { again } = region;
    const result = recogniseGrid(region.view);
    if ('refused' in result) {
      refused ??= result.refused;
      continue;
    }
    const found = again ? asOwn(view, again, result.found) : result.found;
    grids.push(found);
    const { first, last } = found.lines;
    const { end, headerBottom } = found;
    if (!again) lookIn(linesOf(region.view, (line) => line < first));
    if (end?.kind === 'again')
      lookIn(
        linesOf(region.view, (line) => line <= headerBottom || line >= end.first),
        end,
      );
    else lookIn(linesOf(region.view, (line) => line > last));
  }
  grids.sort((a, b) => order(a.grid.range) - order(b.grid.range));
  return { grids, refused: refused ?? 'no-criteria' };
}

/** A grid read with the header of the one above it: its place and its title are its own. */
function asOwn(view: View, { line: top, first }: BodyEnd, found: GridReading): GridReading {
  const titles: string[] = [];
  for (let line = top; line < first; line++) {
    for (let place = 0; place < view.width; place++) {
      const text = view.text(line, place);
      if (text !== '') titles.push(text);
    }
  }
  const title = titles.join(' ');
  return {
    ...found,
    grid: { ...found.grid, range: { ...found.grid.range, top }, title, period: periodOf([title]) },
    lines: { ...found.lines, first: top },
  };
}
