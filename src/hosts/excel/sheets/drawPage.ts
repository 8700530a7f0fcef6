import type { Origin } from '../../../core/sheetPlan/formulaText';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';

/** Keeps a plan's heads in view and repeats them when printed; on a new sheet also sets up its pages. */
export function drawPage(sheet: Excel.Worksheet, plan: SheetPlan, origin: Origin, isNew: boolean): void {
  const rows = origin.row + plan.headRow + 1;
  const shown = plan.headsShown ?? 'repeated';
  if (plan.frozenColumns) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, origin.column + plan.frozenColumns));
  } else if (shown !== 'none') {
    sheet.freezePanes.freezeRows(rows);
  }
  const { pageLayout } = sheet;
  const headTop = origin.row + (plan.headTop ?? plan.headRow);
  if (shown === 'repeated') pageLayout.setPrintTitleRows(`$${headTop + 1}:$${rows}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.print?.breaks ?? []) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(origin.row + row, 0, 1, 1));
  }
  // what its owner has set up on a sheet that is filled again stays
  if (!isNew) return;
  sheet.showGridlines = false;
  pageLayout.paperSize = plan.print?.paper === 'A3' ? 'A3' : 'A4';
  pageLayout.orientation = plan.print?.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.print) pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
}
