import type { TableBieu } from '../../bieu/bieu';
import type { Counting, QuantityStatus, RowMeasure, TargetColumn, TargetRow } from '../../bieu/targets';
import type { CellRef } from '../../relations/relation';

/** What one figure of a table of targets means, for rules that hold it against other tables. */
export interface TargetQuantity {
  readonly cell: CellRef;
  readonly measure: RowMeasure;
  /** As printed («%», «Tr.đ/người/năm»); null where the row names none. */
  readonly unit: string | null;
  /**
   * `cumulative`: the level at the end of `period`; `increment`: what is added in it. Start and target are levels even
   * where the row's years are increases; a target that counts the increases alone is itself one, over the whole time.
   */
  readonly counts: Counting;
  /** The year; null where the column names none. */
  readonly period: number | null;
  readonly status: QuantityStatus;
  /** The column's part in the table: «start», «target», «year», «period». */
  readonly role: TargetColumn['role'];
  /** The figure and the digits it shows. */
  readonly value: number;
  readonly decimals: number;
}

/** Every figure of a table of targets with what it means; empty for other tables. Blanks and bounds are left out. */
export function targetQuantities({ sheet, read, targets }: TableBieu): TargetQuantity[] {
  if (!targets) return [];
  return targets.rows.flatMap((row) =>
    targets.columns.flatMap((column): TargetQuantity[] => {
      const { state, low, decimals } = read(row.at, column.at);
      if (state !== 'number') return [];
      return [
        {
          cell: { sheet, row: row.at, column: column.at },
          measure: row.measure,
          unit: row.unit,
          counts: countsIn(row, column),
          period: column.year,
          status: column.status,
          role: column.role,
          value: low,
          decimals,
        },
      ];
    }),
  );
}

function countsIn({ counts, fromStart }: TargetRow, { role }: TargetColumn): Counting {
  if (role === 'year') return counts;
  return role === 'target' && counts === 'increment' && !fromStart ? 'increment' : 'cumulative';
}
