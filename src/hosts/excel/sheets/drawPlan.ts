import { movedTo, quotedName, type Origin } from '../../../core/sheetPlan/formulaText';
import type { PlanGrid } from '../../../core/sheetPlan/planGrid';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { rectAddress } from '../../../core/snapshot/address';
import { payloadOf } from '../cellsOf';
import { rangeOf } from '../rects';
import { cellInput } from './cellInput';
import { drawCharts } from './drawCharts';
import { drawLooks } from './drawLooks';
import { drawPage } from './drawPage';
import { drawSizes } from './drawSizes';

/** Sends what has been asked for so far where the next piece would make the request too large. */
export type MakeRoom = (bytes: number) => Promise<void>;

/** A plan on its sheet, whose cells are blank where it goes. */
export interface Drawing {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly grid: PlanGrid;
  readonly origin: Origin;
  /** Whether its pages are set up: those of a sheet that is filled again are its owner's. */
  readonly setsPages: boolean;
  /** The present name of a sheet that was read, by its place. */
  readonly sheetName: (sheet: number) => string | undefined;
}

/** Bytes of a request that one piece of it takes: what is larger goes in several. */
const PIECE = 1_000_000;
/** What a rectangle's looks take, roughly. */
const LOOKS = 300_000;

/** Draws a plan: links, contents, merged areas, looks, sizes, pages, charts. */
export async function drawPlan(drawing: Drawing, makeRoom: MakeRoom): Promise<void> {
  const { sheet, plan, grid, origin, setsPages } = drawing;
  await makeRoom(drawLinks(drawing));
  await drawContents(drawing, makeRoom);
  await makeRoom(LOOKS);
  for (const merge of plan.merges ?? []) rangeOf(sheet, movedTo(origin, merge)).merge(false);
  drawLooks(sheet, grid, origin);
  drawSizes(sheet, plan, grid, origin);
  drawPage(sheet, plan, origin, setsPages);
  drawCharts(sheet, plan.charts ?? [], grid, origin);
}

/** What a link takes in a request. */
const LINK = 600;

/** Links come before contents: a new one writes its address into its cell. Gives what it takes in the request. */
function drawLinks({ sheet, grid, origin, sheetName }: Drawing): number {
  let links = 0;
  grid.rows.forEach((row, i) =>
    row.forEach(({ link }, j) => {
      const name = link && sheetName(link.sheet);
      if (!link || name === undefined) return;
      const documentReference = `${quotedName(name)}!${rectAddress(link.rect)}`;
      sheet.getRangeByIndexes(origin.row + i, origin.column + j, 1, 1).hyperlink = { documentReference };
      links++;
    }),
  );
  return links * LINK;
}

/** Writes values and formulas by blocks of whole rows. */
async function drawContents({ sheet, grid, origin, sheetName }: Drawing, makeRoom: MakeRoom): Promise<void> {
  let block: (string | number)[][] = [];
  let bytes = 0;
  let first = 0;
  const put = async (): Promise<void> => {
    if (block.length === 0) return;
    await makeRoom(bytes);
    sheet.getRangeByIndexes(origin.row + first, origin.column, block.length, grid.width).formulas = block;
    first += block.length;
    block = [];
    bytes = 0;
  };
  for (const row of grid.rows) {
    const inputs = Array.from({ length: grid.width }, (_, column) => {
      const cell = row[column];
      return cell ? cellInput(cell, origin, sheetName) : '';
    });
    block.push(inputs);
    bytes += inputs.reduce<number>((sum, input) => sum + payloadOf(input), 0);
    if (bytes >= PIECE) await put();
  }
  await put();
}
