import type { grid as vi } from '../vi/grid';

/** Words of cells and rules: what a Biểu of marks and its relations say. */
export const grid = {
  'word.blank': 'left blank',
  'word.nothing': '(blank)',
  'label.crossing': '{unit} × {head}',
  'label.criterion': 'criterion {number}',
  'label.count': 'criteria met',
  'label.average': 'average',
  'label.total': 'total line',
  'figure.percent': '{n} %',
  'difference.over': '{n} too many',
  'difference.under': '{n} too few',
  'relation/sum': 'Says {actual}; {of} component cells add up to {expected} ({difference}). {advice}',
  'relation/ratio':
    'Says {actual}; worked out again from the cells it is made of: {expected} ({difference}). Check this cell and those.',
  'relation/formula':
    'Says {actual}; worked out again as the table does it: {expected} ({difference}). Check this cell and those it is made of.',
  'relation/above':
    'Says {actual}, more than the {expected} it is part of ({difference}). A part cannot be more than the whole.',
  'grid/row-total': 'Printed {actual}; {expected} criteria on this line are met ({difference}). {advice}',
  'grid/row-total.sum':
    'Printed {actual}; the criteria on this line add up to {expected} ({difference}). {advice}',
  'grid/column-total': 'Printed {actual}; its {of} parts add up to {expected} ({difference}). {advice}',
  'grid/average':
    'Printed {actual}; {total} ÷ {units} units is {expected} ({difference}). All units listed count, submitted or not. {advice}',
  'grid/average.cut':
    'Printed {actual}; {total} ÷ {units} units rounds to {expected}. The figure was cut, not rounded.',
  'grid/share':
    'Printed {actual}; criteria met ÷ {criteria} criteria is {expected} ({difference}). Check this share and the count.',
  'grid/share.cut':
    'Printed {actual}; criteria met ÷ {criteria} criteria rounds to {expected}. The figure was cut, not rounded.',
  'grid/unit-count':
    'Printed {actual} units; {expected} are listed ({difference}). Check the number or the list.',
  'grid/crossing':
    'Printed {actual}; the row total and the column total through this cell are off by the same amount. {advice}',
  'grid/one-of-several':
    'Printed {actual}; derived {expected} ({difference}). The mistake may be here or in one of the parts.',
  'grid/explains.one':
    'Printed {actual}; the sum that is off agrees if this cell is {expected} ({difference}). {advice}',
  'grid/explains':
    'Printed {actual}; all {count} sums through this cell that are off agree if it is {expected} ({difference}). {advice}',
  'grid/mark':
    'Holds «{actual}», which is no mark of this table (met: {met}; not met: {notMet}). Enter the mark again.',
  'grid/mark.expected':
    'Holds «{actual}», which is no mark of this table. The totals agree if it is {expected}. Change this cell to {expected}.',
  'grid/mark.nearly': '{count} cells say «nearly met»: counted as not met.',
  'grid/duplicate-unit':
    '«{name}» already stands above in {parent}. One of the two names may have been typed over; check it.',
  'grid/duplicate-unit.no-parent':
    '«{name}» already stands above. The table shows no district, so these may be two communes of one name; check it.',
  'grid/numbering':
    'Numbered {actual}; after the line before it should be {expected}. Check for a missing or extra line.',
  'grid/missing-total': 'Blank, while {sisters} totals of its kind are filled. Derived: {expected}.',
  'grid/missing-total.unknown': 'Blank, while {sisters} totals of its kind are filled.',
  'text/number-as-text':
    '«{actual}» is kept as text, so Excel does not add it. Convert it to the number {expected}.',
  'text/number-as-text.block':
    '{count} numbers here are kept as text (such as «{actual}»), so Excel does not add them. Convert the whole area to numbers.',
} as const satisfies Record<keyof typeof vi, string>;
