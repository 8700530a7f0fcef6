import type { Row, Sheet, Workbook } from '../../core/snapshot/workbook';
import type { WorkbookParcel } from './messages';

/** A sheet without its rows, and what of those the receiver has already. */
export interface SheetHead {
  readonly sheet: Omit<Sheet, 'rows'>;
  /** Take the rows of the sheet that the receiver holds at this place, but not these; null: it holds none of use. */
  readonly keep: { readonly at: number; readonly without: readonly number[] } | null;
}

/** So many cells take some milliseconds to be unpacked. */
const CELLS_A_PARCEL = 4_000;

/** Rows that hold only holes count too. */
const CELLS_OF_A_ROW = 4;

/**
 * A workbook in parcels. Rows that are the same objects as in `held`, which the receiver has, are not sent again: a
 * workbook after a change of one cell is one row.
 */
export function* parcelsOf(workbook: Workbook, held: Workbook | null): Generator<WorkbookParcel> {
  if (workbook.memory) yield { type: 'memory', memory: workbook.memory };
  for (const [at, sheet] of workbook.sheets.entries()) {
    const { rows, ...rest } = sheet;
    const had = held?.sheets[at]?.rows ?? new Map<number, Row>();
    const isHeld = [...rows].some(([row, cells]) => had.get(row) === cells);
    const without = isHeld ? [...had.keys()].filter((row) => had.get(row) !== rows.get(row)) : [];
    yield { type: 'sheet', head: { sheet: rest, keep: isHeld ? { at, without } : null } };
    yield* rowParcels(isHeld ? [...rows].filter(([row, cells]) => had.get(row) !== cells) : rows);
  }
}

function* rowParcels(rows: Iterable<readonly [number, Row]>): Generator<WorkbookParcel> {
  let parcel: (readonly [number, Row])[] = [];
  let cells = 0;
  for (const row of rows) {
    parcel.push(row);
    cells += row[1].length + CELLS_OF_A_ROW;
    if (cells < CELLS_A_PARCEL) continue;
    yield { type: 'rows', rows: parcel };
    parcel = [];
    cells = 0;
  }
  if (parcel.length > 0) yield { type: 'rows', rows: parcel };
}

/** Puts a workbook together again from its parcels. */
export class Unpacking {
  private readonly sheets: { readonly head: SheetHead; readonly rows: Map<number, Row> }[] = [];

  private memory: Workbook['memory'];

  constructor(private readonly held: Workbook | null) {}

  /** Takes the next parcel, in the order they were made. */
  take(parcel: WorkbookParcel): void {
    if (parcel.type === 'rows') {
      const { rows } = this.sheets.at(-1)!;
      for (const [row, cells] of parcel.rows) rows.set(row, cells);
      return;
    }
    if (parcel.type === 'memory') {
      this.memory = parcel.memory;
      return;
    }
    const { head } = parcel;
    const rows = new Map(head.keep && this.held?.sheets[head.keep.at]?.rows);
    for (const row of head.keep?.without ?? []) rows.delete(row);
    this.sheets.push({ head, rows });
  }

  /** The workbook, once all parcels were taken; its rows in ascending order. */
  workbook(): Workbook {
    return {
      sheets: this.sheets.map(({ head, rows }) => ({
        ...head.sheet,
        rows: head.keep ? new Map([...rows].sort(([one], [other]) => one - other)) : rows,
      })),
      ...(this.memory && { memory: this.memory }),
    };
  }
}
