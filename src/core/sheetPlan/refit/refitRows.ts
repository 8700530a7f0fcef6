import type { AreaCells } from '../digest';
import type { PlanGrid } from '../planGrid';
import { linesOf, matchLines, type Line } from './matchLines';
import type { RowPlaces } from './rangePlaces';

/**
 * What has to be done to a sheet of ours before it is filled again, so that what people wrote beside its lines stands
 * beside them afterwards. Rows are counted from the first of our area.
 */
export interface Refit {
  /** Rows to be put in, ascending: `at` counts the rows as they were. */
  readonly insertions: readonly { readonly at: number; readonly by: number }[];
  /** What stands beside `from` (a row after the insertions) goes beside `to`. All of them at once. */
  readonly moves: readonly { readonly from: number; readonly to: number }[];
  /** What stands beside these rows (after the insertions) goes below our area, for their lines are no more. */
  readonly apart: readonly Apart[];
  /** Where all rows came to. */
  readonly places: RowPlaces;
  /** Whether any line stands elsewhere than it did: formulas beside lines may have to say something else. */
  readonly isChanging: boolean;
}

export interface Apart {
  readonly row: number;
  /** What the line was for, and the column that said so. */
  readonly label: string;
  readonly column: number;
}

/** For a sheet whose lines stay in their rows. */
export const AS_IT_IS: Refit = {
  insertions: [],
  moves: [],
  apart: [],
  places: {
    placeOf: (row) => row,
    rowAt: (row) => row,
    isPutIn: () => false,
    listOf: () => null,
    listAt: () => null,
  },
  isChanging: false,
};

/** Whether something beside the lines goes elsewhere than with rows that are put in. */
export function isMoving({ moves, apart }: Refit): boolean {
  return moves.length > 0 || apart.length > 0;
}

export interface RefitJob {
  /** Columns that say what a line is for; none where lines stay in their rows. */
  readonly lineBy: readonly number[] | undefined;
  readonly grid: PlanGrid;
  /** Our area as it is now. */
  readonly there: AreaCells | null;
  /** The rows beside which people wrote something. */
  readonly beside: ReadonlySet<number>;
  /** Whether they wrote something below. */
  readonly below: boolean;
}

/**
 * How the rows of a sheet come to where they belong in the sheet made anew: rows are put in where a line is new, as
 * many as our part grows by; what is beside lines that stand elsewhere then is moved, as a list that is sorted.
 */
export function refitRows({ lineBy, grid, there, beside, below }: RefitJob): Refit {
  if (!lineBy || !there || (beside.size === 0 && !below)) return AS_IT_IS;
  const { area, at } = there;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const before = linesOf(height, width, lineBy, (row, column) => at(row, column)?.value ?? null);
  const anew = linesOf(grid.rows.length, grid.width, lineBy, (row, column) => {
    return grid.rows[row]?.[column]?.value ?? null;
  });
  const found = matchLines(before, anew);
  const insertions = insertionsFor(found, anew.length, grid.height - height);
  const shifted = shiftsOf(insertions, height);
  const placeOf = new Map<number, number | null>();
  const moves: Refit['moves'][number][] = [];
  const apart: Apart[] = [];
  found.forEach((to, row) => {
    const from = row + shifted[row]!;
    // an empty row of ours that nothing of the sheet made anew takes
    const isFree = to === null && isBlank(before[row]!) && from >= anew.length;
    const place = isFree ? from : to;
    placeOf.set(from, place === null && before[row]!.key === null ? from : place);
    if (!beside.has(row) || place === from) return;
    if (place !== null) moves.push({ from, to: place });
    else apart.push({ row: from, ...labelOf(before[row]!, lineBy) });
  });
  const places = placesOf({ placeOf, before, anew, shifted, height: Math.max(grid.height, height) });
  const isChanging = insertions.length > 0 || [...placeOf].some(([row, place]) => place !== row);
  return { insertions, moves, apart, places, isChanging };
}

interface Placed {
  readonly placeOf: ReadonlyMap<number, number | null>;
  readonly before: readonly Line[];
  readonly anew: readonly Line[];
  readonly shifted: readonly number[];
  /** Rows of our part as it is to be. */
  readonly height: number;
}

function placesOf({ placeOf, before, anew, shifted, height }: Placed): RowPlaces {
  const rowAt = new Map<number, number>();
  for (const [row, place] of placeOf) if (place !== null) rowAt.set(place, row);
  const lists = new Map(before.map((line, row) => [row + shifted[row]!, listOf(line)]));
  const end = before.length + (shifted.at(-1) ?? 0);
  return {
    placeOf: (row) => (placeOf.has(row) ? placeOf.get(row)! : row),
    rowAt: (place) => rowAt.get(place) ?? (place < 0 || place >= height ? place : null),
    isPutIn: (row) => row >= 0 && row < end && !placeOf.has(row),
    listOf: (row) => lists.get(row) ?? null,
    listAt: (place) => (anew[place] ? listOf(anew[place]) : null),
  };
}

function listOf({ isNumbered, under }: Line): string | null {
  return isNumbered ? under : null;
}

function isBlank({ key, said }: Line): boolean {
  return key === null && said === '';
}

/** Rows put in where something is new, no more than `most`; those that are in the way of none stand at the end. */
function insertionsFor(found: readonly (number | null)[], height: number, most: number): Refit['insertions'] {
  const rowOf = new Map(found.flatMap((to, row) => (to === null ? [] : [[to, row] as const])));
  const counts = new Map<number, number>();
  let left = most;
  let at = 0;
  for (let row = 0; row < height && left > 0; row++) {
    const own = rowOf.get(row);
    if (own !== undefined) at = own + 1;
    else {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      left--;
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .filter(([place]) => place < found.length)
    .map(([place, by]) => ({ at: place, by }));
}

/** By how much each row stands lower after insertions. */
function shiftsOf(insertions: Refit['insertions'], height: number): number[] {
  const shifts: number[] = [];
  let by = 0;
  let next = 0;
  for (let row = 0; row < height; row++) {
    while (next < insertions.length && insertions[next]!.at <= row) by += insertions[next++]!.by;
    shifts.push(by);
  }
  return shifts;
}

/** Characters of a line's name that are told. */
const LONGEST_LABEL = 80;

function labelOf({ key, said }: Line, [column = 0]: readonly number[]): Pick<Apart, 'label' | 'column'> {
  const label = (key ?? said).replaceAll('\n', ' – ').slice(0, LONGEST_LABEL);
  return { label, column: key === null ? 0 : column };
}
