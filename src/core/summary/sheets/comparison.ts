import { gridFacts } from '../../across/gridFacts';
import { text, type Text } from '../../messages/text';
import type { Circumstance, QuantityStatus } from '../../quantities/quantity';
import type { PlannedCell, PlannedFormula } from '../../sheetPlan/sheetPlan';
import type { GridSheet, SummaryContext } from '../context';
import { countChanges } from '../formulas/countChanges';
import { countMet } from '../formulas/countMet';
import { own, ownRange, sumOf } from '../formulas/pieces';
import { blanks, cell, live } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { officialSheet, stack, type Block } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { metOf } from '../model/marks';
import type { EarlierState, SummaryModel, UnitChange } from '../model/model';
import { roman } from '../../text/roman';
import { namesIn } from '../unitWords';
import { unreadableNote } from '../unreadableNote';
import {
  criteriaText,
  criterionName,
  namesText,
  sourceLine,
  sheetNames,
  spanWords,
  doneTitle,
} from '../words';

const [BEFORE, NOW, GAINED, LOST, KEPT] = [2, 3, 4, 5, 6] as const;
const WIDTH = 9;
const MOST_NAMES = 25;

/** TH-So sánh: what each commune gained, lost and kept since the period before; then the same for each criterion. */
export const comparisonSheet: GridSheet = (context, model) => {
  const { tell, takenAt } = context;
  const { earlier } = model;
  if (!earlier) return { reason: reasonOf(context, model) };
  const columns = columnsOf(context, model, earlier);
  const sources = [...model.sources, ...new Set(earlier.pairs.map(({ before }) => before.source))];
  return officialSheet({
    id: 'comparison',
    titles: [
      doneTitle(
        (what) => text('summary.comparison.title', { before: spanWords(earlier.period), what }),
        model,
        tell,
      ),
    ],
    subtitles: [sourceLine(context, sources)],
    widths: widthsOf(columns),
    head: headOf(columns),
    lineBy: [1],
    body: (top) => {
      const byUnit = unitLines({ context, model, earlier }, top);
      return stack([byUnit, criterionLines({ context, model, earlier })]);
    },
    notes: [
      ...(earlier.pairs.length < model.units.length
        ? [tell(text('summary.note.matched', { count: earlier.pairs.length }))]
        : []),
      tell(text('summary.note.kept')),
      ...unreadableNote(context, model),
      ...(context.valuesOnly ? [] : [tell(text('summary.note.names-criteria', { time: takenAt }))]),
    ],
    signatures: [signatures(tell, widthsOf(columns))],
    frozenColumns: 2,
  });
};

/** Why nothing is compared: no earlier table is there, or those that are there are of another kind. */
function reasonOf({ workbook, report }: SummaryContext, { sources, circumstance }: SummaryModel): Text {
  const bieus = report.tables.map(({ bieu }) => bieu);
  const others = gridFacts({ workbook, bieus }).filter(
    (one) => kindOf(one.circumstance) !== kindOf(circumstance),
  );
  if (others.length === 0) return text('summary.left.no-earlier');
  return text('summary.left.other-status', { sheets: sheetNames(others), own: sheetNames(sources) });
}

/** Results that are estimated are results. */
function kindOf({ status }: Circumstance): QuantityStatus {
  return !status || status === 'estimated' ? 'actual' : status;
}

function columnsOf({ tell }: SummaryContext, model: SummaryModel, earlier: EarlierState): Column[] {
  const { period } = model.circumstance;
  const over = tell(text('summary.head.met'));
  return [
    { head: tell(text('summary.head.number')), width: 6 },
    { head: tell(text('summary.head.commune')), width: 26 },
    { head: tell(spanWords(earlier.period)), over, width: 9 },
    { head: tell(period ? spanWords(period) : text('summary.head.now')), over, width: 9 },
    { head: tell(text('summary.head.gained')), width: 8 },
    { head: tell(text('summary.head.lost')), width: 8 },
    { head: tell(text('summary.head.kept')), width: 9 },
    { head: tell(text('summary.head.gained-which')), width: 36 },
    { head: tell(text('summary.head.lost-which')), width: 30 },
  ];
}

interface Frame {
  readonly context: SummaryContext;
  readonly model: SummaryModel;
  readonly earlier: EarlierState;
}

function unitLines(frame: Frame, top: number): Block {
  const { model, earlier } = frame;
  const byUnit = new Map(earlier.pairs.map((pair) => [pair.now, pair]));
  const all: { readonly name: string | null; readonly units: SummaryModel['units'] }[] =
    model.groups.length > 0 ? [...model.groups] : [{ name: null, units: model.units }];
  const rows: PlannedCell[][] = [];
  const heads: number[] = [];
  all.forEach(({ name, units }, number) => {
    const pairs = units.flatMap((unit) => byUnit.get(unit) ?? []);
    if (pairs.length === 0) return;
    if (name !== null) {
      heads.push(top + rows.length);
      rows.push(groupLine(name, number + 1, pairs, top + rows.length));
    }
    pairs.forEach((pair, at) => rows.push(unitLine(frame, pair, at + 1, top + rows.length)));
  });
  const lines = heads.length > 0 ? heads : null;
  return { rows: [...rows, totalLine(frame, lines, { top, bottom: top + rows.length - 1 })] };
}

