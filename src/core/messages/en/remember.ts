/** What officials tell the pane to remember with the workbook, and what becomes of it. */
export const remember = {
  'remember.writing': 'Remembering in the workbook…',
  'remember.done': 'Remembered: {what}.',
  'remember.undone': 'Taken back: {what}.',
  'remember.redone': 'Done again: {what}.',
  'remember.unsaved': 'What was just remembered is in no copy yet.',
  'remember.cancel': 'Cancel',

  'ignore.open': 'Accept…',
  'ignore.open-named': 'Accept this: {place}',
  'ignore.head': 'Accept this as it is',
  'ignore.reason': 'Why is this figure right? The signer will read this line.',
  'ignore.note': 'It comes back when the figures concerned change. The reason is kept in the workbook.',
  'ignore.do': 'Remember and accept',
  'ignore.label': 'accept {place}',
  'ignore.list': '{count} accepted',
  'ignore.because': 'Reason: {reason}',
  'ignore.remove': 'Accept no more',
  'ignore.remove-named': 'Accept no more: {place}',
  'ignore.removed': 'accept {place} no more',
  'ignore.go': 'Go to cell {cell}',

  'unused.list': '{count} things remembered are of no more use',
  'unused.why': 'The figures changed, or the place is gone. What is still wrong is listed above again.',
  'unused.prune': 'Remove these',
  'unused.pruned': 'remove {count} things that are of no more use',
  'remembered.problems': 'About what is remembered in the workbook',
} as const;
