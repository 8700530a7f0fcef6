/** Messages about tables of parts. */
export const tables = {
  'declared/words.level':
    'The words promise a change against «{against}», but the cells hold the whole level, not the difference. For example «{where}»: {actual} is printed; against {before} the difference is {expected}. Change the words, or put in the difference.',
  'unchecked.declaration-unlike':
    'Not checked by the row of column numbers: the formula printed here fits hardly any row; it may mean something else.',
  'unchecked.total-unlike':
    'Not checked: the total row is near to its rows added up and not equal to them, and no one cell can be named. It may not have been brought up to date, or a row may be missing or too many. Add this row up again.',
  'parts/bounds.negative': '{actual} is printed: a count cannot be negative. Look at this number again.',
  'parts/bounds.share':
    '{actual} is printed: a share of a whole lies between 0 and 100 %. Look at the decimal sign, or at the numbers divided.',

  'skipped.projects': 'This is a list of projects without a total row to check.',
  'skipped.assignment': 'This is a list of who does what; it holds no figures to derive again.',
  'skipped.contacts': 'This is a list of people; it holds no figures to derive again.',
  'skipped.products': 'This is a list of products: points and stars do not add up.',
  'skipped.documents': 'This is a list of documents; it holds no figures to derive again.',
  'skipped.prose': 'This sheet is prose, not a table of figures.',
  'skipped.part': 'Range {range}: {reason}',
} as const;
