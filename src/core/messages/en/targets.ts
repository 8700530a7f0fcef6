/** Messages about targets by year. */
export const targets = {
  'targets/final-year':
    'Printed {actual}; the last year ({year}) is {expected} ({difference}). This row gives the level reached by each year, so its last year is the target. Check the target and the last year.',
  'targets/final-year.both':
    'Printed {actual}; if the years are cumulative the target is the last year ({year}), {expected} ({difference}); if they are increases, {other}. Neither agrees. Check the target and the years.',
  'targets/added-up': '{start} + years {added} = {sum}',
  'targets/increments':
    'Printed {actual}; if the years are increases, {how} gives {expected} ({difference}); if they are cumulative, the last year ({year}) should be the target and is {last}. Neither agrees. Check the target and the years.',
  'targets/start-plus': 'start plus all years',
  'targets/start-minus': 'start less all years',
  'targets/years-alone': 'adding up the years',
  'targets/trend.falls':
    '{head} has {figure}, less than {earlier} ({before}). A cumulative figure does not usually fall. Check both cells.',
  'targets/trend.rises':
    '{head} has {figure}, more than {earlier} ({before}), although this figure should go down. Check both cells.',
  'targets/bands':
    'The {of} bands of this column add up to {actual}; by {source} there are {expected} communes ({difference}). Any of the bands may be wrong; one change is enough: {alternatives}.',
  'targets/bands.count':
    'Printed {actual} communes; the {of} bands of this column add up to {expected} ({difference}). Check this cell and the bands.',
  'targets/communes.columns': 'the other columns',
  'targets/communes.row': 'the row of all communes',
  'targets/communes.words': 'the title of the table',
  'targets/communes.grid': 'the commune × criteria table',
  'targets/average':
    'Printed {actual}; the {of} rows of communes per criterion add up to {total}, divided by {units} communes gives {expected} ({difference}). Check this cell and the rows of criteria.',
  'targets/average.cut':
    'Printed {actual}; {total} ÷ {units} communes is {expected} when rounded; here it was cut ({difference}). Change this cell to {expected}.',
  'targets/bounds.share': 'Printed {actual}; a share cannot be above {expected} %. Check this cell.',
  'targets/bounds.communes':
    'Printed {actual}, more than all communes, {expected} ({difference}). Check this cell.',
  'targets/bounds.villages':
    'Printed {actual}, more than all villages, {expected} ({difference}). Check this cell.',
  'targets/bounds.criteria':
    'Printed {actual}; a commune cannot meet more than {expected} criteria on average. Check this cell.',
  'targets/bounds.subset':
    'Printed {actual}, more than «{whole}», {expected} ({difference}), of which it is a part. Check both cells.',
  'targets/bounds.fraction': 'Printed {actual}; there is no part of a commune. Check the decimal sign.',
  'targets/bounds.negative': 'Printed {actual}; this figure cannot be negative. Check this cell.',
  'targets/named-units.count':
    'The note names {named} units; the column «{head}» says {figure}. Check the names in the note and the figure in this column.',
  'targets/named-units.unknown':
    '{names} not found in the commune × criteria table, although the other names in this note are. Check the spelling.',
  'relation/no-alternative': 'no change of one cell alone will do',
  'relation/alternative': '{cell} from {actual} to {needed}',
  'unchecked.blank-part': 'Not checked: one of the parts is blank, and blank is not zero.',
} as const;
