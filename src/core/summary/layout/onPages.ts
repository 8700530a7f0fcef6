import type { PlannedCell, PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';
import { Pages } from './keepTogether';
import { stack, type Block } from './officialSheet';

/** A table with what stands above and below it. */
export interface TablePaper {
  readonly above: Block;
  readonly head: Block;
  readonly lines: readonly (readonly PlannedCell[])[];
  /** Stands under the last line, and on its page. */
  readonly below: Block;
}

/**
 * A paper whose table has its head on each of its pages, where several papers stand one under the other: a sheet has
 * but one head that programs repeat, which would stand above each of them. Where pages end is estimated, so each of
 * them begins where it is told to.
 */
export function onPages(
  { above, head, lines, below }: TablePaper,
  sheet: Pick<SheetPlan, 'id' | 'name' | 'widths' | 'headRow' | 'headsShown'>,
  print: PrintSetup,
): Required<Block> {
  const pages = (block: Block): Pages => new Pages({ ...sheet, ...block }, print);
  const heightOf = (block: Block): number => pages(block).whole();
  const headHeight = heightOf(head);
  const room = pages(head).room();
  const blocks: Block[] = [above, head];
  let used = heightOf(above) + headHeight;
  lines.forEach((line, at) => {
    const isLast = at === lines.length - 1;
    const block = isLast ? stack([{ rows: [line] }, below]) : { rows: [line] };
    const height = heightOf(block);
    if (used + height > room && at > 0) {
      blocks.push({ ...head, breaks: [0] });
      used = headHeight;
    }
    used += height;
    blocks.push(block);
  });
  return stack(blocks);
}
