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
  'help.meaning': 'It means:',
  'help.answer': 'What to do:',
  'help.family.grid': 'Communes × criteria',
  'help.family.targets': 'Targets by year',
  'help.family.parts': 'Totals and parts',
  'help.family.declared': 'What the form declares',
  'help.family.dossier': 'Dossiers',
  'help.family.across': 'Between tables and years',
  'help.family.formula': 'Formulas',
  'help.family.text': 'Words and spelling',
} as const satisfies Record<keyof typeof vi, string>;
