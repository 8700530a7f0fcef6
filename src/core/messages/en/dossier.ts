/** Messages about dossiers. */
export const dossier = {
  'meaning.dossier/criterion':
    'A criterion is marked met although one of its indicators is not, or the other way round.',
  'meaning.dossier/count': 'The number of criteria met at the end of the dossier is not what can be counted.',
} as const;
