import { round } from '../../numbers/round';
import { text, type Param, type Text } from '../../messages/text';
import type { PlannedCell } from '../../sheetPlan/sheetPlan';
import type { GridSheet, SummaryContext } from '../context';
import { cell } from '../layout/cells';
import { officialSheet } from '../layout/officialSheet';
import { bandAt } from '../model/bands';
import { isUnknown, metOf, totalOf } from '../model/marks';
import type { EarlierState, SummaryModel, SummaryUnit } from '../model/model';
import { withLead } from '../sentenceLead';
import { namesIn } from '../unitWords';
import { errorsNote } from '../errorsNote';
import { unreadableNote } from '../unreadableNote';
import { bandName, itemsText, lackWords, namesText, sourceLine, spanWords, titleOf } from '../words';
import { changesOf } from './comparison';

const MOST_NAMES = 120;
/** A commune that lacks at most so many criteria is near the standard. */
const NEAR = 2;

/** TH-Lời văn: sentences for the report, in the style of such plans; values, with the time they were taken. */
export const proseSheet: GridSheet = (context, model) => {
  const { tell, takenAt } = context;
  return officialSheet({
    id: 'prose',
    titles: [titleOf(text('summary.prose.title'), model, tell)],
    subtitles: [sourceLine(context, model.sources)],
    widths: [76],
    head: { rows: [[cell(tell(text('summary.prose.head')), 'head')]] },
    body: () => ({
      rows: sectionsOf(context, model).flatMap(({ heading, lines }) => section(context, heading, lines)),
    }),
    notes: [
      ...errorsNote(context, model),
      tell(text('summary.prose.rounding', { time: takenAt })),
      ...unreadableNote(context, model),
    ],
    signatures: [],
    orientation: 'portrait',
    pages: 'document',
  });
};

interface Section {
  readonly heading: Text;
  readonly lines: readonly Param[];
}

function section({ tell }: SummaryContext, heading: Text, lines: readonly Param[]): PlannedCell[][] {
  return [
    [cell(tell(heading), 'title')],
    ...lines.map((line) => [cell(withWholeShares(tell(line)), 'prose')]),
  ];
}

/** A per cent sign is not torn from its figure at the end of a line, here or in Word. */
function withWholeShares(sentence: string): string {
  return sentence.replaceAll(' %', '\u00a0%');
}

function sectionsOf(context: SummaryContext, model: SummaryModel): Section[] {
  const { tell } = context;
  const { groups, earlier, criteria, circumstance } = model;
  const led = (line: Text): string => withLead(line, circumstance, tell);
  return [
    {
      heading: text('summary.prose.all'),
      lines: [...overall(context, model).map(led), ...notSentLines(context, model)],
    },
    {
      heading: text('summary.prose.by-criterion'),
      lines: criteria.map((_, at) => led(criterionLine(context, model, at))),
    },
    ...(groups.length > 1
      ? [{ heading: text('summary.prose.by-district'), lines: [led(districtsLine(context, model))] }]
      : []),
    { heading: text('summary.prose.near'), lines: [led(nearLine(context, model))] },
    ...(earlier
      ? [
          {
            heading: text('summary.prose.change', { before: spanWords(earlier.period) }),
            lines: changeLines(context, model, earlier).map((line) =>
              withLead(line, circumstance, tell, [
                text('summary.prose.since', { before: spanWords(earlier.period) }),
              ]),
            ),
          },
        ]
      : []),
  ];
}

function share(part: number, whole: number): number {
  return round((part / whole) * 100, 2);
}

function average(units: readonly SummaryUnit[]): number {
  return round(totalOf(units) / units.length, 2);
}

