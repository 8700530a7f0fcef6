import type { PlannedChart } from '../../sheetPlan/plannedChart';
import type { PlannedCell, PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import { ownIdOf, SUMMARY_NAMES, type SummaryId } from '../summaryId';
import { blanks, cell } from './cells';
import { keepTogether, standOnFirstPage, type Kept } from './keepTogether';

/** Rows with the merges of them; both counted from the first of these rows. */
export interface Block {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges?: readonly Rect[];
  readonly heights?: ReadonlyMap<number, number>;
  /** Rows before which a new page begins. */
  readonly breaks?: readonly number[];
  /** Rows that belong on one page. */
  readonly kept?: readonly Kept[];
}

/** What a summary sheet is made of, from top to bottom. */
export interface OfficialSheet {
  readonly id: SummaryId;
  readonly widths: readonly number[];
  /** Bold, centred lines. */
  readonly titles: readonly string[];
  /** Italic lines under them: where the figures come from and when they were taken. */
  readonly subtitles: readonly string[];
  readonly unitLine?: string;
  readonly head: Block;
  /** Makes the body, given the row it begins at. */
  readonly body: (top: number) => Block;
  /** Remarks under the table, then the signatures. */
  readonly notes: readonly string[];
  readonly signatures: readonly Block[];
  readonly frozenColumns?: number;
  readonly paper?: PrintSetup['paper'];
  readonly orientation?: PrintSetup['orientation'];
  /** Makes the charts, given the first free row; they come last. */
  readonly charts?: (bodyTop: number, free: number) => readonly PlannedChart[];
}

/** Lays out a sheet as official documents look: titles, unit line, heads, body, remarks, signatures, charts. */
export function officialSheet(sheet: OfficialSheet): SheetPlan {
  const top = topOf(sheet);
  const headTop = top.rows.length;
  const bodyTop = headTop + sheet.head.rows.length;
  const body = sheet.body(bodyTop);
  const blocks = [top, sheet.head, body, notesOf(sheet), ...sheet.signatures];
  const joined = stack(blocks);
  const charts = sheet.charts?.(bodyTop, joined.rows.length + 1) ?? [];
  const plan: SheetPlan = {
    id: ownIdOf(sheet.id),
    name: SUMMARY_NAMES[sheet.id],
    widths: sheet.widths,
    headRow: bodyTop - 1,
    headTop,
    ...(sheet.frozenColumns ? { frozenColumns: sheet.frozenColumns } : {}),
    rows: joined.rows,
    merges: joined.merges,
    heights: joined.heights,
    ...(charts.length > 0 ? { charts } : {}),
  };
  const print = {
    paper: sheet.paper ?? 'A4',
    orientation: sheet.orientation ?? 'landscape',
    breaks: joined.breaks,
  } as const;
  // signatures never stand alone on a page: the last line of the table goes with them
  const lastLine = bodyTop + body.rows.length - 1;
  const [signed, ...later] = joined.kept;
  const kept = [
    ...(signed ? [{ top: lastLine, bottom: signed.bottom }] : []),
    ...later,
    // the row above a chart goes with it: its frame would else show on the page before
    ...charts.map(({ place }) => ({ top: place.top - 1, bottom: place.bottom })),
  ];
  // heads that are repeated stand above charts too: where the table ends on the first page they need not be
  const isOnePage = charts.length > 0 && standOnFirstPage(plan, print, lastLine);
  const shown: SheetPlan = isOnePage ? { ...plan, headsShown: 'once' } : plan;
  return { ...shown, print: { ...print, breaks: keepTogether(shown, print, kept) } };
}

/** Blocks one under the other. */
export function stack(blocks: readonly Block[]): Required<Block> {
  const rows: (readonly PlannedCell[])[] = [];
  const merges: Rect[] = [];
  const heights = new Map<number, number>();
  const breaks: number[] = [];
  const kept: Kept[] = [];
  for (const block of blocks) {
    const at = rows.length;
    for (const row of block.rows) rows.push(row);
    for (const { top, bottom, left, right } of block.merges ?? []) {
      merges.push({ top: top + at, bottom: bottom + at, left, right });
    }
    for (const [row, height] of block.heights ?? []) heights.set(row + at, height);
    for (const row of block.breaks ?? []) breaks.push(row + at);
    for (const { top, bottom } of block.kept ?? []) kept.push({ top: top + at, bottom: bottom + at });
  }
  return { rows, merges, heights, breaks, kept };
}

/** One line across the whole sheet. */
export function lineAcross(line: PlannedCell, width: number, height?: number): Block {
  return {
    rows: [[line, ...blanks(width - 1, line.role)]],
    merges: width > 1 ? [{ top: 0, bottom: 0, left: 0, right: width - 1 }] : [],
    ...(height === undefined ? {} : { heights: new Map([[0, height]]) }),
  };
}

function topOf({ titles, subtitles, unitLine, widths }: OfficialSheet): Block {
  const width = widths.length;
  return stack([
    ...titles.map((title) => lineAcross(cell(title, 'heading'), width)),
    ...subtitles.map((line) => lineAcross(cell(line, 'subtitle'), width)),
    unitLine === undefined ? { rows: [[]] } : lineAcross(cell(unitLine, 'unitLine'), width),
  ]);
}

/** Points a line of a remark needs, and how many of its characters stand side by side in a width of 1. */
const LINE_HEIGHT = 15;
const FILLED = 1.05;

function notesOf({ notes, widths }: OfficialSheet): Block {
  return stack(
    notes.map((note) =>
      lineAcross(cell(note, 'note'), widths.length, wrappedHeight(note, widths, LINE_HEIGHT)),
    ),
  );
}

/** Height of a merged cell that wraps: programs fit no row to a merge. */
export function wrappedHeight(text: string, widths: readonly number[], lineHeight: number): number {
  const across = widths.reduce((sum, width) => sum + width, 0) * FILLED;
  return Math.max(1, Math.ceil(text.length / across)) * lineHeight + 1;
}
