import { marginsOf, points, repeatsHeads } from '../../sheetPlan/pageLook';
import { planGrid } from '../../sheetPlan/planGrid';
import { rowHeights } from '../../sheetPlan/rowHeights';
import type { PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';

/** Rows that belong on one page, both ends included. */
export interface Kept {
  readonly top: number;
  readonly bottom: number;
  /** Rows behind this one may go with them, where a page would else be nearly empty. */
  readonly from?: number;
}

/** Sides of paper in points, short and long (ISO 216). */
const PAPER = { A4: [595, 842], A3: [842, 1191] } as const;
/** Points of a column's width of 1: 5.25 in Excel, up to 5.6 in LibreOffice. */
const POINTS_OF_A_CHARACTER = 5.4;
/** Points of a row without text. */
const USUAL_HEIGHT = 15.75;
/** What programs and printers differ by, as a share of each page that comes before. */
const DOUBT = 0.07;
/** The share of a page that rows and those before them fill together where a page begins for them; what is left before. */
const [FILLED, LEFT] = [0.8, 0.4];
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
    const { used, full } = this.before(top, breaks);
    const doubt = this.page * DOUBT * (full + 1);
    const end = used + this.sum(top, bottom);
    return end + doubt > this.page || (full > 0 && used - doubt < this.head);
  }

  /**
   * The row a page is to begin at so that rows are not torn apart, and so that no page is nearly empty where rows before
   * may go along; null where none need begin.
   */
  begin(kept: Kept, breaks: ReadonlySet<number>): number | null {
    return this.earlier(kept, breaks) ?? (this.tear(kept, breaks) ? this.later(kept, breaks) : null);
  }

  /** Where their page begins by itself, and takes so many more rows that it begins before them in every program. */
  private earlier({ top, bottom, from }: Kept, breaks: ReadonlySet<number>): number | null {
    if (!this.heights || from === undefined) return null;
    const { full, start, last } = this.before(top, breaks);
    const surely = this.page * DOUBT * full;
    const rest = this.head + this.sum(start, bottom);
    if (full === 0 || rest + surely > this.room()) return null;
    const most = Math.max(this.page * FILLED, rest + surely);
    const row = this.up(start, rest, { most, first: Math.max(from, last), page: last });
    return this.sum(row, start - 1) >= surely ? row : null;
  }

  /** Where a page is told to begin on which they would be: rows of it go along. */
  private later({ top, bottom, from = top }: Kept, breaks: ReadonlySet<number>): number {
    const { full, start, told } = this.before(top, breaks);
    const height = this.head + this.sum(top, bottom);
    // after many pages nobody knows where theirs begins: what is left on it is as likely much as little
    const page = DOUBT * full < LEFT ? start : told;
    return this.up(top, height, { most: this.page * FILLED, first: Math.max(from, page), page });
  }

  /** The first of the rows before `row` that go along: behind `first`, and so that enough is left on their own page. */
  private up(
    row: number,
    height: number,
    { most, first, page }: Record<'most' | 'first' | 'page', number>,
  ): number {
    let left = this.head + this.sum(page, row - 1);
    let begin = row;
    let filled = height;
    while (begin - 1 > first) {
      const next = this.height(begin - 1);
      if (filled + next > most || left - next < this.page * LEFT) break;
      filled += next;
      left -= next;
      begin--;
    }
    return begin;
  }

  /**
   * The page that a row is on: what is taken of it, where it begins, where the one before did, where one was last told
   * to begin, and how many were full since.
   */
  private before(top: number, breaks: ReadonlySet<number>) {
    let [used, full, start, last, told] = [0, 0, 0, 0, 0];
    for (let row = 0; row < top; row++) {
      const height = this.height(row);
      if (breaks.has(row)) [used, full, start, last, told] = [this.head, 0, row, row, row];
      else if (used + height > this.page) [used, full, start, last] = [this.head, full + 1, row, start];
      used += height;
    }
    return { used, full, start, last, told };
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
