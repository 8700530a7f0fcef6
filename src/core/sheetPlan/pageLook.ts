import { FONT_NAME } from './cellLook';
import type { PrintSetup, SheetPlan } from './sheetPlan';

/** What a page leaves free at its sides, in millimetres. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I: 20–25 mm at top and bottom, 30–35 mm at the left, 15–20 mm at the
 * right (the article from memory).
 */
const OF_DOCUMENTS: Margins = { top: 20, bottom: 20, left: 30, right: 15 };
/** Tables that go with a document need the width of their paper: half an inch, and a little more at the ends. */
const OF_TABLES: Margins = { top: 15.24, bottom: 15.24, left: 12.7, right: 12.7 };

/** Whether the heads of a sheet stand on each page that is printed. */
export function repeatsHeads({ headsShown = 'repeated' }: Pick<SheetPlan, 'headsShown'>): boolean {
  return headsShown === 'repeated' || headsShown === 'printed';
}

/** The margins of a sheet's pages. */
export function marginsOf(print: Pick<PrintSetup, 'pages'> | undefined): Margins {
  return print?.pages === 'document' || print?.pages === 'letters' ? OF_DOCUMENTS : OF_TABLES;
}

/** Where the page's number stands, in millimetres from the upper edge. */
export const NUMBER_FROM_EDGE = 7.62;

/**
 * The page's number as the same article has it: in Arabic digits of 13–14 points, upright, in the middle of the upper
 * margin, and not on the first page. In the words of Excel's headers.
 */
const NUMBER = `&"${FONT_NAME},Regular"&13&P`;

/**
 * What stands above all pages but the first; null for letters. These are one under the other on one sheet, whose pages
 * no program numbers anew: a running number would be wrong, so theirs stand in rows of the sheet.
 */
export function pageHeader(print: Pick<PrintSetup, 'pages'> | undefined): string | null {
  return print?.pages === 'letters' ? null : NUMBER;
}

/**
 * The number of a sheet's first page. Told to each: where a whole workbook is printed, pages would else be numbered
 * through all its sheets.
 */
export const FIRST_PAGE = 1;

const MILLIMETRES_OF_AN_INCH = 25.4;
const POINTS_OF_AN_INCH = 72;

/** Millimetres in inches, as files hold them. */
export function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_OF_AN_INCH) * 10_000) / 10_000;
}

/** Millimetres in points, as Excel is told them. */
export function points(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_OF_AN_INCH) * POINTS_OF_AN_INCH * 100) / 100;
}
