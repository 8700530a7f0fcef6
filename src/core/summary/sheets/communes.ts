import { round } from '../../numbers/round';
import { text } from '../../messages/text';
import type { PlannedCell, PlannedFormula, PlannedRef } from '../../sheetPlan/sheetPlan';
import type { GridSheet, SummaryContext } from '../context';
import { allCriteria, countMet, markRanges } from '../formulas/countMet';
import { around, joinPieces, own, ownRange, percentOf, refTo, sumOf } from '../formulas/pieces';
import { blanks, cell, live } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { officialSheet, type Block } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { bandAt } from '../model/bands';
import { metOf, totalOf } from '../model/marks';
import type { SummaryGroup, SummaryModel, SummaryUnit, UnitMark } from '../model/model';
import { roman } from '../../text/roman';
import { bandName, doneTitle, notSentNote, sourceLine } from '../words';

const FIRST_CRITERION = 2;
/** With more marks than these the marks themselves are values; counts stay formulas. */
const MOST_LIVE_MARKS = 40_000;
/** With more communes than these ranks are values: each is a pass over all of them. */
const MOST_RANKED = 3000;

/** TH-Xã: each commune's marks, how many it meets, their share, its band and rank, under its district. */
export const communesSheet: GridSheet = (context, model) => {
  const { tell } = context;
  const columns = columnsOf(context, model);
  const odd = model.units.some(({ marks, isSubmitted }) => isSubmitted && marks.includes('unreadable'));
  return officialSheet({
    id: 'communes',
    titles: [doneTitle((what) => text('summary.communes.title', { what }), model, tell)],
    subtitles: [sourceLine(context, model.sources)],
    unitLine: tell(text(odd ? 'summary.unit.marks.unreadable' : 'summary.unit.marks')),
    widths: widthsOf(columns),
    head: headOf(columns),
    lineBy: [1],
    body: (top) => bodyOf(context, model, top),
    notes: [...notSentNote(model.units, tell), ...(odd ? [tell(text('summary.note.unreadable'))] : [])],
    signatures: [signatures(tell, widthsOf(columns))],
    frozenColumns: 2,
  });
};

function columnsOf({ tell }: SummaryContext, { criteria }: SummaryModel): Column[] {
  return [
    { head: tell(text('summary.head.number')), width: 6 },
    { head: tell(text('summary.head.commune')), width: 23 },
    ...criteria.map(({ number, name }) => ({
      head: `${number}. ${name}`,
      over: tell(text('summary.head.criteria')),
      width: 5,
      isVertical: true,
    })),
    { head: tell(text('summary.head.met')), width: 8 },
    { head: tell(text('summary.head.share')), width: 9 },
    { head: tell(text('summary.head.band')), width: 16.2 },
    { head: tell(text('summary.head.rank')), width: 7 },
  ];
}

interface Frame {
  readonly context: SummaryContext;
  readonly model: SummaryModel;
  /** Column of the number of criteria met. */
  readonly count: number;
  readonly top: number;
  readonly bottom: number;
  /** Rank by the number of criteria met. */
  readonly ranks: ReadonlyMap<number, number>;
  readonly liveMarks: boolean;
  /** The bands' names, and «chưa gửi»: said once, not once a commune. */
  readonly bandNames: readonly string[];
  readonly notSent: string;
  /** What stands in the formula of a commune's share before, between and behind its number of criteria. */
  readonly shareTexts: readonly string[];
  /** What stands in the formula of a commune's band before, between and behind its number of criteria. */
  readonly bandTexts: readonly string[];
}

function bodyOf(context: SummaryContext, model: SummaryModel, top: number): Block {
  const { groups, units, criteria } = model;
  const lines = units.length + groups.length;
  const bandNames = model.bands.map((band) => bandName(band, context.tell));
  const frame: Frame = {
    context,
    model,
    count: FIRST_CRITERION + criteria.length,
    top,
    bottom: top + lines - 1,
    ranks: ranksOf(units),
    liveMarks: units.length * criteria.length <= MOST_LIVE_MARKS,
    bandNames,
    shareTexts: ['IF(ISNUMBER(', '),ROUND(', `/${model.size}*100,2),"")`],
    bandTexts: bandTextsOf(model.bands, bandNames),
    notSent: context.tell(text('summary.not-sent')),
  };
  const rows: PlannedCell[][] = [];
  if (groups.length === 0) {
    units.forEach((unit, at) => rows.push(unitLine(frame, unit, at + 1, top + at)));
    return { rows: [...rows, totalLine(frame, units, [])] };
  }
  const groupRows: number[] = [];
  groups.forEach((group, at) => {
    const row = top + rows.length;
    groupRows.push(row);
    rows.push(groupLine(frame, group, at + 1, row));
    group.units.forEach((unit, number) => rows.push(unitLine(frame, unit, number + 1, row + 1 + number)));
  });
  return { rows: [...rows, totalLine(frame, units, groupRows)] };
}

