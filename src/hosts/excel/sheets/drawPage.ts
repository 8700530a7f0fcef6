import type { Origin } from '../../../core/sheetPlan/formulaText';
import {
  FIRST_PAGE,
  marginsOf,
  NUMBER_FROM_EDGE,
  pageHeader,
  points,
  repeatsHeads,
} from '../../../core/sheetPlan/pageLook';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';

/** Keeps a plan's heads in view and repeats them when printed; sets up its pages where asked to. */
export function drawPage(sheet: Excel.Worksheet, plan: SheetPlan, origin: Origin, setsPages: boolean): void {
  const rows = origin.row + plan.headRow + 1;
  const shown = plan.headsShown ?? 'repeated';
  if (plan.frozenColumns) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, origin.column + plan.frozenColumns));
  } else if (shown === 'printed') {
    // a former version may have kept them in view
    sheet.freezePanes.unfreeze();
  } else if (shown !== 'none') {
    sheet.freezePanes.freezeRows(rows);
  }
  const { pageLayout } = sheet;
  const headTop = origin.row + (plan.headTop ?? plan.headRow);
  if (repeatsHeads(plan)) pageLayout.setPrintTitleRows(`$${headTop + 1}:$${rows}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.print?.breaks ?? []) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(origin.row + row, 0, 1, 1));
  }
  // what its owner has set up on a sheet that is filled again stays
  if (!setsPages) return;
  sheet.showGridlines = false;
  pageLayout.paperSize = plan.print?.paper === 'A3' ? 'A3' : 'A4';
  pageLayout.orientation = plan.print?.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.print) pageLayout.centerHorizontally = true;
  pageLayout.firstPageNumber = FIRST_PAGE;
  drawMargins(pageLayout, plan);
  const header = pageHeader(plan.print);
  const { headersFooters } = pageLayout;
  headersFooters.state = header === null ? 'Default' : 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = header ?? '';
  // a former version numbered the pages there
  headersFooters.defaultForAllPages.centerFooter = '';
}

function drawMargins(pageLayout: Excel.PageLayout, { print }: SheetPlan): void {
  const { left, right, top, bottom } = marginsOf(print);
  pageLayout.leftMargin = points(left);
  pageLayout.rightMargin = points(right);
  pageLayout.topMargin = points(top);
  pageLayout.bottomMargin = points(bottom);
  pageLayout.headerMargin = points(NUMBER_FROM_EDGE);
  pageLayout.footerMargin = points(NUMBER_FROM_EDGE);
}
