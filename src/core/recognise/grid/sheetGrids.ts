import { linesOf, type View } from '../view';
import { order } from '../order';
import { recogniseGrid, type GridReading, type Refusal } from './recogniseGrid';
import type { BodyEnd } from './lines';
import { periodOf } from './titleText';

/** A sheet holds at most this many tables that are looked for one after another. */
const MOST_TABLES = 50;

/** A header and one unit. */
const LEAST_LINES = 2;

/** More tables than these under one header are one that only looks like several: villages of the same names. */
const MOST_UNDER_ONE_HEADER = 6;

/** A part of a sheet to look for a grid in. */
interface Region {
  readonly view: View;
  /** The tables above it that share its header; null where it has its own. */
  readonly series: Series | null;
}

/** Tables one under the other that share the header of the first. */
interface Series {
  /** The part of the sheet that all of them stand in. */
  readonly view: View;
  /** The tables read so far. */
  readonly grids: readonly GridReading[];
  /** Where the last of them ended. */
  readonly end: BodyEnd;
}

/** The grids of a view, top to bottom, and why there is none where there is none. */
export function gridsIn(view: View): { readonly grids: readonly GridReading[]; readonly refused: Refusal } {
  const grids = new Set<GridReading>();
  const regions: Region[] = [{ view, series: null }];
  let refused: Refusal | null = null;
  const lookIn = (rest: View, series: Series | null = null): void => {
    if (rest.lines.length >= LEAST_LINES) regions.push({ view: rest, series });
  };
  while (regions.length > 0 && grids.size < MOST_TABLES) {
    const region = regions.pop()!;
    const { series } = region;
    const result = recogniseGrid(region.view);
    if ('refused' in result) {
      refused ??= result.refused;
      continue;
    }
    const found = series ? asOwn(view, series.end, result.found) : result.found;
    const { first, last } = found.lines;
    const { end, headerBottom } = found;
    if (!series) lookIn(linesOf(region.view, (line) => line < first));
    const above = series?.grids ?? [];
    if (end?.kind !== 'again') {
      grids.add(found);
      lookIn(linesOf(region.view, (line) => line > last));
    } else if (above.length + 1 < MOST_UNDER_ONE_HEADER) {
      grids.add(found);
      lookIn(
        linesOf(region.view, (line) => line <= headerBottom || line >= end.first),
        { view: series?.view ?? region.view, grids: [...above, found], end },
      );
    } else {
      for (const one of above) grids.delete(one);
      const whole = series?.view ?? region.view;
      const one = recogniseGrid(whole, null, false);
      if ('refused' in one) continue;
      grids.add(one.found);
      lookIn(linesOf(whole, (line) => line > one.found.lines.last));
    }
  }
  const sorted = [...grids].sort((a, b) => order(a.grid.range) - order(b.grid.range));
  return { grids: sorted, refused: refused ?? 'no-criteria' };
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