function overall({ tell }: SummaryContext, model: SummaryModel): Text[] {
  const { units, size, bands } = model;
  const of = units.length;
  const counts = bands.map(
    (_, at) => units.filter((one) => one.isSubmitted && bandAt(bands, one.met) === at).length,
  );
  const list = bands
    .map((band, at) =>
      tell(
        text('summary.prose.band', {
          count: counts[at]!,
          band: bandName(band, tell),
          share: share(counts[at]!, of),
        }),
      ),
    )
    .join('; ');
  const reached = units.filter(({ met }) => met >= size).length;
  const figures = { of, size, share: share(reached, of), average: average(units), total: totalOf(units) };
  return [
    text('summary.prose.standard', { count: reached, ...figures }),
    text('summary.prose.bands', { list }),
  ];
}

/** Who sent nothing: that is so now, whenever the figures are of. */
function notSentLines({ tell }: SummaryContext, model: SummaryModel): Text[] {
  const missing = model.units.filter(({ isSubmitted }) => !isSubmitted);
  if (missing.length === 0) return [];
  const names = itemsText(missing, namesIn(model), MOST_NAMES, tell);
  return [text('summary.prose.not-sent', { count: missing.length, names })];
}

function criterionLine({ tell }: SummaryContext, model: SummaryModel, at: number): Text {
  const { units, criteria } = model;
  const { number, name } = criteria[at]!;
  const of = units.length;
  if (isUnknown(units, at)) return text('summary.prose.criterion.unknown', { number, name });
  const count = metOf(units, at);
  if (count === 0) return text('summary.prose.criterion.none', { number, name, of });
  const missing = units.filter(({ marks }) => marks[at] === 'notMet');
  const figures = { count, of, number, name, share: share(count, of) };
  if (missing.length === 0) return text('summary.prose.criterion.all', figures);
  const names = itemsText(missing, namesIn(model), MOST_NAMES, tell);
  return text('summary.prose.criterion', { ...figures, missing: missing.length, names });
}

function districtsLine({ tell }: SummaryContext, { groups }: SummaryModel): Text {
  const list = groups
    .map(({ name, units }) => ({ name, average: average(units) }))
    .sort((a, b) => b.average - a.average)
    .map((one) => tell(text('summary.prose.district', one)))
    // a comma is the decimal sign
    .join('; ');
  return text('summary.prose.districts', { list });
}

function nearLine({ tell }: SummaryContext, model: SummaryModel): Text {
  const { units, size, criteria } = model;
  const nameOf = namesIn(model);
  const near = units
    .filter(({ isSubmitted, met }) => isSubmitted && met < size && met >= size - NEAR)
    .sort((a, b) => b.met - a.met);
  if (near.length === 0) return text('summary.prose.near.none', { most: NEAR });
  const lacksOf = (unit: SummaryUnit): string => {
    const lacks = criteria.flatMap(({ number }, at) => lackWords(String(number), unit.marks[at]!));
    return tell(text('summary.prose.lacks', { name: nameOf(unit), numbers: lacks.join(', ') }));
  };
  return text('summary.prose.near.some', {
    count: near.length,
    most: NEAR,
    names: itemsText(near, lacksOf, MOST_NAMES, tell),
  });
}

function changeLines({ tell }: SummaryContext, model: SummaryModel, { pairs }: EarlierState): Text[] {
  const { criteria } = model;
  const nameOf = namesIn(model);
  const all = pairs
    .filter(({ now, before }) => now.isSubmitted && before.isSubmitted)
    .map((pair) => ({ name: nameOf(pair.now), ...changesOf(pair) }));
  const gained = all.filter((one) => one.gained.length > 0);
  const lost = all.filter((one) => one.lost.length > 0);
  const names = lost.map((one) => {
    const numbers = one.lost.map((at) => criteria[at]!.number).join(', ');
    return tell(text('summary.prose.lost-which', { name: one.name, numbers }));
  });
  return [
    text('summary.prose.gained', {
      units: gained.length,
      count: gained.reduce((sum, one) => sum + one.gained.length, 0),
      same: all.filter((one) => one.gained.length + one.lost.length === 0).length,
    }),
    lost.length === 0
      ? text('summary.prose.lost.none')
      : text('summary.prose.lost', { units: lost.length, names: namesText(names, MOST_NAMES, tell) }),
  ];
}
