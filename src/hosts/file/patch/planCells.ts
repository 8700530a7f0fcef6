import { movedTo, quotedName, writtenFormula, type Origin } from '../../../core/sheetPlan/formulaText';
import { planGrid, type PlanGrid } from '../../../core/sheetPlan/planGrid';
import { rowHeights, type RowHeight } from '../../../core/sheetPlan/rowHeights';
import type { PlannedCell, SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { address, columnName, rectAddress } from '../../../core/snapshot/address';
import type { OwnStyles } from './ownStyles';
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

/** The cells of each row that holds any, by the row they stand in; texts stand in them, not among shared strings. */
export function cellsXml(placed: PlacedPlan): Map<number, string> {
  const { grid, origin, styles } = placed;
  const columns = Array.from({ length: grid.width }, (_, i) => columnName(i + origin.column));
  const rows = new Map<number, string>();
  grid.rows.forEach((row, number) => {
    const at = number + origin.row;
    const cells = row.map((cell, column) => {
      const place = `r="${columns[column]}${at + 1}" s="${styles.cell(cell.role, cell.look)}"`;
      return cellXml(cell, place, placed);
    });
    if (cells.length > 0) rows.set(at, cells.join(''));
  });
  return rows;
}

function cellXml(cell: PlannedCell, place: string, { origin, sheetName }: PlacedPlan): string {
  const { value } = cell;
  const written = writtenFormula(cell, origin, sheetName);
  if (written !== null) {
    const f = `<f>${escapeXml(written)}</f>`;
    if (typeof value === 'number') return `<c ${place}>${f}<v>${value}</v></c>`;
    return `<c ${place} t="str">${f}<v>${escapeXml(value ?? '')}</v></c>`;
  }
  if (value === null) return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** The height of a row as attributes; none for a row without cells whose height is not planned. */
export function heightXml({ points, isFixed }: RowHeight): string {
  return ` ht="${points}"${isFixed ? ' customHeight="1"' : ''}`;
}

/** The rows of a plan as they stand in `sheetData`. */
export function rowsXml(placed: PlacedPlan): string {
  const cells = cellsXml(placed);
  return placed.heights
    .map((height, number) => {
      const at = number + placed.origin.row;
      const inside = cells.get(at);
      if (inside === undefined && !height.isFixed) return '';
      return `<row r="${at + 1}"${heightXml(height)}>${inside ?? ''}</row>`;
    })
    .join('');
}

/** The links of a plan, one element each. */
export function linksXml({ grid, origin, sheetName }: PlacedPlan): string[] {
  const links: string[] = [];
  grid.rows.forEach((row, number) =>
    row.forEach(({ link, value }, column) => {
      if (!link || links.length >= MOST_LINKS) return;
      const name = sheetName(link.sheet);
      if (name === undefined) return;
      const at = address(number + origin.row, column + origin.column);
      const target = escapeXml(`${quotedName(name)}!${rectAddress(link.rect)}`);
      links.push(`<hyperlink ref="${at}" location="${target}" display="${escapeXml(String(value ?? ''))}"/>`);
    }),
  );
  return links;
}

/** The merged areas of a plan, one element each; areas of a single cell are none. */
export function mergesXml({ plan: { merges = [] }, origin }: PlacedPlan): string[] {
  return merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map((rect) => `<mergeCell ref="${rectAddress(movedTo(origin, rect))}"/>`);
}
