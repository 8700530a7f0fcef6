/** Messages about what sheets say about each other. */
export const across = {
  'word.met': 'met',
  'word.not-met': 'not met',
  'across/assumed':
    '{message} (One of the two tables does not say its year or kind of figures; they were compared because no other table is about the same.)',
  'across/mark':
    'Sheet “{sheet}” says {here}, sheet “{other}” says {there} for the same commune and criterion. Check both so that they agree.',
  'across/criterion-count':
    'Sheet “{sheet}” prints {actual} communes meeting it; sheet “{other}” gives {expected} ({difference}). Check both so that they agree.',
  'across/average':
    'Sheet “{sheet}” prints an average of {actual}; sheet “{other}” gives {expected} ({difference}). Check both so that they agree.',
  'across/average.source':
    'Sheet “{sheet}” gives an average of {actual}; sheet “{other}” prints {expected} ({difference}). Check both so that they agree.',
  'across/average.cut':
    'Sheet “{sheet}” prints an average of {actual}; sheet “{other}” gives {expected} when rounded. The figure was cut, not rounded.',
  'across/bands':
    'Sheet “{sheet}” prints {actual} communes in this band; sheet “{other}” counts {expected} ({difference}). Check both so that they agree.',
  'across/bands.source':
    'Sheet “{sheet}” counts {actual} communes in this band; sheet “{other}” prints {expected} ({difference}). Check both so that they agree.',
  'across/villages':
    'Sheet “{sheet}” prints {actual} villages; sheet “{other}” has {expected} ({difference}). Check both so that they agree.',
  'across/units.count':
    'Sheet “{sheet}” prints {actual} communes; sheet “{other}” lists {expected} ({difference}). Check both so that they agree.',
  'across/units.count.source':
    'Sheet “{sheet}” lists {actual} communes; sheet “{other}” prints {expected} ({difference}). Check both so that they agree.',
  'across/not-alike':
    'Sheets “{sheet}” and “{other}” are of one year but {count} of {of} marks differ: they may be of two dates, so single cells were not compared.',
  'across/units':
    'Sheet “{sheet}” lists {here} communes, sheet “{other}” lists {there}. {changes} Check the lists of both tables.',
  'across/units.years':
    'The list of communes changed from sheet “{other}” ({before}) to sheet “{sheet}” ({after}). {changes} Check: a missing line, a new name or a merger?',
  'across/units.missing': 'Not on sheet “{sheet}”: {names}.',
  'across/units.new': 'Only on sheet “{sheet}”: {names}.',
  'across/units.both': 'Sheet “{sheet}” lacks: {missing}; only this sheet has: {added}.',
  'across/units.areas':
    'Sheet “{other}” ({before}) was not compared with sheet “{sheet}” ({after}): since 1 July 2025 many new communes bear the name of an old one with another area, so the same name need not be the same commune.',
  'across/more-names': 'and {count} more',
  'across/regression':
    'Met before (sheet “{other}”, {before}), not met now (sheet “{sheet}”, {after}): {criteria}. Check the marks of both periods.',
  'across/regression.many':
    'Compared with sheet “{other}” ({before}), sheet “{sheet}” ({after}) lost {count} of {of} met marks: the two may not be counted alike, so communes are not listed one by one.',
  'across/regression.sets':
    'Sheet “{sheet}” ({after}) was not compared with sheet “{other}” ({before}): they use different sets of criteria ({here} and {there}).',
  'across/jump':
    'From sheet “{other}” ({before}) to sheet “{sheet}” ({after}) it gained {change} criteria (from {from} to {to}); the other communes usually gained {low}–{high}. Check the marks of both periods.',
  'across/jump.same':
    'From sheet “{other}” ({before}) to sheet “{sheet}” ({after}) it gained {change} criteria (from {from} to {to}); the other communes usually gained {low}. Check the marks of both periods.',
  'across/jump.district':
    'From sheet “{other}” ({before}) to sheet “{sheet}” ({after}) it gained {change} criteria per commune (from {from} to {to}); the other districts usually gained {low}–{high}. Check the marks of both periods.',
  'across/period': 'year {year}',
  'across/period.month': 'to {month}/{year}',
} as const;
