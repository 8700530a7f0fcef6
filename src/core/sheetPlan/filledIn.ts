import { addTo } from '../collections/groups';
import { address } from '../snapshot/address';
import type { CellValue } from '../snapshot/workbook';
import type { AreaCells } from './digest';
import { aboutCode, LENGTH } from './lineSums';
import { isFilledIn, type OwnRecord } from './ownRecord';
import type { PlannedCell, PlannedField, SheetPlan } from './sheetPlan';
import { withOneBreak } from '../text/lineBreaks';

/** A plan with what was filled in. */
export interface FilledIn {
  readonly plan: SheetPlan;
  /** The addresses of what was filled in and found no place in it, though what it was for is not done with. */
  readonly lost: readonly string[];
  /** What was filled in for something that is done with, as a note beside a finding that is no more: it goes with it. */
  readonly dropped: readonly string[];
}

/** What stood in a field. */
interface Filling {
  readonly place: string;
  /** As a plan can say it; undefined where none can, as a formula or an error. */
  readonly value: PlannedCell['value'] | undefined;
  /** Whether what it was for may be done with. */
  readonly mayGo: boolean;
  /** Whether that goes for itself, not for a whole letter. */
  readonly isNote: boolean;
  /** The code of what it was about, as far as it was recorded. */
  readonly code: string;
  hasPlace: boolean;
}

/**
 * A plan with what people filled into the fields of the sheet whose place it takes: each goes to the field of the same
 * column whose line says the same, in their order where several lines do. The plan itself where nothing was filled in.
 * `there` are the cells of the recorded area. A formula in a field has no place.
 */
export function withFilledIn(plan: SheetPlan, record: OwnRecord | null, there: AreaCells | null): FilledIn {
  if (!record || !there || !isFilledIn(record, there)) return { plan, lost: [], dropped: [] };
  const { fillings, found } = fillingsOf(plan, record, there);
  const asked = askedBy(plan);
  const typed = ({ value, code }: Filling): boolean => {
    if (value === undefined || asked.has(plain(value))) return false;
    return code === UNKNOWN || typeof value !== 'string' || aboutCode(value) !== code;
  };
  const placed = placesOf(plan, found, typed);
  const filled = (cell: PlannedCell, column: number, row: number): PlannedCell => {
    const filling = cell.field && placed.get(row)?.get(column);
    if (!cell.field || filling?.value === undefined) return cell;
    const { typedAs } = cell.field;
    const isTyped = typedAs !== undefined && plain(filling.value) !== plain(cell.value);
    return { ...cell, value: filling.value, role: isTyped ? typedAs : cell.role };
  };
  const rows = plan.rows.map((row, line) => row.map((cell, column) => filled(cell, column, line)));
  // who signs all letters is not gone with one of them; a note is, whatever other notes say
  const standing = new Set(fillings.flatMap(({ hasPlace, value }) => (hasPlace ? [value] : [])));
  const isDropped = (filling: Filling): boolean =>
    filling.mayGo && !filling.hasPlace && typed(filling) && (filling.isNote || !standing.has(filling.value));
  const isLost = (filling: Filling): boolean =>
    filling.value === undefined
      ? filling.hasPlace || !filling.mayGo
      : !filling.hasPlace && !filling.mayGo && typed(filling);
  return {
    plan: { ...plan, rows },
    lost: fillings.filter(isLost).map(({ place }) => place),
    dropped: fillings.flatMap((one) => (isDropped(one) ? [String(one.value)] : [])),
  };
}

/** The fields of a plan that get something that was filled in, by row and column. */
type Placed = Map<number, Map<number, Filling>>;

/** Finds a place for what was filled in: first by what each field goes by, then by what else tells, if it tells one alone. */
function placesOf(
  { rows }: SheetPlan,
  found: ReadonlyMap<string, Filling[]>,
  isTyped: (filling: Filling) => boolean,
): Placed {
  const placed: Placed = new Map();
  const put = (row: number, column: number, filling: Filling): void => {
    filling.hasPlace = true;
    placed.set(row, (placed.get(row) ?? new Map<number, Filling>()).set(column, filling));
  };
  const valuesOf = (row: number, { below = 0 }: PlannedField) => {
    const line = rows[row + below];
    return (column: number): CellValue => line?.[column]?.value ?? null;
  };
  const waiting: Waiting[] = [];
  rows.forEach((cells, row) =>
    cells.forEach(({ field }, column) => {
      if (!field) return;
      const filling = codesFor(field)
        .map((code) => nextOf(found.get(keyOf(column, field, code, valuesOf(row, field)))))
        .find((one) => one !== undefined);
      if (filling) put(row, column, filling);
      else if (field.orBy) waiting.push({ row, column, field: { ...field, by: field.orBy } });
    }),
  );
  const wanting = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const { row, column, field } = one;
    const values = valuesOf(row, field);
    for (const code of codesFor(field)) addTo(wanting, keyOf(column, field, code, values), one);
  }
  for (const [key, [one, ...others]] of wanting) {
    // a field that was left blank counts too: it may have been this very one
    const [left, ...more] = (found.get(key) ?? []).filter(({ hasPlace }) => !hasPlace);
    const isOnly = others.length === 0 && more.length === 0;
    if (one && left && isOnly && isTyped(left) && !placed.get(one.row)?.has(one.column))
      put(one.row, one.column, left);
  }
  return placed;
}

