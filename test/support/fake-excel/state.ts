import { OWN_SHEET_NAME } from '../../../src/core/sheetPlan/ownSheet';
import type { Cell, Rect, Sheet, Visibility, Workbook } from '../../../src/core/snapshot/workbook';

/** A cell of the fake, as Excel tells it: errors are text, a formula begins with `=`. */
export interface CellState {
  value: string | number | boolean;
  formula?: string;
  format: string;
  font: string;
  /** Whether protection of the sheet keeps it from being changed; a cell is locked unless the user unlocked it. */
  locked?: boolean;
  /** `#RRGGBB`; absent where the cell has no fill of its own. */
  fill?: string;
  /** What else of its look was set; absent where nothing was. */
  style?: CellStyle;
  /** The place within the workbook that a click leads to. */
  link?: string;
}

export interface CellStyle {
  size: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  color: string;
  horizontal: string;
  indent: number;
  vertical: string;
  wraps: boolean;
  orientation: number;
  /** By `top`, `bottom`, `left`, `right`. */
  borders: Record<string, BorderState & { weight: string }>;
}

/** A name scoped to a sheet. */
export interface NameState {
  name: string;
  formula: string;
  visible: boolean;
}

export interface SeriesState {
  name: string;
  values: string;
  categories: string;
  fill: string;
  line: string;
  gap: number;
}

export interface ChartState {
  name: string;
  kind: string;
  title: string;
  legend: string;
  isReversed: boolean;
  series: SeriesState[];
  /** The addresses of its first and last cell. */
  place: string;
}

export interface PageState {
  paper: string;
  orientation: string;
  zoom: unknown;
  isCentred: boolean;
  /** Of its first page; blank where pages are numbered through all sheets. */
  firstNumber: number | '';
  titleRows: string;
  header: string;
  headerState: string;
  footer: string;
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
}

export interface BorderState {
  style: string;
  color: string;
}

export interface ConditionalFormatState {
  id: string;
  type: string;
  formula: string;
  stopIfTrue: boolean;
  fill: string;
  borders: Record<'Top' | 'Bottom' | 'Left' | 'Right', BorderState>;
  ranges: Rect[];
}

export interface ProtectionState {
  allowFormatCells: boolean;
}

export interface SheetState {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  rows: Map<number, Map<number, CellState>>;
  merges: Rect[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** The first in order stands first. */
  conditionalFormats: ConditionalFormatState[];
  protection: ProtectionState | null;
  names: NameState[];
  charts: ChartState[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  frozen: { rows: number; columns: number } | null;
  page: PageState;
  /** Rows before which a page begins. */
  pageBreaks: number[];
  hasGridlines: boolean;
}

/** A comment (a threaded one) in a cell. */
export interface CommentState {
  id: string;
  /** The id of its sheet. */
  sheet: string;
  row: number;
  column: number;
  content: string;
  author: string;
  replies: string[];
}

export interface CustomXmlPartState {
  id: string;
  xml: string;
}

/** Everything the fake knows of a workbook; plain data, so that tests can copy and compare it. */
export interface WorkbookState {
  /** Worksheets in tab order; chart sheets are not among them. */
  sheets: SheetState[];
  active: string;
  selection: Rect;
  /** Areas that were selected after it, with the Ctrl key held; none where left out. */
  moreSelected?: Rect[];
  nextId: number;
  /** Custom XML parts; none where left out. */
  customXmlParts?: CustomXmlPartState[];
  /** Whether sheets may not be added, renamed or taken out. */
  isStructureProtected?: boolean;
  /** Absent where there are none. */
  comments?: CommentState[];
}

export const DEFAULT_FONT = 'Times New Roman';
/** A cell nobody has touched. */
export const EMPTY_CELL: CellState = { value: '', format: 'General', font: DEFAULT_FONT };
const VISIBILITY: Record<Visibility, SheetState['visibility']> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A fresh id of the kind Excel gives to sheets and conditional formats. */
export function newId(state: Pick<WorkbookState, 'nextId'>): string {
  return `{00000000-0001-0000-0000-${String(state.nextId++).padStart(12, '0')}}`;
}

/** The workbook that Excel would show of a snapshot. */
export function stateOf(workbook: Workbook): WorkbookState {
  const state: WorkbookState = { sheets: [], active: '', selection: cellRect(0, 0), nextId: 1 };
  for (const sheet of workbook.sheets) {
    if (sheet.unreadable !== 'chartsheet') state.sheets.push(sheetState(sheet, newId(state)));
  }
  const parts = (workbook.memory ?? []).flatMap((part) => ('xml' in part ? [part.xml] : []));
  if (parts.length > 0) state.customXmlParts = parts.map((xml) => ({ id: newId(state), xml }));
  state.active = state.sheets.find(({ visibility }) => visibility === 'Visible')?.id ?? '';
  return state;
}

function sheetState(sheet: Sheet, id: string): SheetState {
  const rows = [...sheet.rows].map(([row, cells]): [number, Map<number, CellState>] => [
    row,
    new Map(cells.flatMap((cell, column) => (cell ? [[column, cellState(cell)] as const] : []))),
  ]);
  return {
    id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    rows: new Map(rows),
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    conditionalFormats: [],
    protection: null,
    ...blankParts(),
    ...(sheet.ownId !== undefined && {
      names: [{ name: OWN_SHEET_NAME, formula: `="1:${sheet.ownId}"`, visible: false }],
    }),
  };
}

/** What a new sheet has beside cells. */
function blankParts(): Pick<
  SheetState,
  'names' | 'charts' | 'columnWidths' | 'rowHeights' | 'frozen' | 'page' | 'pageBreaks' | 'hasGridlines'
> {
  return {
    names: [],
    charts: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: null,
    page: {
      paper: 'A4',
      orientation: 'Portrait',
      zoom: { scale: 100 },
      isCentred: false,
      firstNumber: '',
      titleRows: '',
      header: '',
      headerState: 'Default',
      footer: '',
      // points, as a new workbook of Excel has them
      margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    },
    pageBreaks: [],
    hasGridlines: true,
  };
}

/** A sheet without anything on it. */
export function blankSheet(name: string, id: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFormats: [],
    protection: null,
    ...blankParts(),
  };
}

/** The cell at a place, made where there is none. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  const cells = sheet.rows.get(row) ?? new Map<number, CellState>();
  sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? { value: '', format: 'General', font: DEFAULT_FONT };
  cells.set(column, cell);
  return cell;
}

function cellState({ value, formula, format, font }: Cell): CellState {
  const raw = value === null ? '' : typeof value === 'object' ? value.error : value;
  return {
    value: raw,
    ...(formula !== undefined && { formula: `=${formula}` }),
    format: format ?? 'General',
    font: font ?? DEFAULT_FONT,
  };
}

/** The workbook after saving, closing and opening: the same, but ids of the session before are gone. */
export function reopened(state: WorkbookState): WorkbookState {
  const copy = structuredClone(state);
  for (const sheet of copy.sheets) {
    const id = newId(copy);
    if (copy.active === sheet.id) copy.active = id;
    for (const comment of copy.comments ?? []) if (comment.sheet === sheet.id) comment.sheet = id;
    sheet.id = id;
    for (const format of sheet.conditionalFormats) format.id = newId(copy);
  }
  return copy;
}

export function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

export function overlap(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
