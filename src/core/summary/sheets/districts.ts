import { round } from '../../numbers/round';
import { text, type Text } from '../../messages/text';
import type { PlannedChart } from '../../sheetPlan/plannedChart';
import type { PlannedCell } from '../../sheetPlan/sheetPlan';
import type { GridSheet, SummaryContext } from '../context';
import { countBand } from '../formulas/countBand';
import { countMet } from '../formulas/countMet';
import { countUnits } from '../formulas/countUnits';
import { averageOf, own, ownRange, percentOf, sumOf } from '../formulas/pieces';
import { cell, live } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { officialSheet, type Block } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { bandAt } from '../model/bands';
import { isUnknown, metOf, notSentOf, totalOf } from '../model/marks';
import type { SummaryGroup, SummaryModel, SummaryUnit } from '../model/model';
import { plain } from '../../text/normalize';
import { errorsNote } from '../errorsNote';
import { unreadableNote } from '../unreadableNote';
import { bandName, doneTitle, notSentNote, sourceLine } from '../words';

/** What stands where nothing was sent. */
const NOTHING_SENT = '–';
/** Columns before the criteria: number, name, communes. */
const FIRST_CRITERION = 3;

/** TH-Huyện: communes, counts per criterion, total, average, bands, rank and share per district and of all. */
export const districtsSheet: GridSheet = (context, model) => {
  const { tell } = context;
  const columns = columnsOf(context, model);
  const places = placesOf(model);
  return officialSheet({
    id: 'districts',
    titles: [doneTitle((what) => titleText(model, what), model, tell)],
    subtitles: [sourceLine(context, model.sources)],
    unitLine: tell(text('summary.unit.communes')),
    widths: widthsOf(columns),
    head: headOf(columns),
    lineBy: [1],
    body: (top) => bodyOf(context, model, places, top),
    notes: notesOf(context, model),
    signatures: [signatures(tell, widthsOf(columns))],
    frozenColumns: 2,
    paper: 'A3',
    charts: (top, free) => chartsOf(context, model, places, top, free),
  });
};

function titleText(model: SummaryModel, what: Text): Text {
  if (model.groups.length > 0) return text('summary.districts.title', { what });
  return text(isOfProvince(model) ? 'summary.districts.title.province' : 'summary.districts.title.all', {
    what,
  });
}

/** Since the districts went, communes that stand together are those of a province; before, of one district perhaps. */
function isOfProvince({ sources, units, groups }: SummaryModel): boolean {
  return groups.length === 0 && units.length > 1 && sources.every(({ facts }) => facts.era === 'after');
}

/** What the line of all is called. */
function allWords(model: SummaryModel): Text {
  if (!isOfProvince(model)) return text('summary.total');
  const titles = plain(model.sources.map(({ bieu }) => bieu.title).join(' '));
  const isCity = /\bthanh pho\b/.test(titles) && !/\btinh\b/.test(titles);
  return text(isCity ? 'summary.districts.city' : 'summary.districts.province');
}

/** Where the columns after the criteria stand. */
interface Places {
  readonly total: number;
  readonly average: number;
  readonly bands: number;
  readonly notSent: number | null;
  /** Null where there are no districts to rank. */
  readonly rank: number | null;
  readonly share: number;
}

function placesOf({ criteria, bands, units, groups }: SummaryModel): Places {
  const total = FIRST_CRITERION + criteria.length;
  const afterBands = total + 2 + bands.length;
  const someMissing = units.some(({ isSubmitted }) => !isSubmitted);
  const afterMissing = afterBands + (someMissing ? 1 : 0);
  const isRanked = groups.length > 0;
  return {
    total,
    average: total + 1,
    bands: total + 2,
    notSent: someMissing ? afterBands : null,
    rank: isRanked ? afterMissing : null,
    share: afterMissing + (isRanked ? 1 : 0),
  };
}

function columnsOf({ tell }: SummaryContext, model: SummaryModel): Column[] {
  const { notSent, rank } = placesOf(model);
  return [
    { head: tell(text('summary.head.number')), width: 6 },
    { head: tell(text(model.groups.length > 0 ? 'summary.head.district' : 'summary.head.unit')), width: 25 },
    { head: tell(text('summary.head.communes')), width: 6 },
    ...model.criteria.map(({ number, name }) => ({
      head: `${number}. ${name}`,
      over: tell(text('summary.head.communes-by-criterion')),
      width: 6,
      isVertical: true,
    })),
    { head: tell(text('summary.head.total-criteria')), width: 8 },
    { head: tell(text('summary.head.average')), width: 9 },
    ...model.bands.map((band) => ({
      head: bandName(band, tell),
      over: tell(text('summary.head.communes-by-band')),
      width: 9,
    })),
    ...(notSent === null ? [] : [{ head: tell(text('summary.head.not-sent')), width: 7 }]),
    ...(rank === null ? [] : [{ head: tell(text('summary.head.rank')), width: 7 }]),
    { head: tell(text('summary.head.share-standard')), width: 10 },
  ];
}

function bodyOf(context: SummaryContext, model: SummaryModel, places: Places, top: number): Block {
  const { groups } = model;
  const last = top + groups.length - 1;
  const averages = groups.map((group) => averageMet(group.units));
  const ranks = ranksOf(averages);
  const rows = groups.map((group, at) => {
    const row = top + at;
    const rank = ranks.get(averages[at]!)!;
    const place = own(row, places.average);
    const others = ownRange(top, places.average, last, places.average);
    const isNumber = group.units.length > 0;
    return lineOf(model, places, {
      row,
      number: at + 1,
      group,
      rank: live(isNumber ? rank : null, ['RANK(', place, ',', others, ')'], 'figure'),
    });
  });
  const name = context.tell(allWords(model));
  const total = { name, units: model.units };
  return { rows: [...rows, totalLine(model, places, top, total)] };
}

