import type { Rect } from '../snapshot/workbook';
import { digestsOf, type AreaCells, type Digests, type EachSum, type TakenCells } from './digest';
import { editedCells, LineSummer, readSums, stepFor, sumsText, type LineSums } from './lineSums';
import type { PlanGrid } from './planGrid';
import { pointsAs, pointsWithin } from './pointsAlike';
import { fieldsOf, fieldTexts, readFields, readFormerFields, type RecordedField } from './recordedFields';

/** What the hidden name OWN_DIGEST_NAME records of a sheet of ours. */
export interface OwnRecord {
  /**
   * Of all cells but the fields to be filled in: what they say, how they point at other sheets, and where to. Null in a
   * record of a former version: its digests or its fields are of another kind, and nothing can be held against them.
   */
  readonly digest: { readonly said: string; readonly pointed: string; readonly places: string } | null;
  /** Of the fields as we wrote them. */
  readonly blank: string;
  readonly fields: readonly RecordedField[];
  /** Of its lines, by which edited cells are found; left out where there was no room for them. */
  readonly sums?: LineSums;
}

/**
 * Raise this whenever a field of any summary comes to stand in another column or to go by other cells (`by`, `below`),
 * or a digest is made otherwise: what was filled into a sheet of the layout before cannot be told to its new place. Such
 * sheets are then those of a former version, which are kept and told. The first layout bore no number.
 */
export const LAYOUT = 3;

/** Excel takes 255 characters in one text of a formula, and 8,192 in a formula. */
const PIECE = 240;
/** What fields leave free is taken by sums of lines; with quotes and signs between texts all stays below 8,192. */
const MOST_IN_ALL = 7_200;
/** No sheet of ours has so many fields; a name that says so is not believed. */
const MOST_FIELDS = 200_000;

/**
 * The formula that records a planned sheet; `written` are the cells as they were written, its area (which may be
 * larger than the plan) among them.
 */
export function ownRecordFormula(grid: PlanGrid, written: AreaCells): string {
  const fields = fieldsOf(grid);
  const parts = [fields.length === 0 ? '' : digestWithin(fields, written), ...fieldTexts(fields)];
  const step = stepFor(written, MOST_IN_ALL - parts.reduce((length, part) => length + part.length + 1, 0));
  const summer = step === null ? null : new LineSummer(written.area, step);
  const { said, pointed, places } = digestsWithout(fields, written, (...cell) => summer?.add(...cell));
  const digest = `"${LAYOUT}:${said}${pointed ?? UNTOLD}${places ?? UNTOLD}"`;
  if (summer) parts.push(sumsText(summer.sums()));
  const rest = parts.join(' ');
  return [digest, ...(rest.match(PIECES) ?? []).map((piece) => `"${piece}"`)].join('&');
}

/** Stands for cells that nobody can tell. */
const UNTOLD = '0'.repeat(16);
const PIECES = new RegExp(`.{1,${PIECE}}`, 'gs');
const FORMULA = /^\s*=?\s*"[^"]*"(?:\s*&\s*"[^"]*")*\s*$/;
const DIGEST = new RegExp(`^${LAYOUT}:([0-9a-f]{16})([0-9a-f]{16})([0-9a-f]{16})$`);
/** Of former versions: without a number, or with another. */
const FORMER_DIGEST = /^(?:(\d{1,6}):)?(?:[0-9a-f]{16}){1,3}$/;
/** From this layout on fields are recorded shortly. */
const FIRST_SHORT = 3;

/** What such a formula records; null where it is none of ours. */
export function readOwnRecord(formula: string): OwnRecord | null {
  if (!FORMULA.test(formula)) return null;
  const [digest = '', ...pieces] = [...formula.matchAll(/"([^"]*)"/g)].map(([, piece]) => piece!);
  const [, said, pointed, places] = DIGEST.exec(digest) ?? [];
  const digests = said && pointed && places ? { said, pointed, places } : null;
  const former = FORMER_DIGEST.exec(digest);
  if (!former) return null;
  const isShort = Number(former[1] ?? 0) >= FIRST_SHORT;
  const [blank = '', ...rects] = pieces.join('').split(' ');
  const fields = isShort ? readFields(rects) : readFormerFields(rects);
  const count = fields.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  const sums = rects.flatMap((text) => readSums(text) ?? [])[0];
  if (count > MOST_FIELDS) return null;
  return { digest: digests, blank, fields, ...(sums ? { sums } : {}) };
}

/**
 * Whether an area holds what is recorded, whatever was filled into its fields. Formulas that point at other cells than
 * they did are ours where rows and columns put in moved all they point at alike, to where they would point if written
 * `anew`; or where each points as a formula of `anew` does. Where cells they pointed at were deleted, nothing tells of
 * the others how they were moved: these then have to be as `anew`.
 */
export function isAsRecorded({ digest, fields }: OwnRecord, there: AreaCells, anew: AreaCells): boolean {
  if (!digest) return false;
  const { said, pointed, places } = digestsWithout(fields, there);
  if (said !== digest.said) return false;
  if (pointed !== null && pointed === digest.pointed) {
    // a last row or column that was edited is met as late as the one in its stead
    if (places === digest.places || pointsWithin(there, anew)) return true;
  }
  return pointsAs(there, anew);
}

/** The addresses of the first cells of an area that are not as recorded, as far as the record tells, and one more. */
export function editedIn(
  { fields, sums }: OwnRecord,
  there: AreaCells,
  anew: AreaCells,
  most: number,
): string[] {
  return sums ? editedCells(sums, { there, anew, taken: takenWithout(fields, there) }, most) : [];
}

/** Why a sheet with such a record is left as it was: a record of a former version does not tell what was edited. */
export function keptFor(record: OwnRecord | null): 'former' | 'edited' {
  return record && !record.digest ? 'former' : 'edited';
}

/** Whether something was filled into the fields of an area. */
export function isFilledIn({ blank, fields }: OwnRecord, there: AreaCells): boolean {
  return fields.length > 0 && digestWithin(fields, there) !== blank;
}

function digestsWithout(fields: readonly Rect[], cells: AreaCells, each?: EachSum): Digests {
  return digestsOf(cells, takenWithout(fields, cells), each ? { each } : {});
}

/** All cells but those of fields. */
function takenWithout(fields: readonly Rect[], { area }: AreaCells): TakenCells {
  const inside = columnsByRow(fields, area);
  return (row) => {
    const columns = inside.get(row);
    return !columns || ((column) => !columns.has(column));
  };
}

function digestWithin(fields: readonly Rect[], cells: AreaCells): string {
  const inside = columnsByRow(fields, cells.area);
  const rows = [...inside.keys()].sort((a, b) => a - b);
  return digestsOf(cells, (row) => (column) => inside.get(row)!.has(column), { rows }).said;
}

/** The columns of fields, by row; those below an area are left out. */
function columnsByRow(fields: readonly Rect[], area: Rect): Map<number, Set<number>> {
  const inside = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of fields) {
    for (let row = top; row <= Math.min(bottom, area.bottom - area.top); row++) {
      const columns = inside.get(row) ?? new Set<number>();
      for (let column = left; column <= right; column++) columns.add(column);
      inside.set(row, columns);
    }
  }
  return inside;
}
