/** Messages about many files together: the report on a folder, its progress, the page it can be kept in. */
export const folder = {
  'file.out-of-memory':
    'The file needs too much memory and was passed over; the other files are still checked. Split it and check again.',
  'file.crashed': 'Something unexpected went wrong with this file; the other files are still checked.',
  'file.too-slow':
    'Checking this file took too long and was given up; the other files are still checked. Split it and check again.',

  'folder.progress': '{done} of {of} files checked…',
  'folder.stopping': 'Stopping; the files that are done stay in the report.',
  'folder.partial':
    'Stopped as asked: only {done} of {of} files were checked. This report is not complete; run it again to check all.',
  'folder.list-unread': 'The list of units {path} cannot be read: {reason}',
  'folder.list-empty': 'There is no name of a unit in the list {path}.',
  'folder.output-is-input': 'The output file {path} is one of the files to check. Choose another name.',
  'folder.output-unwritable': 'The output file {path} cannot be written: {reason}',

  'folder.rules': 'By rule',
  'folder.rule': '{count} in {files} files',
  'folder.files': 'By file',
  'folder.counts': '{errors} errors, {warnings} warnings, {notes} notes',
  'folder.clean': '{count} files with nothing to look at',
  'folder.more-files': 'and {count} more files',
  'folder.all-sent': 'All {expected} units have sent theirs',
  'folder.missing': '{missing} of {expected} units have not sent theirs',
  'folder.by-list': 'by the list given',
  'folder.by-tables': 'by the tables in the folder',
  'folder.basis.files': 'No file of their own',
  'folder.basis.lines': 'Line left blank in the tables, or no line at all',
  'folder.unknown': 'Files that belong to no unit of the list',
  'folder.duplicates': 'Perhaps sent twice; keep one',
  'folder.same-content': 'Exactly the same content',
  'folder.same-table': 'The same table, with different content',

  'folder.page.title': 'Results of checking Biểu',
  'folder.page.made': 'Made at {time} on {date}',
  'folder.page.total':
    '{files} files: {errors} errors, {warnings} warnings, {notes} notes; {agreed} figures agree.',
  'folder.page.unreadable': '{count} files cannot be read',
  'folder.page.severity': 'Severity',
  'folder.page.rule': 'Rule',
  'folder.page.file': 'File',
  'folder.page.all': 'All',
  'folder.page.search': 'Search the results',
  'folder.page.search-hint': 'Commune, cell, number…',
  'folder.page.reset': 'Clear filters',
  'folder.page.print': 'Print',
  'folder.page.shown': 'Showing {shown} of {all} in {files} files',
  'folder.page.none': 'Nothing matches the filters.',
  'folder.page.clean': 'Nothing to correct.',
  'folder.page.more': 'Show {count} more',
  'folder.page.results': 'What to look at',
  'folder.page.whole': 'The whole folder',
  'folder.page.suggested': 'Change {cell} to {value}',
  'folder.page.script': 'This report needs JavaScript to be shown. Open it in Edge, Chrome or Firefox.',
  'folder.page.offline':
    'The report is all in this file: it can be read without a network and sends nothing anywhere.',
} as const;
