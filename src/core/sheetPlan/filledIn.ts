import { addTo } from '../collections/groups';
import type { CellValue } from '../snapshot/workbook';
import type { AreaCells } from './digest';
import { isFilledIn, type OwnRecord } from './ownRecord';
import type { PlannedCell, PlannedField, SheetPlan } from './sheetPlan';

/**
 * A plan with what people filled into the fields of the sheet whose place it takes: each goes to the field of the same
 * column whose line says the same, in their order where several lines do. The plan itself where nothing was filled in.
 * `there` are the cells of the recorded area. A formula in a field is not kept.
 */
export function withFilledIn(plan: SheetPlan, record: OwnRecord | null, there: AreaCells | null): SheetPlan {
  if (!record || !there || !isFilledIn(record, there)) return plan;
  const { area, at } = there;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const kinds = kindsByColumn(plan);
  const found = new Map<string, (CellValue | undefined)[]>();
  for (const { top, left, bottom, right } of record.fields) {
    for (let row = top; row <= Math.min(bottom, height - 1); row++) {
      for (let column = left; column <= Math.min(right, width - 1); column++) {
        const cell = at(row, column);
        for (const field of kinds.get(column)?.values() ?? []) {
          const line = row + (field.below ?? 0);
          const key = keyOf(column, field, (other) => at(line, other)?.value ?? null);
          addTo(found, key, cell?.shape ? undefined : (cell?.value ?? null));
        }
      }
    }
  }
  const filled = (cell: PlannedCell, column: number, row: number): PlannedCell => {
    if (!cell.field) return cell;
    const line = plan.rows[row + (cell.field.below ?? 0)];
    const value = found.get(keyOf(column, cell.field, (other) => line?.[other]?.value ?? null))?.shift();
    const kept = value === undefined ? undefined : writable(value);
    return kept === undefined ? cell : { ...cell, value: kept };
  };
  return {
    ...plan,
    rows: plan.rows.map((row, line) => row.map((cell, column) => filled(cell, column, line))),
  };
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
  const said = by.map((other) => {
    const value = valueAt(other);
    if (value === '') return null;
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  });
  return JSON.stringify([column, by, below ?? 0, said]);
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
