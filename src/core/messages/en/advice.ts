/** What to do about a figure that does not agree: as sure as the figures allow, no surer. */
export const advice = {
  'advice.should': 'Change this cell to {expected}.',
  'advice.may': 'This cell may have to be {expected}.',
  'advice.should.parts': 'Correct this cell to {expected}, or look at the components.',
  'advice.may.parts': 'This cell may have to be {expected}, or one of the components is wrong.',
  'advice.should.together': 'Correct at the same time: this cell to {expected}; {cells}.',
  'advice.may.together': 'May have to be corrected at the same time: this cell to {expected}; {cells}.',
  'advice.swapped':
    'The two cells seem to have been exchanged. Correct at the same time: this cell to {expected}; {cells}.',
  'advice.may.swapped':
    'The two cells may have been exchanged, or the cells of the two rows (columns) themselves. If it is the two: correct at the same time this cell to {expected}; {cells}.',
  'advice.cell': 'cell {cell} to {value}',
  'advice.open':
    'Other cells only tell that this one must be about {expected}. Please look it up where it comes from.',
  'advice.look': 'Check this cell and the cells it is worked out from.',
  'advice.none':
    'No change of one cell alone makes it agree (a mark is met or not met, a count is not below zero nor above the units, a formula that is right stays). Look at the cells concerned.',
  'relation/together': '{message} To be corrected at the same time: {cells}.',
  'relation/several':
    'Printed {actual}; the sums that are off agree only if {count} cells are corrected at the same time. {advice}',
  'relation/no-repair': '{message} Note: {advice}',
  'advice.together': '{cells} (at the same time)',
  'advice.or': '{words}; or {other}',
  'advice.or-more': '{words}; and {count} other ways',
  'relation/or-else': '{message} It may also be: {ways}.',
  'relation/either-side':
    '{message} Either side agrees with its own totals, so correcting one cell alone would upset others: please review the figures they are made of.',
  'relation/one-of': '{message} It may be: {ways}.',
} as const;