/** A field for which nothing was found by what it goes by, going by what else tells. */
interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly field: PlannedField;
}

/** The first of some that has no place yet. */
function nextOf(fillings: Filling[] = []): Filling | undefined {
  while (fillings[0]?.hasPlace) fillings.shift();
  return fillings[0];
}

/** Stands for what a field was about where no code of that was recorded. */
const UNKNOWN = '*';

/** What a field's code may have been recorded as. */
function codesFor({ about }: PlannedField): readonly string[] {
  return about === undefined ? [''] : [aboutCode(about), UNKNOWN];
}

/** What stands in the recorded fields, and where each may go. */
function fillingsOf(
  plan: SheetPlan,
  { fields }: OwnRecord,
  { area, at }: AreaCells,
): { readonly fillings: readonly Filling[]; readonly found: ReadonlyMap<string, Filling[]> } {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const kinds = kindsByColumn(plan);
  // a letter is gone with its receiver, and all that was filled into it
  const mayAllGo = plan.print?.pages === 'letters';
  const fillings: Filling[] = [];
  const found = new Map<string, Filling[]>();
  for (const { top, left, bottom, right, mayGo: isNote = false, codes } of fields) {
    const mayGo = isNote || mayAllGo;
    for (let row = top; row <= Math.min(bottom, height - 1); row++) {
      for (let column = left; column <= Math.min(right, width - 1); column++) {
        const cell = at(row, column);
        const value = cell?.shape ? undefined : writable(cell?.value ?? null, codes === undefined);
        const place = address(area.top + row, area.left + column);
        const code = codeAt(codes, (row - top) * (right - left + 1) + column - left);
        const filling: Filling = { place, value, mayGo, isNote, code, hasPlace: false };
        fillings.push(filling);
        for (const field of kinds.get(column)?.values() ?? []) {
          const line = row + (field.below ?? 0);
          addTo(
            found,
            keyOf(
              column,
              field,
              field.about === undefined ? '' : code,
              (other) => at(line, other)?.value ?? null,
            ),
            filling,
          );
        }
      }
    }
  }
  return { fillings, found };
}

function codeAt(codes: string | undefined, cell: number): string {
  return codes?.slice(cell * LENGTH, (cell + 1) * LENGTH) || UNKNOWN;
}

/** What the fields of a plan hold before anybody fills them in: nothing is lost where such a text has no place. */
function askedBy({ rows }: SheetPlan): ReadonlySet<CellValue> {
  const asked = rows.flatMap((row) => row.flatMap(({ field, value }) => (field ? [plain(value)] : [])));
  return new Set([null, ...asked]);
}

/** What the fields of each column go by; nearly always one way a column. */
function kindsByColumn({ rows }: SheetPlan): Map<number, Map<string, PlannedField>> {
  const kinds = new Map<number, Map<string, PlannedField>>();
  for (const row of rows) {
    row.forEach(({ field }, column) => {
      if (!field) return;
      const known = kinds.get(column) ?? new Map<string, PlannedField>();
      kinds.set(column, known);
      for (const by of field.orBy ? [field.by, field.orBy] : [field.by]) {
        const isAbout = field.about !== undefined;
        known.set(`${by.join()} ${field.below ?? 0} ${isAbout}`, { ...field, by });
      }
    });
  }
  return kinds;
}

function keyOf(
  column: number,
  { by, below }: PlannedField,
  code: string,
  valueAt: (column: number) => CellValue,
): string {
  const said = by.map((other) => plain(valueAt(other)));
  return JSON.stringify([column, by, below ?? 0, code, said]);
}

/** A value as it is compared, however a host reads its line breaks and blanks. */
function plain(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' ? withOneBreak(value) : value;
}

/**
 * Days of 2000 to 2099 as Excel counts them: nobody writes such a number into a field but as a date, unless it is about
 * figures.
 */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050] as const;
const DAY = 86_400_000;

/** What a plan can say of a value; a date as people write it, for a field has no format of a date. */
function writable(value: CellValue, mayBeDate: boolean): PlannedCell['value'] | undefined {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (mayBeDate && typeof value === 'number' && value >= FIRST_DAY && value <= LAST_DAY) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * DAY);
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  }
  return value === null || typeof value !== 'object' ? value : undefined;
}
