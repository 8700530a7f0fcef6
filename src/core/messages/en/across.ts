/** Messages about what sheets say about each other. */
export const across = {
  'meaning.across/criterion-count':
    'The number of communes meeting a criterion differs from the commune × criteria table.',
  'meaning.across/average':
    'The average number of criteria per commune differs from the commune × criteria table.',
  'meaning.across/bands':
    'The number of communes in a band differs from what the commune × criteria table gives.',
  'meaning.across/villages': 'The number of villages differs between two tables.',
  'meaning.across/units': 'Two tables list different units, or print different numbers of units.',
  'meaning.across/regression': 'A commune lost a criterion it met in the earlier period.',
  'meaning.across/jump': 'A figure changed unusually much compared with the other units of the table.',
} as const;
