import type { PlannedCell, SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { address, rectAddress } from '../../../core/snapshot/address';
import type { OwnStyles } from './ownStyles';
import { escapeXml } from './xmlElements';

/** What a sheet's XML needs to know of the workbook it goes into. */
export interface PlanContext {
  /** The namespace of worksheets, Strict or Transitional. */
  readonly namespace: string;
  readonly styles: OwnStyles;
  /** The name of a sheet that was read, by its place. */
  readonly sheetName: (sheet: number) => string;
}

/** Excel opens no sheet with more links than 65,530; the addresses beyond are text alone. */
const MOST_LINKS = 65_000;
/** Characters a cell holds. */
const LONGEST_TEXT = 32_767;

/** A planned sheet as a worksheet part. Its texts stand in the cells, so that the list of shared strings stays. */
export function planXml({ rows, widths, headRow }: SheetPlan, context: PlanContext): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const below = address(headRow + 1, 0);
  const pane = `<pane ySplit="${headRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const last = address(Math.max(rows.length - 1, 0), Math.max(widths.length - 1, 0));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${context.namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.map((row, i) => rowXml(row, i, widths, context.styles)).join('')}</sheetData>` +
    linksXml(rows, context) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function rowXml(
  row: readonly PlannedCell[],
  number: number,
  widths: readonly number[],
  styles: OwnStyles,
): string {
  if (row.length === 0) return '';
  const cells = row.map(({ value, role }, column) => {
    const place = `r="${address(number, column)}" s="${styles.cell(role)}"`;
    if (value === null || value === '') return `<c ${place}/>`;
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, LONGEST_TEXT))}</t></is></c>`;
  });
  return `<row r="${number + 1}" ht="${LINE * linesIn(row, widths)}">${cells.join('')}</row>`;
}

/** Points a line of text takes. */
const LINE = 15.75;
/** Lines a row has at most: Excel draws none higher than 409 points. */
const MOST_LINES = 25;

/** How many lines the wrapped texts of a row take; programs that do not measure text themselves show that many. */
function linesIn(row: readonly PlannedCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, role }, column) =>
    WRAPPED_ROLES.has(role) ? Math.ceil(String(value ?? '').length / ((widths[column] ?? 10) - 1)) : 1,
  );
  return Math.min(Math.max(1, ...lines), MOST_LINES);
}

const WRAPPED_ROLES: ReadonlySet<PlannedCell['role']> = new Set(['head', 'body', 'link']);

function linksXml(rows: SheetPlan['rows'], { sheetName }: PlanContext): string {
  const links: string[] = [];
  rows.forEach((row, number) =>
    row.forEach(({ link, value }, column) => {
      if (!link || links.length >= MOST_LINKS) return;
      const target = `${quoted(sheetName(link.sheet))}!${rectAddress(link.rect)}`;
      const shown = escapeXml(String(value ?? ''));
      links.push(
        `<hyperlink ref="${address(number, column)}" location="${escapeXml(target)}" display="${shown}"/>`,
      );
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A sheet's name as a formula writes it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