/** 1 for the highest; equal figures share a rank. */
function ranksOf(figures: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  [...figures]
    .sort((a, b) => b - a)
    .forEach((figure, at) => {
      if (!ranks.has(figure)) ranks.set(figure, at + 1);
    });
  return ranks;
}

interface Line {
  readonly row: number;
  readonly number: number;
  readonly group: SummaryGroup;
  readonly rank: PlannedCell;
}

function lineOf(
  model: SummaryModel,
  places: Places,
  { row, number, group: { name, units }, rank }: Line,
): PlannedCell[] {
  const { criteria, bands, size } = model;
  const counts = criteria.map((_criterion, at) => {
    const met = metOrNothing(units, at);
    return met === null ? cell(NOTHING_SENT, 'figure') : live(met, countMet(units, [at]));
  });
  return [
    cell(number, 'centre'),
    cell(name),
    live(units.length, countUnits(units), 'figure', 'whole'),
    ...counts,
    ...sumsOf(model, places, row, units, 'figure'),
    ...bands.map((band) => live(inBand(model, units, band.low), countBand(units, band, size))),
    ...(places.notSent === null ? [] : [cell(notSentOf(units), 'figure')]),
    rank,
    shareOf(model, places, row, units, 'figure'),
  ];
}

/** The line of all: sums of the lines above it, or counted from the marks where there are none. */
function totalLine(
  model: SummaryModel,
  places: Places,
  top: number,
  { name, units }: SummaryGroup,
): PlannedCell[] {
  const { criteria, bands, groups, size } = model;
  const row = top + groups.length;
  const above = (column: number): ReturnType<typeof sumOf> | null =>
    groups.length > 0 ? sumOf(ownRange(top, column, row - 1, column)) : null;
  const role = 'totalFigure';
  return [
    cell(null, 'totalText'),
    cell(name, 'totalText'),
    live(units.length, above(2) ?? countUnits(units), role, 'whole'),
    ...criteria.map((_criterion, at) => {
      const met = metOrNothing(units, at);
      return met === null
        ? cell(NOTHING_SENT, role)
        : live(met, above(FIRST_CRITERION + at) ?? countMet(units, [at]), role, 'whole');
    }),
    ...sumsOf(model, places, row, units, role),
    ...bands.map((band, at) =>
      live(
        inBand(model, units, band.low),
        above(places.bands + at) ?? countBand(units, band, size),
        role,
        'whole',
      ),
    ),
    ...(places.notSent === null ? [] : [live(notSentOf(units), above(places.notSent), role)]),
    ...(places.rank === null ? [] : [cell(null, role)]),
    shareOf(model, places, row, units, role),
  ];
}

/** Criteria met in all and per commune listed. */
function sumsOf(
  { criteria }: SummaryModel,
  places: Places,
  row: number,
  units: readonly SummaryUnit[],
  role: 'figure' | 'totalFigure',
): PlannedCell[] {
  const total = sumOf(ownRange(row, FIRST_CRITERION, row, FIRST_CRITERION + criteria.length - 1));
  return [
    live(totalOf(units), total, role, 'whole'),
    live(averageMet(units), averageOf([own(row, places.total)], [own(row, 2)]), role, 'decimals2'),
  ];
}

function shareOf(
  model: SummaryModel,
  places: Places,
  row: number,
  units: readonly SummaryUnit[],
  role: 'figure' | 'totalFigure',
): PlannedCell {
  const reached = inBand(model, units, model.bands[0]!.low);
  const share = round((reached / units.length) * 100, 2);
  return live(share, percentOf([own(row, places.bands)], [own(row, 2)]), role, 'percent2');
}

/** Communes that meet a criterion; null where none has sent anything about it. */
function metOrNothing(units: readonly SummaryUnit[], at: number): number | null {
  return isUnknown(units, at) ? null : metOf(units, at);
}

function averageMet(units: readonly SummaryUnit[]): number {
  return round(totalOf(units) / units.length, 2);
}

function inBand({ bands }: SummaryModel, units: readonly SummaryUnit[], low: number): number {
  return units.filter(({ met, isSubmitted }) => isSubmitted && bands[bandAt(bands, met)]!.low === low).length;
}

function notesOf(context: SummaryContext, model: SummaryModel): string[] {
  const { tell } = context;
  const { units, groups } = model;
  return [
    ...errorsNote(context, model),
    tell(text('summary.note.average')),
    ...(groups.length > 0 ? [tell(text('summary.note.rank'))] : []),
    ...notSentNote(units, tell),
    ...unreadableNote(context, model),
  ];
}

const CHART_HEIGHT = 22;

/** Communes of each district by band, one bar a district. */
function chartsOf(
  { tell }: SummaryContext,
  { groups, bands }: SummaryModel,
  places: Places,
  top: number,
  free: number,
): PlannedChart[] {
  if (groups.length < 2) return [];
  const bottom = top + groups.length - 1;
  const patterns = ['solid', 'stripes', 'light', 'dots', 'outline', 'cross'] as const;
  return [
    {
      kind: 'stackedBars',
      title: tell(text('summary.chart.bands')),
      categories: { top, bottom, left: 1, right: 1 },
      series: bands.map((_, at) => ({
        name: { row: top - 1, column: places.bands + at },
        values: { top, bottom, left: places.bands + at, right: places.bands + at },
        pattern: patterns[at % patterns.length]!,
      })),
      place: { top: free, bottom: free + CHART_HEIGHT, left: 1, right: places.share },
    },
  ];
}