/** 1 for the most criteria; equal numbers share a rank. */
function ranksOf(units: readonly SummaryUnit[]): Map<number, number> {
  const byMet = new Map<number, number>();
  for (const { met, isSubmitted } of units) if (isSubmitted) byMet.set(met, (byMet.get(met) ?? 0) + 1);
  let before = 0;
  const ranks = new Map<number, number>();
  for (const [met, times] of [...byMet].sort((a, b) => b[0] - a[0])) {
    ranks.set(met, before + 1);
    before += times;
  }
  return ranks;
}

function unitLine(frame: Frame, unit: SummaryUnit, number: number, row: number): PlannedCell[] {
  const { model, count, liveMarks, notSent, bandNames } = frame;
  const { size, bands } = model;
  const isShown = liveMarks && unit.isSubmitted;
  const place = own(row, count);
  const share = round((unit.met / size) * 100, 2);
  return [
    cell(number, 'centre'),
    cell(unit.name),
    ...unit.marks.map((mark, at) =>
      isShown && isPlain(mark) ? live(MARKS[mark].value, countMet([unit], [at]), 'centre') : MARKS[mark],
    ),
    live(unit.isSubmitted ? unit.met : notSent, countOrMissing(unit, notSent), 'figure'),
    live(unit.isSubmitted ? share : '', around(frame.shareTexts, place), 'figure', 'percent2'),
    live(
      unit.isSubmitted ? bandNames[bandAt(bands, unit.met)]! : '',
      around(frame.bandTexts, place),
      'centre',
    ),
    live(unit.isSubmitted ? frame.ranks.get(unit.met)! : '', rankIn(frame, place), 'centre'),
  ];
}

function isPlain(mark: UnitMark): boolean {
  return mark === 'met' || mark === 'notMet';
}

/** Ten thousand communes share these cells where their marks are values. */
const MARKS: Readonly<Record<UnitMark, PlannedCell>> = {
  met: cell(1, 'centre'),
  notMet: cell(0, 'centre'),
  unreadable: cell('?', 'centre'),
  notSubmitted: cell(null, 'centre'),
  absent: cell(null, 'centre'),
};

/** The count of a commune, or «chưa gửi» as long as its line is empty. */
function countOrMissing(unit: SummaryUnit, notSent: string): PlannedFormula | null {
  if (!unit.isSubmitted && !unit.isEmpty) return null;
  const count = countMet([unit], allCriteria(unit.source));
  if (!count) return null;
  const ranges = joinPieces(
    markRanges(unit).map((range) => [refTo(range)]),
    ',',
  );
  return ['IF(COUNTA(', ...ranges, `)=0,"${notSent}",`, ...count, ')'];
}

/** The band's name by the count beside it; blank where that is none. */
function bandTextsOf(bands: SummaryModel['bands'], names: readonly string[]): readonly string[] {
  const last = bands.length - 1;
  const behind = ['),', ...bands.slice(0, last).map(({ low }, at) => `>=${low},"${names[at]!}",`)];
  const whole = `"${names[last]!}"${')'.repeat(last)},"")`;
  return ['IF(ISNUMBER(', ...behind.map((words, at) => words + (at < last ? 'IF(' : whole))];
}

/** One more than the communes that meet more; districts have no number in the first column. */
function rankIn({ model, count, top, bottom }: Frame, place: PlannedRef): PlannedFormula | null {
  if (model.units.length > MOST_RANKED) return null;
  const counts = ownRange(top, count, bottom, count);
  const numbers = ownRange(top, 0, bottom, 0);
  return ['IF(ISNUMBER(', place, '),COUNTIFS(', counts, ',">"&', place, ',', numbers, ',">0")+1,"")'];
}

function groupLine(frame: Frame, { name, units }: SummaryGroup, number: number, row: number): PlannedCell[] {
  const { model, count, liveMarks } = frame;
  const last = row + units.length;
  const sum = (column: number): PlannedFormula => sumOf(ownRange(row + 1, column, last, column));
  return [
    cell(roman(number), 'groupCentre'),
    cell(name, 'groupText'),
    ...model.criteria.map((_, at) =>
      live(metOf(units, at), liveMarks ? sum(FIRST_CRITERION + at) : countMet(units, [at]), 'groupFigure'),
    ),
    live(totalOf(units), sum(count), 'groupFigure'),
    ...blanks(3, 'groupFigure'),
  ];
}

function totalLine(frame: Frame, units: readonly SummaryUnit[], groupRows: readonly number[]): PlannedCell[] {
  const { model, context, count, top, bottom } = frame;
  const sum = (column: number): PlannedFormula | null => {
    if (groupRows.length === 0) return sumOf(ownRange(top, column, bottom, column));
    if (groupRows.length > MOST_ADDED) return null;
    return joinPieces(
      groupRows.map((row) => [own(row, column)]),
      '+',
    );
  };
  const total = totalOf(units);
  const role = 'totalFigure';
  const all = model.size * units.length;
  return [
    cell(null, 'totalText'),
    cell(context.tell(text('summary.total')), 'totalText'),
    ...model.criteria.map((_, at) => live(metOf(units, at), sum(FIRST_CRITERION + at), role)),
    live(total, sum(count), role, 'whole'),
    live(round((total / all) * 100, 2), percentOf([own(bottom + 1, count)], [String(all)]), role, 'percent2'),
    ...blanks(2, role),
  ];
}

/** Districts that a total adds up one by one. */
const MOST_ADDED = 60;
