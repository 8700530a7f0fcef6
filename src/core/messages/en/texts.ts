/** Messages about texts. */
export const texts = {
  'meaning.text/unit-name': 'One unit is spelt differently in two tables.',
  'meaning.text/reference': 'A title cites another plan number or date than the other tables.',
  'meaning.text/legacy-encoding':
    'Text in an old font encoding (TCVN3, VNI); it was read and converted to Unicode for the check.',

  'text/unit-name':
    'This sheet writes “{actual}”, sheet “{other}” writes “{expected}” for the same commune. Use one spelling so that tables can be joined.',
  'text/unit-name.block':
    '{count} names of communes on this sheet lack the diacritics they have on sheet “{other}” (such as “{actual}” and “{expected}”). Use one spelling so that tables can be joined.',
  'text/unit-name.ambiguous':
    'Ambiguous: “{names}” could not be matched with sheet “{other}”: it may be {candidates}. Nothing was chosen; write the name in full.',
} as const;
