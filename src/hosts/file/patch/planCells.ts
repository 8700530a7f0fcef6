import { movedTo, quotedName, writtenFormula, type Origin } from '../../../core/sheetPlan/formulaText';
import { planGrid, type PlanGrid } from '../../../core/sheetPlan/planGrid';
import { rowHeights, type RowHeight } from '../../../core/sheetPlan/rowHeights';
import type { PlannedCell, SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { address, columnName, rectAddress } from '../../../core/snapshot/address';
import { remembering } from '../../../core/text/remembering';
import type { OwnStyles } from './ownStyles';
import type { XmlBytes } from './xmlBytes';
import { escapeXml } from './xmlElements';

/** A plan about to become XML: where it stands, and what that needs to know of the workbook. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly grid: PlanGrid;
  readonly heights: readonly RowHeight[];
  readonly origin: Origin;
  readonly styles: OwnStyles;
  /** The name of a sheet that was read, by its place. */
  readonly sheetName: (sheet: number) => string | undefined;
}

/** A plan at its place. */
export function placePlan(
  plan: SheetPlan,
  context: Pick<PlacedPlan, 'origin' | 'styles' | 'sheetName'>,
): PlacedPlan {
  const grid = planGrid(plan);
  return { plan, grid, heights: rowHeights(plan, grid), ...context };
}

/** Excel opens no sheet with more links than 65,530; the addresses beyond are text alone. */
const MOST_LINKS = 65_000;

/**
 * What stands in a row of the plan, cell by cell, nothing for a row without cells; texts stand in the cells, not among
 * shared strings.
 */
export function cellsOfRow(placed: PlacedPlan): (number: number) => string {
  const { grid, origin, styles } = placed;
  const columns = Array.from({ length: grid.width }, (_, i) => columnName(i + origin.column));
  return (number) => {
    const row = grid.rows[number] ?? [];
    const line = number + origin.row + 1;
    let cells = '';
    for (let column = 0; column < row.length; column++) {
      const cell = row[column]!;
      const place = `r="${columns[column]}${line}" s="${styles.cell(cell.role, cell.look)}"`;
      cells += cellXml(cell, place, placed);
    }
    return cells;
  };
}

function cellXml(cell: PlannedCell, place: string, { origin, sheetName }: PlacedPlan): string {
  const { value } = cell;
  const written = writtenFormula(cell, origin, sheetName, escapePiece);
  if (written !== null) {
    const f = `<f>${written}</f>`;
    if (typeof value === 'number') return `<c ${place}>${f}<v>${value}</v></c>`;
    return `<c ${place} t="str">${f}<v>${escapeXml(value ?? '')}</v></c>`;
  }
  if (value === null) return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** Ten thousand lines have formulas of the same pieces. */
const escapePiece = remembering(escapeXml);

/** The height of a row as attributes; none for a row without cells whose height is not planned. */
export function heightXml({ points, isFixed }: RowHeight): string {
  return ` ht="${points}"${isFixed ? ' customHeight="1"' : ''}`;
}

/** Adds the rows of a plan as they stand in `sheetData`. */
export function addRows(placed: PlacedPlan, xml: XmlBytes): void {
  const cellsOf = cellsOfRow(placed);
  placed.heights.forEach((height, number) => {
    const cells = cellsOf(number);
    if (cells === '' && !height.isFixed) return;
    xml.add(`<row r="${number + placed.origin.row + 1}"${heightXml(height)}>${cells}</row>`);
  });
}

/** The links of a plan, one element each. */
export function linksXml({ grid, origin, sheetName }: PlacedPlan): string[] {
  const links: string[] = [];
  for (const [number, row] of grid.rows.entries()) {
    for (let column = 0; column < row.length; column++) {
      const { link, value } = row[column]!;
      if (!link || links.length >= MOST_LINKS) continue;
      const name = sheetName(link.sheet);
      if (name === undefined) continue;
      const at = address(number + origin.row, column + origin.column);
      const target = escapeXml(`${quotedName(name)}!${rectAddress(link.rect)}`);
      links.push(`<hyperlink ref="${at}" location="${target}" display="${escapeXml(String(value ?? ''))}"/>`);
    }
  }
  return links;
}

/** The merged areas of a plan, one element each; areas of a single cell are none. */
export function mergesXml({ plan: { merges = [] }, origin }: PlacedPlan): string[] {
  return merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map((rect) => `<mergeCell ref="${rectAddress(movedTo(origin, rect))}"/>`);
}
