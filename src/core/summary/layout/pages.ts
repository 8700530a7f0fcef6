import { marginsOf, points, repeatsHeads } from '../../sheetPlan/pageLook';
import { planGrid } from '../../sheetPlan/planGrid';
import { rowHeights } from '../../sheetPlan/rowHeights';
import type { PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';

/** Rows that belong on one page, both ends included. */
export interface Kept {
  readonly top: number;
  readonly bottom: number;
}

/** Sides of paper in points, short and long (ISO 216). */
const PAPER = { A4: [595, 842], A3: [842, 1191] } as const;
/** Points of a column's width of 1: 5.25 in Excel, up to 5.6 in LibreOffice. */
const POINTS_OF_A_CHARACTER = 5.4;
/** Points of a row without text. */
const USUAL_HEIGHT = 15.75;
/** What programs and printers differ by, as a share of each page that comes before. */
const DOUBT = 0.07;
/** With more rows than these nobody can tell where pages end. */
const MOST_FORETOLD = 3000;

/** The pages of a sheet, as far as they can be foretold. */
export class Pages {
  private readonly heights: readonly number[] | null;
  /** Points of the sheet's rows that one page takes. */
  private readonly page: number;
  private readonly head: number;
  private readonly rows: number;

  constructor(plan: SheetPlan, print: PrintSetup) {
    const { paper, orientation } = print;
    const [short, long] = PAPER[paper];
    const [across, down] = orientation === 'landscape' ? [long, short] : [short, long];
    const width = plan.widths.reduce((sum, one) => sum + one, 0) * POINTS_OF_A_CHARACTER;
    const { left, right, top, bottom } = marginsOf(print);
    const scale = Math.min(1, (across - points(left + right)) / width);
    this.page = (down - points(top + bottom)) / scale;
    this.rows = plan.rows.length;
    const isShort = plan.rows.length <= MOST_FORETOLD;
    this.heights = isShort ? rowHeights(plan, planGrid(plan)).map((row) => row.points) : null;
    this.head = repeatsHeads(plan) ? this.sum(plan.headTop ?? plan.headRow, plan.headRow) : 0;
  }

  /** Whether rows may be torn apart, with pages that begin at `breaks` and where one is full. */
  tear({ top, bottom }: Kept, breaks: ReadonlySet<number>): boolean {
    if (!this.heights) return true;
    let used = 0;
    let full = 0;
    for (let row = 0; row < top; row++) {
      const height = this.height(row);
      if (breaks.has(row)) [used, full] = [this.head, 0];
      else if (used + height > this.page) [used, full] = [this.head, full + 1];
      used += height;
    }
    const doubt = this.page * DOUBT * (full + 1);
    const end = used + this.sum(top, bottom);
    return end + doubt > this.page || (full > 0 && used - doubt < this.head);
  }

  /** Whether one page surely has room for rows, under the heads that are repeated. */
  hold({ top, bottom }: Kept): boolean {
    return this.head + this.sum(top, bottom) <= this.room();
  }

  /** What surely has room on a page, in points. */
  room(): number {
    return this.page * (1 - DOUBT);
  }

  /** The height of all rows, in points. */
  whole(): number {
    return this.sum(0, this.rows - 1);
  }

  /** The height of a row, in points. */
  height(row: number): number {
    return this.heights?.[row] ?? USUAL_HEIGHT;
  }

  private sum(top: number, bottom: number): number {
    let sum = 0;
    for (let row = top; row <= bottom; row++) sum += this.height(row);
    return sum;
  }
}
