import type { PlannedCell, PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';
import { Pages } from './pages';
import { cell } from './cells';
import { lineAcross, stack, type Block } from './officialSheet';

/** A table with what stands above and below it. */
export interface TablePaper {
  /** Begins a page. */
  readonly above: Block;
  /** Not written where there are no lines. */
  readonly head: Block;
  readonly lines: readonly (readonly PlannedCell[])[];
  /** Stands under the last line, and on its page; where there are no lines under the last row above. */
  readonly below: Block;
}

/**
 * A paper whose table has its head on each of its pages, where several papers stand one under the other: a sheet has
 * but one head that programs repeat, which would stand above each of them. Where pages end is estimated, so each of
 * them begins where it is told to, with its number from the second on.
 */
export function onPages(
  { above, head, lines, below }: TablePaper,
  sheet: Pick<SheetPlan, 'id' | 'name' | 'widths' | 'headRow' | 'headsShown'>,
  print: PrintSetup,
): Required<Block> {
  const pagesOf = (block: Block): Pages => new Pages({ ...sheet, ...block }, print);
  const measured = (block: Block): Measured => ({ block, height: pagesOf(block).whole() });
  const number = pagesOf(numberOf(1, sheet.widths.length)).whole();
  const flow = new Flow(pagesOf(head).room(), number);
  const [top, end] = [measured(head), measured(below)];
  flow.addRows(above, pagesOf(above), lines.length === 0 ? end.height : 0);
  lines.forEach((line, at) => {
    const isLast = at === lines.length - 1;
    flow.addLine(measured({ rows: [line] }), top, { isFirst: at === 0, under: isLast ? end.height : 0 });
  });
  flow.addWhole(end);
  return numbered(stack(flow.blocks), sheet.widths.length);
}

/**
 * Pages but the first with their number above, in a row of their own: what programs print at the edge runs on over all
 * papers of a sheet.
 */
function numbered(whole: Required<Block>, width: number): Required<Block> {
  const begins = whole.breaks.filter((row) => row > 0);
  const tops = [0, ...begins];
  const pages = tops.map((top, at): Block => {
    const end = tops[at + 1] ?? whole.rows.length;
    const inside = (row: number): boolean => row >= top && row < end;
    return {
      rows: whole.rows.slice(top, end),
      merges: whole.merges
        .filter((merge) => inside(merge.top))
        .map((merge) => ({ ...merge, top: merge.top - top, bottom: merge.bottom - top })),
      heights: new Map(
        [...whole.heights].flatMap(([row, height]) => (inside(row) ? [[row - top, height]] : [])),
      ),
      kept: whole.kept
        .filter((kept) => inside(kept.top))
        .map((kept) => ({ top: kept.top - top, bottom: kept.bottom - top })),
    };
  });
  const first: Block = whole.breaks.includes(0) ? { ...pages[0]!, breaks: [0] } : pages[0]!;
  return stack([first, ...pages.slice(1).flatMap((page, at) => [numberOf(at + 2, width), page])]);
}

/** The number of a page, in the middle above it. */
function numberOf(page: number, width: number): Block {
  return { ...lineAcross(cell(page, 'signText'), width), breaks: [0] };
}

interface Measured {
  readonly block: Block;
  readonly height: number;
}

/** Blocks one under the other, with a page told to begin wherever one is full. */
class Flow {
  readonly blocks: Block[] = [];
  /** Points of the page that are taken. */
  private used = 0;

  /** `number` is the height of a page's number, which all but the first have. */
  constructor(
    private readonly room: number,
    private readonly number: number,
  ) {}

  /** Rows that may stand on several pages; `under` is the height of what goes with the last of them. */
  addRows(block: Block, pages: Pages, under: number): void {
    const breaks = new Set(block.breaks);
    block.rows.forEach((_, row) => {
      const height = pages.height(row);
      const needed = row === block.rows.length - 1 ? this.together(height, under) : height;
      if (row > 0 && this.used + needed > this.room) breaks.add(row);
      if (breaks.has(row)) this.used = row === 0 ? 0 : this.number;
      this.used += height;
    });
    this.blocks.push({ ...block, breaks: [...breaks].sort((a, b) => a - b) });
  }

  /** A line of a table: under the head before the first of them, and at the top of each page. */
  addLine(line: Measured, head: Measured, { isFirst, under }: { isFirst: boolean; under: number }): void {
    const headed = this.together(head.height + line.height, under);
    const needed = isFirst ? headed : headed - head.height;
    const isFull = this.used + needed > this.room;
    if (isFirst || isFull) this.add(head, isFull);
    this.add(line, false);
  }

  /** Rows that stand on one page. */
  addWhole(rows: Measured): void {
    this.add(rows, this.used + rows.height > this.room);
  }

  private add({ block, height }: Measured, begins: boolean): void {
    this.blocks.push(begins ? { ...block, breaks: [0, ...(block.breaks ?? [])] } : block);
    this.used = begins ? this.number + height : this.used + height;
  }

  /** The height of rows with what goes under them, or without it where no page has room for both. */
  private together(height: number, under: number): number {
    return this.number + height + under <= this.room ? height + under : height;
  }
}
