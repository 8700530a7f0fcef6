/** Messages about tables of parts. */
export const tables = {
  'meaning.parts/row': 'A total column is not the sum of its component columns on the same row.',
  'meaning.parts/column': 'A total row is not the sum of its component rows.',
  'meaning.parts/outline': 'An item (I, 1, 1.1…) is not the sum of the items under it.',
  'meaning.parts/share':
    'A printed share or average is not the quotient of the cells it is made of, to the decimals shown.',
  'meaning.parts/bounds': 'A negative count, a share outside 0–100, or a part larger than the whole.',
  'meaning.declared/column':
    'A column does not follow the formula in the row of column numbers («4=3/2», «5=3-4»).',
  'meaning.declared/words':
    'Figures do not follow the words of the table: «chia ra», «trong đó», «bao gồm», «tăng/giảm so với».',

  'declared/words.level':
    'The words promise a change against «{against}», but the cells hold the whole level, not the difference. For example «{where}»: {actual} is printed; against {before} the difference is {expected}. Change the words, or put in the difference.',
  'unchecked.declaration-unlike':
    'Not checked by the row of column numbers: the formula printed here fits hardly any row; it may mean something else.',
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
