import { columnName, parseRect } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import { aboutCode } from './lineSums';
import type { PlanGrid } from './planGrid';
import { rectanglesByKey } from './rectangles';

/** Fields, counted from the first cell of the area. */
export interface RecordedField extends Rect {
  /** What they are for may be done with when the sheet is made anew (`PlannedField.mayGo`). */
  readonly mayGo?: true;
  /** What each cell is about (`PlannedField.about`), row by row; left out where there was no room. */
  readonly codes?: string;
}

/** Characters that fields may take in all. */
const MOST_CHARACTERS = 6_000;

/** The fields of a plan; those of a plan with very many that have no room in the name are cells like all others. */
export function fieldsOf({ rows, height, width }: PlanGrid): RecordedField[] {
  // a long sheet has none but the place and date of the signature under it
  const first = rows.findIndex((row) => row.some(({ field }) => field !== undefined));
  if (first < 0) return [];
  const kindAt = (row: number, column: number): number | null => {
    const field = rows[first + row]?.[column]?.field;
    return field === undefined ? null : (field.mayGo ? 1 : 0) + (field.about === undefined ? 0 : 2);
  };
  let room = MOST_CHARACTERS;
  const fields = [...rectanglesByKey(height - first, width, kindAt)]
    .flatMap(([kind, rects]) =>
      rects.map(({ top, left, bottom, right }): RecordedField => {
        const rect = { top: top + first, left, bottom: bottom + first, right };
        return kind % 2 === 1 ? { ...rect, mayGo: true } : rect;
      }),
    )
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .filter((field, at, all) => (room -= fieldText(field, all[at - 1]?.top ?? 0).length + 1) >= 0);
  // places come first: a field without its code is found by its cells, one without its place is none
  return fields.map((field) => {
    const codes = codesOf(field, rows);
    if (codes === '' || (room -= codes.length + CODES.length) < 0) return field;
    return { ...field, codes };
  });
}

/** The codes of what the cells of fields are about; nothing where they are about nothing but what cells say. */
function codesOf({ top, left, bottom, right }: Rect, rows: PlanGrid['rows']): string {
  let codes = '';
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const about = rows[row]?.[column]?.field?.about;
      if (about !== undefined) codes += aboutCode(about);
    }
  }
  return codes;
}

/** Behind the place of fields that may go. */
const MAY_GO = '?';
/** Before the codes of what fields are about. */
const CODES = '=';

/** Fields, from the first down, as they are recorded. */
export function fieldTexts(fields: readonly RecordedField[]): string[] {
  return fields.map((field, at) => fieldText(field, fields[at - 1]?.top ?? 0));
}

/**
 * A field as it is recorded, shortly, for there may be a hundred letters of ten fields each: its column, how many rows
 * below the field before it (`above`) it begins, then how many more rows and columns it has; numbers in base 36.
 */
function fieldText({ top, left, bottom, right, mayGo, codes }: RecordedField, above: number): string {
  const more = right > left ? [bottom - top, right - left] : bottom > top ? [bottom - top] : [];
  const place = columnName(left) + [top - above, ...more].map((one) => one.toString(36)).join('.');
  return place + (mayGo ? MAY_GO : '') + (codes === undefined ? '' : CODES + codes);
}

const FIELD = /^([A-Z]{1,3})([\da-z]{1,6})(?:\.([\da-z]{1,6}))?(?:\.([\da-z]{1,6}))?(\?)?(?:=([\w-]*))?$/;
/** Of layouts before: an address. */
const FORMER_FIELD = /^([A-Z]+\d+(?::[A-Z]+\d+)?)(\?)?$/;

/** The fields that such texts tell of; what is none is passed over. */
export function readFields(texts: readonly string[]): RecordedField[] {
  let above = 0;
  return texts.flatMap((text): RecordedField[] => {
    const [, column, down = '', rows = '0', columns = '0', mayGo, codes] = FIELD.exec(text) ?? [];
    const first = column === undefined ? null : parseRect(`${column}1`);
    if (!first) return [];
    const top = above + parseInt(down, 36);
    above = top;
    const rect = {
      top,
      left: first.left,
      bottom: top + parseInt(rows, 36),
      right: first.left + parseInt(columns, 36),
    };
    return [{ ...rect, ...(mayGo ? { mayGo: true } : {}), ...(codes === undefined ? {} : { codes }) }];
  });
}

/** The same in the words of layouts before. */
export function readFormerFields(texts: readonly string[]): RecordedField[] {
  return texts.flatMap((text): RecordedField[] => {
    const [, place, mayGo] = FORMER_FIELD.exec(text) ?? [];
    const rect = place === undefined ? null : parseRect(place);
    return rect ? [mayGo ? { ...rect, mayGo: true } : rect] : [];
  });
}
