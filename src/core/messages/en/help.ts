import type { help as vi } from '../vi/help';

/** The short guide in the pane. */
export const help = {
  'help.open': 'Help',
  'help.close': 'Close help',
  'help.how': 'How to use it',
  'help.how.1':
    'Press «Check». Soát Biểu reads every sheet and derives totals, shares and averages again; it changes nothing.',
  'help.how.2':
    'Choose a finding to go to its cell. It says what stands there, what it should be by which cells, and which cell to mend.',
  'help.how.3':
    'Mend the cell itself, or press the repair button after looking at before and after; «Check again by itself» keeps the result up to date.',
  'help.how.4':
    '«Highlight» marks the suspect cells, «Show what agrees» the totals that agree; «Clear highlights» removes all of it.',
  'help.keys': 'Keys',
  'help.keys.next': 'next and previous finding',
  'help.keys.walk': 'walk the list; Home, End: first, last',
  'help.keys.enter': 'go to the cell of the chosen finding',
  'help.keys.undo': 'undo and redo what was written from here',
  'help.rules': 'The rules and how to answer them',
  'help.family.grid': 'Communes × criteria',
  'help.family.targets': 'Targets by year',
  'help.family.parts': 'Totals and parts',
  'help.family.declared': 'What the form declares',
  'help.family.dossier': 'Dossiers',
  'help.family.across': 'Between tables and years',
  'help.family.formula': 'Formulas',
  'help.family.text': 'Words and spelling',
  'help.answer.grid':
    'Hold the row (or column) against the dossier: where the marks are right mend the total, else the mark; where both totals are off by the same, it is mostly the mark where they cross.',
  'help.answer.targets':
    'See whether the row is cumulative or counts increases, then mend the year or the target as the decision has it.',
  'help.answer.parts':
    'Add up the parts that are listed; mend the total where they are right, the part that is wrong or missing where the total is.',
  'help.answer.declared':
    'The form says how it is reckoned («4=3/2», «of which»): mend the cell, or the declaration where that is wrong.',
  'help.answer.dossier':
    'A criterion is met only where all its indicators are: mend the indicator or the criterion, then the count at the end.',
  'help.answer.across':
    'Two tables speak of one figure: find the one that agrees with the source and mend the other. Where the change is real, say so in the notes column.',
  'help.answer.formula':
    'Look at the range that is added up; fill the formula from a neighbour that is right instead of typing a number.',
  'help.answer.text':
    'Write names and numbers of documents alike; turn numbers kept as text into numbers (Data ▸ Text to Columns) so that Excel adds them up.',
} as const satisfies Record<keyof typeof vi, string>;
