import { address } from '../../../core/snapshot/address';
import { addRows, linksXml, mergesXml, type PlacedPlan } from './planCells';
import {
  FIRST_PAGE,
  inches,
  marginsOf,
  NUMBER_FROM_EDGE,
  pageHeader,
} from '../../../core/sheetPlan/pageLook';
import { XmlBytes } from './xmlBytes';
import { escapeXml } from './xmlElements';

/** Paper sizes as files number them (ECMA-376, 18.3.1.63). */
const PAPERS = { A4: 9, A3: 8 } as const;

/** What a worksheet part needs beside the plan. */
export interface SheetXmlContext {
  /** The namespace of worksheets, Strict or Transitional. */
  readonly namespace: string;
  /** The element that leads to the charts; empty where there are none. */
  readonly drawing: string;
}

/** A planned sheet as a worksheet part, in UTF-8. */
export function planXml(placed: PlacedPlan, { namespace, drawing }: SheetXmlContext): Uint8Array {
  const { grid } = placed;
  const last = address(grid.height - 1, grid.width - 1);
  const xml = new XmlBytes();
  xml.add(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="A1:${last}"/>` +
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(placed)}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15.75"/><cols>${columnsXml(placed).join('')}</cols><sheetData>`,
  );
  addRows(placed, xml);
  xml.add('</sheetData>' + counted('mergeCells', mergesXml(placed)) + listed('hyperlinks', linksXml(placed)));
  xml.add(`${[...pagesXml(placed).values()].join('')}${breaksXml(breaksOf(placed))}${drawing}</worksheet>`);
  return xml.finish();
}

/** The panes that keep the heads in view, and where the cursor stands; nothing where there are no heads. */
export function paneXml({ plan, origin }: PlacedPlan): string {
  if (plan.headsShown === 'none' || plan.headsShown === 'printed') return '';
  const rows = origin.row + plan.headRow + 1;
  const columns = plan.frozenColumns ? origin.column + plan.frozenColumns : 0;
  const first = address(rows, columns);
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const across = columns > 0 ? ` xSplit="${columns}"` : '';
  return (
    `<pane${across} ySplit="${rows}" topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

/** The widths of the columns, one element each. */
export function columnsXml({ plan: { widths }, origin, styles }: PlacedPlan): string[] {
  return widths.map((width, i) => {
    const column = i + origin.column + 1;
    return `<col min="${column}" max="${column}" width="${styles.width(width)}" customWidth="1"/>`;
  });
}

/** What sets up the pages, element by element in their order; empty where one is not wanted. */
export function pagesXml({ plan: { print } }: PlacedPlan): ReadonlyMap<string, string> {
  const paper = PAPERS[print?.paper ?? 'A4'];
  const orientation = print?.orientation ?? 'landscape';
  const { left, right, top, bottom } = marginsOf(print);
  const edge = inches(NUMBER_FROM_EDGE);
  const header = pageHeader(print);
  const margins =
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"` +
    ` header="${edge}" footer="${edge}"/>`;
  const numbered = (text: string): string =>
    `<headerFooter differentFirst="1"><oddHeader>${escapeXml(`&C${text}`)}</oddHeader></headerFooter>`;
  return new Map([
    ['printOptions', print ? '<printOptions horizontalCentered="1"/>' : ''],
    ['pageMargins', margins],
    [
      'pageSetup',
      `<pageSetup paperSize="${paper}" firstPageNumber="${FIRST_PAGE}" fitToHeight="0"` +
        ` orientation="${orientation}" useFirstPageNumber="1"/>`,
    ],
    ['headerFooter', header === null ? '' : numbered(header)],
  ]);
}

/** The rows above the plan's page breaks, counted from 1. */
export function breaksOf({ plan: { print }, origin }: PlacedPlan): number[] {
  return (print?.breaks ?? []).map((row) => row + origin.row).filter((row) => row > 0);
}

/** Page breaks below rows counted from 1; empty where there are none. */
export function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const inside = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${inside}</rowBreaks>`;
}

/** An element that holds others and counts them; nothing where there are none. */
export function counted(name: string, children: readonly string[]): string {
  if (children.length === 0) return '';
  return `<${name} count="${children.length}">${children.join('')}</${name}>`;
}

/** The same without a count. */
export function listed(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : `<${name}>${children.join('')}</${name}>`;
}