function unitLine({ context, model }: Frame, pair: UnitChange, number: number, row: number): PlannedCell[] {
  const { now, before } = pair;
  const first = [cell(number, 'centre'), cell(now.name)];
  const notSent = context.tell(text('summary.not-sent'));
  const all = model.criteria.map((_, at) => at);
  if (!now.isSubmitted || !before.isSubmitted) {
    return [
      ...first,
      before.isSubmitted ? live(before.met, countMet([before], all)) : cell(notSent, 'figure'),
      now.isSubmitted ? live(now.met, countMet([now], all)) : cell(notSent, 'figure'),
      ...blanks(3, 'figure'),
      ...blanks(2, 'body'),
    ];
  }
  const { gained, lost } = changesOf(pair);
  const kept = all.length - gained.length - lost.length;
  const isLost = lost.length > 0;
  return [
    ...first,
    live(before.met, countMet([before], all)),
    live(now.met, countMet([now], all)),
    live(gained.length, countChanges(pair, 'gained')),
    live(lost.length, countChanges(pair, 'lost'), isLost ? 'differs' : 'figure'),
    // centred: «10. Thu nhập» begins right behind it
    live(kept, [`${all.length}-`, own(row, GAINED), '-', own(row, LOST)], 'centre'),
    cell(criteriaText(gained.map((at) => model.criteria[at]!)) || null),
    cell(criteriaText(lost.map((at) => model.criteria[at]!)) || null),
  ];
}

/** The criteria that a commune gained and lost, by their places in the summary's list. */
export function changesOf({ now, before }: UnitChange): {
  readonly gained: readonly number[];
  readonly lost: readonly number[];
} {
  const at = now.marks.map((_, index) => index);
  const isMet = (marks: UnitChange['now']['marks'], index: number): boolean => marks[index] === 'met';
  return {
    gained: at.filter((index) => isMet(now.marks, index) && !isMet(before.marks, index)),
    lost: at.filter((index) => !isMet(now.marks, index) && isMet(before.marks, index)),
  };
}

/** What communes met then and now, gained, lost and kept together, by column. */
function sumsOf(pairs: readonly UnitChange[]): (readonly [column: number, sum: number])[] {
  const sums = pairs.map((pair) => ({ ...pair, ...changesOf(pair) }));
  const both = sums.filter(({ now, before }) => now.isSubmitted && before.isSubmitted);
  const total = (of: (pair: (typeof sums)[number]) => number, list = sums): number =>
    list.reduce((sum, pair) => sum + of(pair), 0);
  return [
    [BEFORE, total(({ before }) => before.met)],
    [NOW, total(({ now }) => now.met)],
    [GAINED, total(({ gained }) => gained.length, both)],
    [LOST, total(({ lost }) => lost.length, both)],
    [KEPT, total(({ now, gained, lost }) => now.marks.length - gained.length - lost.length, both)],
  ];
}

function groupLine(name: string, number: number, pairs: readonly UnitChange[], row: number): PlannedCell[] {
  return [
    cell(roman(number), 'groupCentre'),
    cell(name, 'groupText'),
    ...sumsOf(pairs).map(([column, sum]) =>
      live(sum, sumOf(ownRange(row + 1, column, row + pairs.length, column)), 'groupFigure'),
    ),
    ...blanks(2, 'groupText'),
  ];
}

/** Programs take 255 arguments in one sum. */
const MOST_SUMMED = 200;

/** All communes together: the sum of the districts' lines, or of the communes' where there are no districts. */
function totalLine(
  { context, earlier }: Frame,
  heads: readonly number[] | null,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): PlannedCell[] {
  const sum = (column: number): PlannedFormula | null => {
    if (heads === null) return sumOf(ownRange(top, column, bottom, column));
    return heads.length > MOST_SUMMED ? null : sumOf(...heads.map((row) => own(row, column)));
  };
  return [
    cell(null, 'totalText'),
    cell(context.tell(text('summary.total')), 'totalText'),
    ...sumsOf(earlier.pairs).map(([column, value]) => live(value, sum(column), 'totalFigure', 'whole')),
    ...blanks(2, 'totalText'),
  ];
}

/** A second part: each criterion with the communes that gained and lost it. */
function criterionLines(frame: Frame): Block {
  const { context, model, earlier } = frame;
  const heading = context.tell(text('summary.comparison.by-criterion'));
  const sent = earlier.pairs.filter(({ now, before }) => now.isSubmitted && before.isSubmitted);
  return {
    rows: [
      [cell(heading, 'groupText'), ...blanks(WIDTH - 1, 'groupText')],
      ...model.criteria.map((_, at) => criterionLine(frame, sent, at)),
    ],
    merges: [{ top: 0, bottom: 0, left: 0, right: WIDTH - 1 }],
  };
}

function criterionLine({ context, model }: Frame, pairs: readonly UnitChange[], at: number): PlannedCell[] {
  const before = pairs.map((pair) => pair.before);
  const now = pairs.map((pair) => pair.now);
  const gained = pairs.filter((pair) => pair.now.marks[at] === 'met' && pair.before.marks[at] !== 'met');
  const lost = pairs.filter((pair) => pair.now.marks[at] !== 'met' && pair.before.marks[at] === 'met');
  const names = (list: readonly UnitChange[]): string | null =>
    namesText(
      list.map((pair) => namesIn(model)(pair.now)),
      MOST_NAMES,
      context.tell,
    ) || null;
  const { number } = model.criteria[at]!;
  return [
    cell(number, 'centre'),
    cell(criterionName(model.criteria[at]!)),
    live(metOf(before, at), countMet(before, [at])),
    live(metOf(now, at), countMet(now, [at])),
    cell(gained.length, 'figure'),
    cell(lost.length, lost.length > 0 ? 'differs' : 'figure'),
    cell(pairs.length - gained.length - lost.length, 'centre'),
    cell(names(gained)),
    cell(names(lost)),
  ];
}
