/** Messages about texts. */
export const texts = {
  'text/number-as-text.ambiguous':
    '“{actual}” is kept as text, so Excel does not add it, and it can be read in two ways. Type it again as a number.',
  'label.attachment': 'line that cites the document',
  'text/reference':
    'Cites {actual}; {count} other tables ({places}) cite {expected}. Check the document’s number in this line.',
  'text/reference.date':
    'Cites {actual}; {count} other tables ({places}) cite {expected}. Check the document’s date in this line.',
  'text/legacy-encoding':
    '{count} cells of this sheet are in an old font encoding ({encoding}); they were read as Unicode for the check, e.g. “{before}” → “{after}”. The workbook itself is unchanged.',
  'text/unit-name':
    'This sheet writes “{actual}”, sheet “{other}” writes “{expected}” for the same commune. Use one spelling so that tables can be joined.',
  'text/unit-name.block':
    '{count} names of communes on this sheet lack the diacritics they have on sheet “{other}” (such as “{actual}” and “{expected}”). Use one spelling so that tables can be joined.',
  'text/unit-name.ambiguous':
    'Ambiguous: “{names}” could not be matched with sheet “{other}”: it may be {candidates}. Nothing was chosen; write the name in full.',
} as const;
