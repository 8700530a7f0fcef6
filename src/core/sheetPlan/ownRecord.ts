import { parseRect, rectAddress } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import { Digest, type CellAt } from './digest';
import type { PlanGrid } from './planGrid';
import { rectanglesByKey } from './rectangles';

/** What the hidden name OWN_DIGEST_NAME records of a sheet of ours. */
export interface OwnRecord {
  /** Of all constants but those in fields to be filled in. */
  readonly digest: string;
  /** Of the fields as we wrote them. */
  readonly blank: string;
  /** The fields, counted from the first cell of the area. */
  readonly fields: readonly Rect[];
}

/** Excel takes 255 characters in one text of a formula, and 8,192 in a formula. */
const PIECE = 240;
const MOST_CHARACTERS = 6_000;
/** No sheet of ours has so many fields; a name that says so is not believed. */
const MOST_FIELDS = 200_000;

/** The formula that records a planned sheet written over an area of this size (it may be larger than the plan). */
export function ownRecordFormula(grid: PlanGrid, height: number, width: number): string {
  const fields = fieldsOf(grid);
  const at: CellAt = (row, column) => {
    const cell = grid.rows[row]?.[column];
    return cell && { isFormula: cell.formula !== undefined, value: cell.value };
  };
  const digest = `"${digestWithout(fields, height, width, at)}"`;
  if (fields.length === 0) return digest;
  const rest = [digestWithin(fields, height, width, at), ...fields.map(rectAddress)].join(' ');
  return [digest, ...(rest.match(PIECES) ?? []).map((piece) => `"${piece}"`)].join('&');
}

const PIECES = new RegExp(`.{1,${PIECE}}`, 'gs');
const FORMULA = /^\s*=?\s*"[^"]*"(?:\s*&\s*"[^"]*")*\s*$/;
const DIGEST = /^[0-9a-f]{16}$/;

/** What such a formula records; null where it is none of ours. */
export function readOwnRecord(formula: string): OwnRecord | null {
  if (!FORMULA.test(formula)) return null;
  const [digest = '', ...pieces] = [...formula.matchAll(/"([^"]*)"/g)].map(([, piece]) => piece!);
  if (!DIGEST.test(digest)) return null;
  const [blank = '', ...places] = pieces.join('').split(' ');
  const fields = places.flatMap((place) => parseRect(place) ?? []);
  const count = fields.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  return count > MOST_FIELDS ? null : { digest, blank, fields };
}

/** Whether an area of this size holds what is recorded, whatever was filled into its fields. */
export function isAsRecorded(
  { digest, fields }: OwnRecord,
  height: number,
  width: number,
  at: CellAt,
): boolean {
  return digestWithout(fields, height, width, at) === digest;
}

/** Whether something was filled into the fields of an area of this size. */
export function isFilledIn({ blank, fields }: OwnRecord, height: number, width: number, at: CellAt): boolean {
  return fields.length > 0 && digestWithin(fields, height, width, at) !== blank;
}

/** The fields of a plan; those of a plan with very many that have no room in the name are cells like all others. */
function fieldsOf({ rows, height, width }: PlanGrid): Rect[] {
  // a long sheet has none but the place and date of the signature under it
  const first = rows.findIndex((row) => row.some(({ field }) => field !== undefined));
  if (first < 0) return [];
  const isField = (row: number, column: number): true | null =>
    rows[first + row]?.[column]?.field === undefined ? null : true;
  const fields = rectanglesByKey(height - first, width, isField).get(true) ?? [];
  let room = MOST_CHARACTERS;
  return fields
    .map(({ top, left, bottom, right }) => ({ top: top + first, left, bottom: bottom + first, right }))
    .filter((field) => (room -= rectAddress(field).length + 1) >= 0);
}

function digestWithout(fields: readonly Rect[], height: number, width: number, at: CellAt): string {
  const inside = columnsByRow(fields, height);
  const digest = new Digest();
  for (let row = 0; row < height; row++) {
    const columns = inside.get(row);
    for (let column = 0; column < width; column++) {
      if (!columns?.has(column)) digest.add(row, column, at(row, column));
    }
  }
  return digest.text();
}

function digestWithin(fields: readonly Rect[], height: number, width: number, at: CellAt): string {
  const inside = columnsByRow(fields, height);
  const digest = new Digest();
  for (const row of [...inside.keys()].sort((a, b) => a - b)) {
    const columns = [...inside.get(row)!].sort((a, b) => a - b);
    for (const column of columns) if (column < width) digest.add(row, column, at(row, column));
  }
  return digest.text();
}

/** The columns of fields, by row; those below an area of this height are left out. */
function columnsByRow(fields: readonly Rect[], height: number): Map<number, Set<number>> {
  const inside = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of fields) {
    for (let row = top; row <= Math.min(bottom, height - 1); row++) {
      const columns = inside.get(row) ?? new Set<number>();
      for (let column = left; column <= right; column++) columns.add(column);
      inside.set(row, columns);
    }
  }
  return inside;
}
