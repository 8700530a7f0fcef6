/** Words of the summary sheets. */
export const summary = {
  'summary.time': '{time} on {date}',
  'summary.source': '(From sheet {sheets}; figures taken at {time})',
  'summary.and-more': '{list} and {more} more',
  'summary.period.year': 'year {year}',
  'summary.period.months': 'first {months} months of {year}',
  'summary.total': 'Total',
  'summary.not-sent': 'not sent',
  'summary.unit.communes': 'Unit: communes',
  'summary.unit.marks': '1: met; 0: not met',
  'summary.band.one': '{number} criteria',
  'summary.band.range': '{low}–{high} criteria',
  'summary.band.below': 'below {number} criteria',

  'summary.head.number': 'No.',
  'summary.head.district': 'District',
  'summary.head.commune': 'Commune',
  'summary.head.communes': 'Communes',
  'summary.head.criteria': 'Criteria',
  'summary.head.communes-by-criterion': 'Communes that meet each criterion',
  'summary.head.total-criteria': 'Criteria met in all',
  'summary.head.average': 'Average criteria per commune',
  'summary.head.communes-by-band': 'Communes by criteria met',
  'summary.head.not-sent': 'Not sent',
  'summary.head.rank': 'Rank',
  'summary.head.share-standard': 'Communes at the standard (%)',
  'summary.head.met': 'Criteria met',
  'summary.head.share': 'Share (%)',
  'summary.head.band': 'Group',

  'summary.districts.title': 'New rural criteria by district',
  'summary.communes.title': 'New rural criteria met by each commune',
  'summary.chart.bands': 'Communes by criteria met',

  'summary.note.average':
    'Average = criteria met ÷ communes listed, rounded to 2 decimals. Ranked by average criteria per commune.',
  'summary.note.not-sent':
    '{count} communes have not sent figures (blank line): they are in no group, and are counted among the communes in averages and shares.',
  'summary.note.unreadable': '“?”: a cell that cannot be read as met or not met; it is not counted as met.',

  'summary.sign.place': '…………, date ……………………',
  'summary.sign.maker': 'PREPARED BY',
  'summary.sign.head': 'HEAD OF OFFICE',
  'summary.sign.name': '(Signature, full name)',
  'summary.sign.seal': '(Signature, seal)',

  'summary.left.no-grid': 'No commune × criteria table in the workbook lists communes.',
} as const;
