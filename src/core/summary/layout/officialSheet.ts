import type { PlannedChart } from '../../sheetPlan/plannedChart';
import type { PlannedCell, PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import { ownIdOf, SUMMARY_NAMES, type SummaryId } from '../summaryId';
import { blanks, cell } from './cells';
import { keepTogether, standOnFirstPage } from './keepTogether';
import { Pages, type Kept } from './pages';

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
  /** What stands above the titles. */
  readonly above?: Block;
  /** Bold, centred lines. */
  readonly titles: readonly string[];
  /** Italic lines under them: where the figures come from and when they were taken. */
  readonly subtitles: readonly string[];
  /** Lines under these, at the left. */
  readonly facts?: readonly PlannedCell[];
  readonly unitLine?: string;
  readonly head: Block;
  /** Columns that say what a line of the body is for; none where nobody writes beside them. */
  readonly lineBy?: readonly number[];
  /** Makes the body, given the row it begins at. */
  readonly body: (top: number) => Block;
  /** Remarks under the table, then the signatures. */
  readonly notes: readonly string[];
  readonly signatures: readonly Block[];
  readonly frozenColumns?: number;
  readonly headsShown?: SheetPlan['headsShown'];
  readonly paper?: PrintSetup['paper'];
  readonly orientation?: PrintSetup['orientation'];
  readonly pages?: PrintSetup['pages'];
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
    ...(sheet.headsShown ? { headsShown: sheet.headsShown } : {}),
    ...(sheet.frozenColumns ? { frozenColumns: sheet.frozenColumns } : {}),
    rows: joined.rows,
    ...(sheet.lineBy ? { lineBy: sheet.lineBy } : {}),
    merges: joined.merges,
    heights: joined.heights,
    ...(charts.length > 0 ? { charts } : {}),
  };
  const print = {
    paper: sheet.paper ?? 'A4',
    orientation: sheet.orientation ?? 'landscape',
    breaks: joined.breaks,
    ...(sheet.pages ? { pages: sheet.pages } : {}),
  } as const;
  const lastLine = bodyTop + body.rows.length - 1;
  // heads that are repeated stand above charts too: where the table ends on the first page they need not be
  const isOnePage = charts.length > 0 && standOnFirstPage(plan, print, lastLine);
  const shown: SheetPlan = isOnePage ? { ...plan, headsShown: 'once' } : plan;
  const kept = keptOf(shown, print, { joined, charts, bodyTop, lastLine });
  return { ...shown, print: { ...print, breaks: keepTogether(shown, print, kept) } };
}

interface Laid {
  readonly joined: Required<Block>;
  readonly charts: readonly PlannedChart[];
  readonly bodyTop: number;
  readonly lastLine: number;
}

/** Lines of the table that go with its signatures: one by itself looks forgotten. */
const LAST_LINES = 2;

/** What belongs on one page: the last lines with the signatures, and with the chart where a page has room for all. */
function keptOf(
  plan: SheetPlan,
  print: PrintSetup,
  { joined, charts, bodyTop, lastLine }: Laid,
): readonly Kept[] {
  const [signed, ...later] = joined.kept;
  // the row above a chart goes with it: its frame would else show on the page before
  const drawn = charts.map(({ place }) => ({ top: place.top - 1, bottom: place.bottom }));
  if (!signed) return drawn;
  const end = {
    top: Math.max(bodyTop, lastLine - LAST_LINES + 1),
    bottom: signed.bottom,
    from: bodyTop,
  };
  const pages = new Pages(plan, print);
  const fits = (top: number, bottom: number): boolean => pages.hold({ top, bottom });
  while (end.top < lastLine && !fits(end.top, end.bottom)) end.top++;
  const [chart] = drawn;
  // lines of the table stand under the heads that are repeated; a chart alone would have them for nothing
  const isJoined = chart !== undefined && later.length === 0 && plan.headsShown !== 'once';
  if (!isJoined || !fits(lastLine, chart.bottom)) return [end, ...later, ...drawn];
  const whole = { ...end, bottom: chart.bottom };
  while (whole.top < lastLine && !fits(whole.top, whole.bottom)) whole.top++;
  return [whole, ...drawn.slice(1)];
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

function topOf({ above, titles, subtitles, facts = [], unitLine, widths }: OfficialSheet): Block {
  const width = widths.length;
  return stack([
    ...(above ? [above] : []),
    ...titles.map((title) => lineAcross(cell(title, 'heading'), width)),
    ...subtitles.map((line) => lineAcross(cell(line, 'subtitle'), width)),
    ...facts.map((line) => lineAcross(line, width)),
    unitLine === undefined ? { rows: [[]] } : lineAcross(cell(unitLine, 'unitLine'), width),
  ]);
}

function notesOf({ notes, widths }: OfficialSheet): Block {
  return stack(notes.map((note) => lineAcross(cell(note, 'note'), widths.length)));
}
