/** Messages about dossiers. */
export const dossier = {
  'dossier/criterion':
    '«{actual}» is printed although {count} indicators are not met: {names}. A criterion is met only when all its indicators are. Make this cell «{expected}», or look at the indicators again.',
  'dossier/criterion.all-met':
    '«{actual}» is printed although all {count} indicators are met or not considered. Make this cell «{expected}», or look at the indicators again.',
  'dossier/criterion.nearly': '{count} cells say «cơ bản đạt» (nearly met): they count as not met.',
  'dossier/count.criteria':
    '{actual} is printed; {expected} criteria met can be counted ({difference}). Make this number {expected}, or look at the criteria again.',
  'dossier/count.indicators':
    '{actual} is printed; {expected} indicators met can be counted ({difference}). Make this number {expected}, or look at the indicators again.',
  'unchecked.not-assessed': 'Not checked because an indicator is not assessed yet (left blank).',
} as const;
