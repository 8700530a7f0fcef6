import type { drawing as vi } from '../vi/drawing';

/** What is drawn on the sheets beside the findings, and how much of it. */
export const drawing = {
  'drawing.head': 'Highlights on the sheets',
  'drawing.agreed': 'Show what agrees',
  'drawing.agreed.about':
    'Pale green for totals and shares that were derived again and agree; «Clear highlights» removes it too.',
  'drawing.notes': 'With notes in the cells',
  'drawing.notes.about':
    'Each highlighted cell gets a comment that begins with «Soát Biểu:»; others who have the workbook open see it too. «Clear highlights» removes these comments.',
  'drawing.agreed.shown': '{count} cells that agree are shown.',
  'drawing.agreed.none': 'There is no total that agrees to be shown.',
  'drawing.agreed.hidden': 'Cells that agree are no longer shown.',
  'drawing.notes.shown': 'Highlighted {count} places and put notes into {notes} cells.',
  'drawing.notes.left':
    'Highlighted {count} places and put notes into {notes} cells; {left} cells got none: they have a comment of yours, their sheet is protected, or there are too many.',
  'drawing.notes.hidden': 'The notes of Soát Biểu in the cells are gone.',
  'drawing.progress': 'Highlighting {sheet}…',
  'drawing.notes.progress': 'Putting notes into the cells…',
  'drawing.legend': 'Legend',
  'drawing.legend.error': 'pale red, solid border: wrong',
  'drawing.legend.warning': 'pale amber, dashed border: in doubt',
  'drawing.legend.note': 'pale blue, dotted border: a note',
  'drawing.legend.agreed': 'pale green, no border: totals and shares that agree',
  'drawing.counts': '{table} ({kind}): {agreed} cells agree',
} as const satisfies Record<keyof typeof vi, string>;
