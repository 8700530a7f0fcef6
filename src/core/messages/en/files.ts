/** Words for copies of files that are written, and for the sheet of results in them. */
export const files = {
  'results.about':
    'Click an address in the column «Cell» to go there. Soát Biểu added this sheet and the highlights; everything else in the file is as it was.',
  'results.accepted-reason': '{message} Accepted because ({by}): {reason}',
  'results.number': 'No.',
  'results.severity': 'Severity',
  'results.sheet': 'Sheet',
  'results.cell': 'Cell',
  'results.place': 'Place',
  'results.actual': 'Printed',
  'results.expected': 'Derived',
  'results.message': 'What is wrong',
  'results.open': 'Not checked',
  'results.unchecked': '{count} figures',
  'results.skipped': 'the whole sheet',

  'write.done': 'Highlighted copy written: {path}',
  'write.cleared': 'Copy without highlights written: {path}',
  'write.nothing-to-clear':
    'The file has no highlights of Soát Biểu; the copy is the same as the original: {path}',
  'write.notes-left-out':
    '{count} cells have a note already and got none; what they would say is on the sheet «Kết quả kiểm tra».',
  'write.as-xlsx':
    'The original is no .xlsx, so the highlighted copy is written as one: it keeps figures and merged cells, not formulas, formatting, charts or macros.',
  'write.same-file': 'The output is the original itself. Choose another name: the original is never changed.',
  'write.exists': 'There is a file {path} already. Choose another name, or add --force to replace it.',
  'write.wrong-extension': 'The output must end in {extension} like the original, or Excel will not open it.',
  'write.failed': 'The file {path} could not be written: disk full, no such folder, or no permission.',

  'file.signed':
    'The file is digitally signed; any change would break the signature, so no highlighted copy is written. It can still be checked; to highlight it, remove the signature in Excel (File ▸ Info) first.',
  'file.structure-locked':
    'The structure of this workbook is locked (Protect Workbook), so no summary sheet can be added; nothing was written. In Excel, open the Review tab, click Protect Workbook to unlock it, make the summaries, then lock it again.',
  'file.shared':
    'The workbook is shared in the old way (Shared Workbook), so no highlighted copy is written. Stop sharing it in Excel (Review ▸ Share Workbook) first.',

  'ui.page.download': 'Download highlighted copy',
  'ui.page.downloading': 'Writing the highlighted copy…',
  'ui.page.downloaded': '{name} downloaded. The original was not changed.',
  'ui.page.downloaded-as-xlsx':
    '{name} downloaded. The original is no .xlsx, so this copy keeps figures and merged cells only; the original was not changed.',
  'ui.page.download-failed':
    'The highlighted copy could not be written: an unexpected error. The original was not changed.',
} as const;
