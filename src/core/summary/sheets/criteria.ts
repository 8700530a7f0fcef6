import { round } from '../../numbers/round';
import { text } from '../../messages/text';
import type { PlannedChart } from '../../sheetPlan/plannedChart';
import type { PlannedCell, PlannedFormula } from '../../sheetPlan/sheetPlan';
import type { GridSheet, SummaryContext } from '../context';
import { departmentsOf, type Departments } from '../departments';
import { countMet } from '../formulas/countMet';
import { own } from '../formulas/pieces';
import { cell, field, live } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { officialSheet } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { isUnknown, metOf } from '../model/marks';
import type { SummaryModel } from '../model/model';
import { targetFigures, type TargetFigures } from '../model/targetFigures';
import { namesIn } from '../unitWords';
import { errorsNote } from '../errorsNote';
import { unreadableNote } from '../unreadableNote';
import { itemsText, notSentNote, sourceLine, spanWords, titleOf } from '../words';

/** Names of communes in one cell; beyond these they are counted. */
const MOST_NAMES = 120;
const [CRITERION, MET] = [1, 3] as const;
/** The columns after those that always stand. */
const FIRST_OPTIONAL = 7;

/** TH-Tiêu chí: who meets each criterion, who does not, who is in charge; target, gap and change where they are known. */
export const criteriaSheet: GridSheet = (context, model) => {
  const { tell, takenAt } = context;
  const frame: Frame = {
    context,
    model,
    targets: targetFigures(context, model),
    departments: departmentsOf(context, model),
  };
  const { targets, departments } = frame;
  const columns = columnsOf(frame);
  const { earlier, units } = model;
  return officialSheet({
    id: 'criteria',
    titles: [titleOf(text('summary.criteria.title'), model, tell)],
    subtitles: [sourceLine(context, model.sources)],
    unitLine: tell(text('summary.unit.communes')),
    widths: widthsOf(columns),
    head: headOf(columns),
    lineBy: [CRITERION],
    body: (top) => ({ rows: model.criteria.map((_, at) => lineOf(frame, at, top + at)) }),
    notes: [
      ...errorsNote(context, model),
      tell(text('summary.note.share', { count: units.length })),
      ...notSentNote(units, tell),
      ...unreadableNote(context, model),
      ...(earlier && earlier.pairs.length < units.length
        ? [tell(text('summary.note.matched', { count: earlier.pairs.length }))]
        : []),
      ...(targets
        ? [tell(text('summary.note.target', { sheet: targets.sheetName, column: targets.column }))]
        : []),
      ...(context.valuesOnly ? [] : [tell(text('summary.note.names', { time: takenAt }))]),
      tell(departments.note),
    ],
    signatures: [signatures(tell, widthsOf(columns))],
    frozenColumns: 2,
    // so large that the last lines, the signatures and the chart have room on one page
    paper: 'A3',
    charts: (top, free) => chartsOf(frame, top, free),
  });
};

interface Frame {
  readonly context: SummaryContext;
  readonly model: SummaryModel;
  readonly targets: TargetFigures | null;
  readonly departments: Departments;
}

function columnsOf({ context: { tell }, model: { earlier }, targets }: Frame): Column[] {
  return [
    { head: tell(text('summary.head.number')), width: 6 },
    { head: tell(text('summary.head.criterion')), width: 32 },
    { head: tell(text('summary.head.department')), width: 30 },
    { head: tell(text('summary.head.communes-met')), width: 8 },
    { head: tell(text('summary.head.share')), width: 9 },
    { head: tell(text('summary.head.communes-not-met')), width: 8 },
    { head: tell(text('summary.head.names-not-met')), width: 104 },
    ...(targets
      ? [
          { head: tell(text('summary.head.target')), width: 8 },
          { head: tell(text('summary.head.gap')), width: 11 },
        ]
      : []),
    ...(earlier
      ? [
          { head: tell(text('summary.head.before', { period: spanWords(earlier.period) })), width: 10 },
          { head: tell(text('summary.head.change')), width: 9 },
        ]
      : []),
  ];
}

