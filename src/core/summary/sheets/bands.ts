import { text } from '../../messages/text';
import type { PlannedCell, PlannedFormula } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import type { GridSheet, SummaryContext } from '../context';
import { allCriteria, countMet } from '../formulas/countMet';
import { own } from '../formulas/pieces';
import { blanks, cell, live } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { officialSheet, type Block } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { bandAt } from '../model/bands';
import type { SummaryModel, SummaryUnit } from '../model/model';
import { unreadableNote } from '../unreadableNote';
import { bandName, criterionName, lackWords, sourceLine, titleOf } from '../words';

/** TH-Phân nhóm: communes by band; those nearest to the next band first, what each still lacks. */
export const bandsSheet: GridSheet = (context, model) => {
  const { tell } = context;
  const columns = columnsOf(context, model);
  return officialSheet({
    id: 'bands',
    titles: [titleOf(text('summary.bands.title'), model, tell)],
    subtitles: [sourceLine(context, model.sources)],
    widths: widthsOf(columns),
    head: headOf(columns),
    lineBy: model.groups.length > 0 ? [1, 2] : [1],
    body: (top) => bodyOf(context, model, top),
    notes: [orderNote(context), ...unreadableNote(context, model)],
    signatures: [signatures(tell, widthsOf(columns))],
  });
};

/** How communes are ordered; beside formulas also what of it follows changes of marks. */
function orderNote({ tell, takenAt, valuesOnly }: SummaryContext): string {
  const order = tell(text('summary.note.order'));
  return valuesOnly ? order : `${order} ${tell(text('summary.note.live-order', { time: takenAt }))}`;
}

function columnsOf({ tell }: SummaryContext, { groups }: SummaryModel): Column[] {
  return [
    { head: tell(text('summary.head.number')), width: 6 },
    { head: tell(text('summary.head.commune')), width: 22 },
    ...(groups.length > 0 ? [{ head: tell(text('summary.head.district')), width: 25 }] : []),
    { head: tell(text('summary.head.met')), width: 9 },
    { head: tell(text('summary.head.to-next')), width: 11 },
    { head: tell(text('summary.head.to-standard')), width: 11 },
    { head: tell(text('summary.head.missing')), width: 64 },
  ];
}

interface Frame {
  readonly context: SummaryContext;
  readonly model: SummaryModel;
  readonly homes: ReadonlyMap<SummaryUnit, string>;
  readonly width: number;
  readonly names: readonly string[];
}

/** One part of the list: its heading and its communes. */
interface Part {
  readonly heading: string;
  readonly units: readonly SummaryUnit[];
  /** The criteria with which a commune leaves it for the next band; null at the top. */
  readonly next: number | null;
}

function bodyOf(context: SummaryContext, model: SummaryModel, top: number): Block {
  const homes = new Map(
    model.groups.flatMap((group) => group.units.map((unit) => [unit, group.name] as const)),
  );
  const names = model.criteria.map(criterionName);
  const frame: Frame = { context, model, homes, width: columnsOf(context, model).length, names };
  const rows: PlannedCell[][] = [];
  const merges: Rect[] = [];
  for (const { heading, units, next } of partsOf(context, model)) {
    merges.push({ top: rows.length, bottom: rows.length, left: 0, right: frame.width - 1 });
    rows.push([cell(heading, 'groupText'), ...blanks(frame.width - 1, 'groupText')]);
    units.forEach((unit, at) => rows.push(lineOf(frame, unit, at + 1, top + rows.length, next)));
  }
  return { rows, merges };
}

/** Below the standard first, the highest band first; then those at the standard; then those that sent nothing. */
function partsOf({ tell }: SummaryContext, { bands, units }: SummaryModel): Part[] {
  const inBand = bands.map((): SummaryUnit[] => []);
  for (const unit of units) if (unit.isSubmitted) inBand[bandAt(bands, unit.met)]!.push(unit);
  const parts = bands.map((band, at): Part => {
    const members = [...inBand[at]!].sort((a, b) => b.met - a.met);
    const heading = tell(text('summary.bands.part', { band: bandName(band, tell), count: members.length }));
    return { heading, units: members, next: at === 0 ? null : bands[at - 1]!.low };
  });
  const missing = units.filter(({ isSubmitted }) => !isSubmitted);
  const notSent = tell(text('summary.bands.not-sent', { count: missing.length }));
  return [
    ...parts.slice(1),
    parts[0]!,
    ...(missing.length > 0 ? [{ heading: notSent, units: missing, next: null }] : []),
  ];
}

function lineOf(
  { context, model, homes, width, names }: Frame,
  unit: SummaryUnit,
  number: number,
  row: number,
  next: number | null,
): PlannedCell[] {
  const { size, groups } = model;
  const first = [
    cell(number, 'centre'),
    cell(unit.name),
    ...(groups.length > 0 ? [cell(homes.get(unit) ?? null)] : []),
  ];
  if (!unit.isSubmitted) {
    const notSent = cell(context.tell(text('summary.not-sent')), 'centre');
    return [...first, notSent, ...blanks(2, 'centre'), ...blanks(width - first.length - 3, 'body')];
  }
  const count = own(row, first.length);
  const short = (least: number): PlannedFormula => [`MAX(0,${least}-`, count, ')'];
  const lacking = names.flatMap((name, at) => lackWords(name, unit.marks[at]!));
  return [
    ...first,
    // centred: beside «10. Thu nhập» a figure at the right edge would be read as one number with it
    live(unit.met, countMet([unit], allCriteria(unit.source)), 'centre'),
    next === null ? cell(null, 'centre') : live(Math.max(0, next - unit.met), short(next), 'centre'),
    live(Math.max(0, size - unit.met), short(size), 'centre'),
    cell(lacking.join('; ') || null),
  ];
}
