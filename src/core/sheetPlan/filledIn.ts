import { addTo } from '../collections/groups';
import { address } from '../snapshot/address';
import type { CellValue } from '../snapshot/workbook';
import type { AreaCells } from './digest';
import { isFilledIn, type OwnRecord } from './ownRecord';
import type { PlannedCell, PlannedField, SheetPlan } from './sheetPlan';

/** A plan with what was filled in. */
export interface FilledIn {
  readonly plan: SheetPlan;
  /** The addresses of what was filled in and found no place in it, though what it was for is not done with. */
  readonly lost: readonly string[];
}

/** What stood in a field. */
interface Filling {
  readonly place: string;
  /** As a plan can say it; undefined where none can, as a formula or an error. */
  readonly value: PlannedCell['value'] | undefined;
  /** Whether what it was for may be done with. */
  readonly mayGo: boolean;
  hasPlace: boolean;
}

/**
 * A plan with what people filled into the fields of the sheet whose place it takes: each goes to the field of the same
 * column whose line says the same, in their order where several lines do. The plan itself where nothing was filled in.
 * `there` are the cells of the recorded area. A formula in a field has no place.
 */
export function withFilledIn(plan: SheetPlan, record: OwnRecord | null, there: AreaCells | null): FilledIn {
  if (!record || !there || !isFilledIn(record, there)) return { plan, lost: [] };
  const { fillings, found } = fillingsOf(plan, record, there);
  const filled = (cell: PlannedCell, column: number, row: number): PlannedCell => {
    if (!cell.field) return cell;
    const line = plan.rows[row + (cell.field.below ?? 0)];
    const filling = found.get(keyOf(column, cell.field, (other) => line?.[other]?.value ?? null))?.shift();
    if (!filling) return cell;
    filling.hasPlace = true;
    if (filling.value === undefined) return cell;
    const { typedAs } = cell.field;
    const isTyped = typedAs !== undefined && plain(filling.value) !== plain(cell.value);
    return { ...cell, value: filling.value, role: isTyped ? typedAs : cell.role };
  };
  const rows = plan.rows.map((row, line) => row.map((cell, column) => filled(cell, column, line)));
  const asked = askedBy(plan);
  const isLost = ({ value, mayGo, hasPlace }: Filling): boolean =>
    value === undefined ? hasPlace || !mayGo : !hasPlace && !mayGo && !asked.has(plain(value));
  return { plan: { ...plan, rows }, lost: fillings.filter(isLost).map(({ place }) => place) };
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
  for (const { top, left, bottom, right, mayGo = mayAllGo } of fields) {
    for (let row = top; row <= Math.min(bottom, height - 1); row++) {
      for (let column = left; column <= Math.min(right, width - 1); column++) {
        const cell = at(row, column);
        const value = cell?.shape ? undefined : writable(cell?.value ?? null);
        const place = address(area.top + row, area.left + column);
        const filling: Filling = { place, value, mayGo, hasPlace: false };
        fillings.push(filling);
        for (const field of kinds.get(column)?.values() ?? []) {
          const line = row + (field.below ?? 0);
          addTo(
            found,
            keyOf(column, field, (other) => at(line, other)?.value ?? null),
            filling,
          );
        }
      }
    }
  }
  return { fillings, found };
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
      kinds.set(column, known.set(`${field.by.join()} ${field.below ?? 0}`, field));
    });
  }
  return kinds;
}

function keyOf(column: number, { by, below }: PlannedField, valueAt: (column: number) => CellValue): string {
  const said = by.map((other) => plain(valueAt(other)));
  return JSON.stringify([column, by, below ?? 0, said]);
}

/** A value as it is compared, however a host reads its line breaks and blanks. */
function plain(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** Days of 2000 to 2099 as Excel counts them: nobody writes such a number into a field but as a date. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050] as const;
const DAY = 86_400_000;

/** What a plan can say of a value; a date as people write it, for a field has no format of a date. */
function writable(value: CellValue): PlannedCell['value'] | undefined {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && value >= FIRST_DAY && value <= LAST_DAY) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * DAY);
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  }
  return value === null || typeof value !== 'object' ? value : undefined;
}
