/** Messages about targets by year. */
export const targets = {
  'relation/alternative': '{actual} into {needed}',
  'unchecked.blank-part': 'Not checked: one of the parts is blank, and blank is not zero.',
  'meaning.targets/final-year': 'Cumulative indicator: the last year is not the target.',
  'meaning.targets/increments': 'Yearly increases: start plus all years is not the target.',
  'meaning.targets/trend': 'A cumulative result falls, or a poverty rate rises, between two years.',
  'meaning.targets/parts': 'An indicator is not the sum of the «-» rows under it.',
  'meaning.targets/bands': 'The bands of communes do not add up to the number of communes.',
  'meaning.targets/average':
    'The average number of criteria per commune is not the sum of communes per criterion divided by the communes.',
  'meaning.targets/bounds':
    'A share outside 0–100, more communes than there are, more model communes than advanced or recognised ones.',
  'meaning.targets/named-units': 'The units named in the note are not as many as the target says.',
} as const;
