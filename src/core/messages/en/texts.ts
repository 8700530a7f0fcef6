/** Messages about texts. */
export const texts = {
  'meaning.text/unit-name': 'One unit is spelt differently in two tables.',
  'meaning.text/reference': 'A title cites another plan number or date than the other tables.',
  'meaning.text/legacy-encoding':
    'Text in an old font encoding (TCVN3, VNI); it was read and converted to Unicode for the check.',
} as const;
