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
  'declared/taught':
    'Printed {actual}; the {of} parts declared for it add up to {expected} ({difference}). Change this cell to {expected}, or look at the parts.',

  'memory.no-table': 'Cell {cell} is in none of the tables that were recognised.',
  'memory.other-table': 'Cell {cell} is not in the table of the total.',
  'memory.no-parts': 'Select the parts, without the total and no cell twice.',
  'memory.no-heads': 'This table has no column heads, so it could not be found again in another copy.',
  'memory.no-label':
    'Cell {cell} has no row label or no column head, so it could not be found again in another copy.',
  'memory.label-twice':
    'Cannot be remembered: a label stands in the table twice, or the cells are not in one row (one column) as chosen.',
  'memory.relation': '{target} = {parts}',
  'memory.relation.at-least': '{target} ≥ each of: {parts}',
  'memory.relation.columns': 'Every row: {what}',
  'memory.relation.rows': 'Every column: {what}',
  'skipped.told': 'The user said that this is no table to be checked.',
  'memory.kind-unfit': '«{sheet}» cannot be read as {kind}: {why}',
  'memory.set-unfit':
    'The chosen criteria set cannot be applied to «{sheet}»: the number of criteria does not fit, or this version does not have the set.',
  'memory.role-unfit':
    'What «{label}» on «{sheet}» is cannot be changed: this kind of table does not allow it yet.',
  'memory.role-twice':
    'What «{label}» on «{sheet}» is cannot be changed: the label stands there more than once.',
  'memory.not-bieu-ambiguous':
    '«Not a table to be checked» was not applied because several tables are alike: {sheets}.',
  'memory.kind.grid': 'a grid of communes by criteria',
  'memory.kind.targets': 'targets by year',
  'memory.kind.parts': 'figures with totals and parts',
  'memory.kind.dossier': 'the dossier of one commune',
  'memory.no-dossier': 'there is no column that says which criteria are met.',
  'memory.no-years': 'there are no columns of years.',
  'memory.correction.not-bieu': '«{form}»: not a table to be checked',
  'memory.correction.kind': '«{form}»: is {kind}',
  'memory.correction.criteria-set': '«{form}»: criteria set {set}',
  'memory.correction.line': '«{form}»: row «{label}» is {role}',
  'memory.correction.head': '«{form}»: column «{label}» is {role}',
  'memory.lines-of-dossier': 'the header and the column of names of a dossier cannot be corrected.',
  'memory.lines-unfit': 'with that header or column of names no figures or no columns of years are left.',
  'memory.reading-unfit': '«{sheet}» cannot be read as you say: {why}',
  'memory.header-elsewhere':
    'This header could not be remembered: the rows are far from the table, belong to another one, or other rows are just alike, so that they would not be found again.',
  'memory.correction.header': '«{form}»: the header reaches from «{first}» to «{last}»',
  'memory.role.start': 'the start',
  'memory.role.target': 'the target',
  'memory.role.year': 'the figures of the year in its head',
  'memory.role.year-told': 'the figures of {year}',
  'memory.role.cumulative': 'cumulative',
  'memory.role.increment': 'yearly increases',
  'memory.role.total': 'a total',
  'memory.role.average': 'an average',
  'memory.role.ignored': 'left out',
  'memory.role.name': 'a name',
  'memory.ambiguous': 'Not applied because several places are exactly alike: {what}.',
  'memory.exception': '{about} ({rule}): printed {actual}, worked out {expected}; reason: {reason}',
  'memory.counts':
    '{exceptions} exceptions, {relations} declared sums, {corrections} corrections of what was understood',

  'report.ready-accepted':
    'Ready to sign: {agreed} calculations agree; {accepted} that do not were accepted with a reason.',
  'report.accepted': '{count} places are accepted for the reasons given',
  'report.accepted-one': '{place}: {message} Accepted because ({by}): {reason}',
  'report.accepted-by': '{rule}, on {on}',
  'report.accepted-head': 'Accepted for the reasons given',
  'report.memory-unused':
    'Remembered but not used any more (figures changed, or the place is gone); may be removed',
  'report.memory-problems': 'About what is remembered in the file',
} as const;
