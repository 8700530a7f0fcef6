/** Messages about formulas. */
export const formula = {
  'formula/range.missing': 'The formula {formula} leaves out {cells}, which hold figures. {fix}',
  'formula/range.double':
    'The formula {formula} counts {cells} twice: once by itself and once within its subtotal. {fix}',
  'formula/range.extra': 'The formula {formula} also adds {cells}, not part of this group. {fix}',
  'formula/range.self': 'The formula {formula} adds the very cell it stands in. {fix}',
  'formula/range.year': 'The formula {formula} also adds the year in the heading ({cells}). {fix}',
  'formula/and': '{what} {more}',
  'formula/range.fix': 'It should be {suggested}.',
  'formula/range.look': 'Please correct the cells it adds.',
  'formula/range.alike': '{count} formulas here are wrong in this way.',

  'formula/neighbour':
    'The formula {formula} differs from {count} formulas of its kind beside it. By theirs it should be {suggested}. Please check.',
  'formula/neighbour.unknown':
    'The formula {formula} differs from {count} formulas of its kind beside it. Please check.',

  'formula/typed-total':
    'The number {actual} is typed among {count} formulas of one kind; the formula {formula} gives {expected}. Please check, and put the formula in its place.',
  'formula/typed-total.same':
    'The number {actual} is typed among {count} formulas of one kind. It equals what {formula} gives now, but will not follow when figures are corrected. Put the formula in its place.',
  'formula/typed-total.block':
    '{cells} numbers are typed among {count} formulas of one kind (for example {actual}); they will not follow when figures are corrected. Put formulas such as {formula} in their place.',

  'formula/error': 'The cell shows {error}; its formula is {formula}. {why}',
  'formula/error.typed': 'The cell holds {error} instead of a figure. Please enter the figure again.',
  'formula/error.many': '{count} cells side by side show it.',
  'formula/error.leaning': '{count} other cells show an error because of this one.',
  'formula/error.ref': 'A cell it points at was deleted; choose the cell again.',
  'formula/error.div': 'It divides by 0 or by a blank cell; check the denominator.',
  'formula/error.na': 'It does not find the value it looks for; check the name or code.',
  'formula/error.name': 'A function or a named range is misspelt; please correct it.',
  'formula/error.value': 'It calculates with a cell that holds text; check the cells it uses.',
  'formula/error.other': 'Please check the formula and the cells it uses.',
} as const;
