/** Words about what is remembered with a workbook. */
export const memory = {
  'memory.other-version':
    'What is remembered in this file was written by another version of Soát Biểu and cannot be read; it is kept as it is and not applied.',
  'memory.damaged':
    'What is remembered in this file is damaged and cannot be read; it is kept as it is and not applied.',
  'memory.too-large':
    'What is remembered in this file is too large and is not read; it is kept as it is and not applied.',
  'memory.several':
    'The file holds {count} parts with things remembered; they were taken together, and where they differ the later one counts.',
  'memory.kept-unread':
    'Nothing more can be remembered because the workbook holds a memory that cannot be read. Remove that one first (clear all), then try again.',
  'memory.no-reason': 'Please give a reason: whoever signs will read it.',
  'memory.alike':
    'Not accepted because another place is exactly alike (same labels, same figures): they could not be told apart later.',
  'memory.ambiguous': 'Not applied because several places are exactly alike: {what}.',
  'memory.exception': '{about} ({rule}): printed {actual}, worked out {expected}; reason: {reason}',
  'memory.counts':
    '{exceptions} exceptions, {relations} declared sums, {corrections} corrections of what was understood',

  'report.accepted': '{count} places are accepted for the reasons given',
  'report.accepted-one': '{place}: {message} Accepted because: {reason}',
  'report.memory-unused':
    'Remembered but not used any more (figures changed, or the place is gone); may be removed',
  'report.memory-problems': 'About what is remembered in the file',
} as const;