function lineOf(frame: Frame, at: number, row: number): PlannedCell[] {
  const { context, model, departments } = frame;
  const { tell } = context;
  const { number, name } = model.criteria[at]!;
  const { units } = model;
  const first = [
    cell(number, 'centre'),
    cell(name),
    field(departments.byCriterion.get(number) ?? null, [0, CRITERION]),
  ];
  if (isUnknown(units, at)) {
    const nothing = cell(tell(text('summary.not-sent')), 'figure');
    return [
      ...first,
      nothing,
      cell(null, 'figure'),
      cell(null, 'centre'),
      cell(null),
      ...after(frame, at, row),
    ];
  }
  const met = metOf(units, at);
  // what cannot be read is neither met nor not met: a note says where
  const missing = units.filter(({ marks }) => marks[at] === 'notMet');
  const known = met + missing.length;
  // once such a mark is corrected, no count of those met tells how many do not: the figure stays as it was found
  const isTold = known === units.length;
  return [
    ...first,
    live(met, countMet(units, [at]), 'figure', 'whole'),
    live(
      round((met / units.length) * 100, 2),
      ['ROUND(', own(row, MET), `/${units.length}*100,2)`],
      'figure',
      'percent2',
    ),
    // centred: names begin right behind it
    live(missing.length, isTold ? [`${known}-`, own(row, MET)] : null, 'centre', 'whole'),
    cell(itemsText(missing, namesIn(model), MOST_NAMES, tell)),
    ...after(frame, at, row),
  ];
}

/** Target and gap, the period before and the change: as many cells as `columnsOf` has heads. */
function after(frame: Frame, at: number, row: number): PlannedCell[] {
  return [...targetCells(frame, at, row), ...changeCells(frame, at, row)];
}

function targetCells({ model, targets }: Frame, at: number, row: number): PlannedCell[] {
  if (!targets) return [];
  const figure = targets.byCriterion.get(model.criteria[at]!.number);
  if (!figure) return [cell(null, 'figure'), cell(null, 'figure')];
  const { value, ref } = figure;
  const target = own(row, FIRST_OPTIONAL);
  const gap = isUnknown(model.units, at) ? null : Math.max(0, value - metOf(model.units, at));
  return [
    live(value, ref ? [ref] : null, 'figure', 'whole'),
    live(gap, gap === null ? null : ['MAX(0,', target, '-', own(row, MET), ')'], 'figure', 'whole'),
  ];
}

function changeCells({ model, targets }: Frame, at: number, row: number): PlannedCell[] {
  const { earlier, units } = model;
  if (!earlier) return [];
  const before = earlier.pairs.map((pair) => pair.before);
  const now = earlier.pairs.map((pair) => pair.now);
  if (isUnknown(before, at) || isUnknown(now, at)) return [cell(null, 'figure'), cell(null, 'figure')];
  const [then, since] = [metOf(before, at), metOf(now, at)];
  const place = own(row, FIRST_OPTIONAL + (targets ? 2 : 0));
  const current: PlannedFormula | null =
    earlier.pairs.length === units.length ? [own(row, MET)] : countMet(now, [at]);
  return [
    live(then, countMet(before, [at]), 'figure', 'whole'),
    live(since - then, current ? [...bracketed(current), '-', place] : null, 'figure', 'signed'),
  ];
}

function bracketed(formula: PlannedFormula): PlannedFormula {
  return formula.length === 1 ? formula : ['(', ...formula, ')'];
}

const CHART_HEIGHT = 16;

/** Bars per criterion, beside the target where there is one. */
function chartsOf({ context, model, targets }: Frame, top: number, free: number): PlannedChart[] {
  const bottom = top + model.criteria.length - 1;
  const column = (left: number): PlannedChart['categories'] => ({ top, bottom, left, right: left });
  const name = (at: number): PlannedChart['series'][number]['name'] => ({ row: top - 1, column: at });
  return [
    {
      kind: 'bars',
      title: context.tell(text('summary.chart.criteria')),
      categories: column(CRITERION),
      series: [
        { name: name(MET), values: column(MET), pattern: 'solid' },
        ...(targets
          ? [{ name: name(FIRST_OPTIONAL), values: column(FIRST_OPTIONAL), pattern: 'outline' as const }]
          : []),
      ],
      place: { top: free, bottom: free + CHART_HEIGHT, left: 0, right: FIRST_OPTIONAL - 1 },
    },
  ];
}
