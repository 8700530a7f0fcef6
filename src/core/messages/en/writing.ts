import type { writing as vi } from '../vi/writing';

/** Words for writing summary sheets into a workbook or a copy of one. */
export const writing = {
  'writing.done': 'Copy with summary sheets written: {path}',
  'writing.written': '{count} sheets written: {sheets}.',
  'writing.nothing': 'There is no summary sheet to write.',
  'writing.left': '{sheet}: cannot be written. {reason}',
  'writing.as-xlsx':
    'The original is no .xlsx, so this copy was written as .xlsx: it keeps figures and merged cells only, not formulas, formats, charts or macros.',
  'writing.kept.edited': '{sheet}: left as it is, as our part of it was edited by hand.',
  'writing.kept.edited-at':
    '{sheet}: left as it is, as our part of it was edited by hand in {cells}. To refresh it without replacing anything, put these cells back as they were; notes of yours belong outside the table.',
  'writing.kept.lost':
    '{sheet}: left as it is, as what was filled in at {cells} would have no place any more. Copy it outside the table, then empty the cell.',
  'writing.kept.former':
    '{sheet}: left as it is, as a former version made it, and whether it was edited by hand cannot be told.',
  'writing.kept.stuck':
    '{sheet}: left as it is, as a table, merged cells, notes or an array formula below or beside it cannot be moved along. Move that to another sheet and try again.',
  'writing.apart':
    '{sheet}: {count} lines are no longer in it ({lines}); what you had added beside them was put below it.',
  'writing.more-lines': 'and {count} more lines',
  'writing.kept.protected': '{sheet}: left as it is, as the sheet is protected.',
  'writing.kept.locked':
    '{sheet}: not added, as the structure of this workbook is locked. In Excel, open the Review tab, click Protect Workbook to unlock it, make the summaries, then lock it again.',
  'writing.refused':
    'No file was written: a summary sheet was edited by hand or made by a former version. Add --force to replace our part of it; columns and rows added outside it stay.',
  'writing.dropped':
    '{sheet}: {count} things filled in were left out, as what they were for is no longer in the sheet: {notes}.',
  'writing.replaced': 'Edits by hand were replaced in {count} sheets: {sheets}.',
  'writing.replaced-former':
    'Replaced {count} sheets that a former version made; whether they had been edited by hand cannot be told: {sheets}.',
  'writing.refused-others':
    'To leave what was edited by hand as it is and write only the others, run it again with --sheets "{names}".',
  'writing.unknown-sheet': 'There is no summary sheet “{name}”. Those that can be written: {names}.',
  'writing.working': 'Writing summary sheets…',

  'ui.summary.title': 'Summaries',
  'ui.summary.choose': 'Sheets to write',
  'ui.summary.values': 'Values only (no formulas)',
  'ui.summary.write': 'Write summary sheets',
  'ui.summary.overwrite': 'Replace',
  'ui.summary.overwrite.about': 'Columns and rows you added outside our part stay.',
  'ui.summary.about':
    'They are written as new sheets at the end and refreshed in place the next time. The workbook then remembers which ones were chosen.',
  'ui.summary.unremembered': 'The workbook does not remember which sheets were chosen: {why}',
  'ui.summary.loading': 'Looking which sheets can be written…',
} as const satisfies Record<keyof typeof vi, string>;
