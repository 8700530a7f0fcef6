import type {
  CellRole,
  NumberLook,
  PlannedCell,
  PlannedField,
  PlannedFormula,
} from '../../sheetPlan/sheetPlan';

type Value = PlannedCell['value'];

/** A cell with a value alone. */
export function cell(value: Value, role: CellRole = 'body', look?: NumberLook): PlannedCell {
  return look ? { value, role, look } : { value, role };
}

/** A cell whose figure a formula follows; the value alone where no formula can say it. */
export function live(
  value: Value,
  formula: PlannedFormula | null,
  role: CellRole = 'figure',
  look?: NumberLook,
): PlannedCell {
  if (!formula) return cell(value, role, look);
  return look ? { value, role, look, formula } : { value, role, formula };
}

/** A cell that people fill in or may change; `by` are the columns of its line that say what it is for. */
export function field(
  value: Value,
  by: readonly number[],
  role: CellRole = 'body',
  more: Omit<PlannedField, 'by'> = {},
): PlannedCell {
  return { value, role, field: { by, ...more } };
}

/** So many framed or unframed empty cells. */
export function blanks(count: number, role: CellRole): PlannedCell[] {
  return Array.from({ length: Math.max(count, 0) }, () => cell(null, role));
}
