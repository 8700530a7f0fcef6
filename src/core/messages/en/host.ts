import type { host as vi } from '../vi/host';

/** What Excel refuses, and reading. */
export const host = {
  'host.reading.sheets': 'Looking through the sheets…',
  'host.reading': 'Reading {sheet}…',
  'host.reading.fonts': 'Looking at the fonts of {sheet}…',
  'host.stopped': 'Stopped. Nothing in the workbook was changed.',
  'host.cell-editing': 'A cell is being edited. Press Enter or Esc in that cell, then try again.',
  'host.too-large':
    'The data is too large for Excel to hand over. Move some sheets to another workbook, then try again.',
  'host.too-old':
    'This Excel is too old: Excel 2021 or later, or Microsoft 365, is needed. The page without Excel still works.',
  'host.item-gone':
    'This sheet or cell is no longer there: it may have been deleted. Press “Check” to check again.',
  'host.sheet-hidden':
    'The sheet “{sheet}” is hidden. Unhide it (right-click a sheet tab, Unhide), then try again.',
  'host.session-gone':
    'The connection to Excel is lost. Close the Soát Biểu pane and open it again; in Excel on the web, reload the page.',
  'host.busy': 'Excel is busy or shows a dialog. Close the dialog, wait a moment, then try again.',
  'host.protected':
    'The sheet or workbook is protected, so Excel does not allow this. Unprotect it, then try again.',
  'host.structure-locked':
    'The structure of this workbook is locked (Protect Workbook), so no summary sheet can be added; nothing was written. In Excel, open the Review tab, click Protect Workbook to unlock it, make the summaries, then lock it again.',
  'host.failed':
    'Excel reports an unexpected error ({code}). Try again; if it persists, save, close Excel and open it again.',
} as const satisfies Record<keyof typeof vi, string>;
