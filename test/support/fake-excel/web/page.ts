import { FakeExcel } from '../fakeExcel';
import { packState, unpackState } from '../packState';
import type { TransportError } from '../wire';
import { drawGrid } from './grid';
import { WebHost, type WebHostOptions } from './webHost';

/** What is put into the page before this script runs. */
export interface PageOptions extends WebHostOptions {
  /** The workbook as text: see `packState`. */
  readonly state: string;
  readonly apiVersion: string;
  /** Whether the pane shows from the start; it runs all the same (shared runtime). */
  readonly isPaneOpen: boolean;
}

/** What a test calls in the page, as `window.fakeExcel`. */
export interface PageApi {
  readonly state: () => string;
  readonly syncs: () => number;
  readonly largestPayload: () => number;
  readonly liveReferences: () => readonly string[];
  readonly isPaneOpen: () => boolean;
  readonly takesCommands: () => boolean;
  readonly completedCommands: () => number;
  readonly openPane: () => void;
  readonly runCommand: (functionName: string) => void;
  readonly type: (sheet: string, address: string, value: string | number | boolean) => void;
  /** The user selects areas of a sheet, one after another: `C9,C4:C8`. */
  readonly select: (sheet: string, areas: string) => void;
  /** What changes without a word of Excel's. */
  readonly typeUntold: (sheet: string, address: string, value: string | number | boolean) => void;
  readonly addSheet: (sheet: string) => void;
  readonly copySheet: (sheet: string, to: string) => void;
  readonly renameSheet: (sheet: string, to: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly protect: (sheet: string, isProtected: boolean) => void;
  readonly editCell: (isEditing: boolean) => void;
  readonly failNext: (error: TransportError | string) => void;
  /** Nothing fails any more, and no cell is being edited. */
  readonly recover: () => void;
}

const options = (globalThis as unknown as { fakeExcelOptions: PageOptions }).fakeExcelOptions;
const excel = new FakeExcel(unpackState(options.state));
excel.apiVersion = options.apiVersion;

const grid = document.getElementById('grid')!;
const host = new WebHost(excel, options);
const pane = host.frame;
pane.id = 'pane';
pane.title = 'Soát Biểu';
const showPane = (isShown: boolean): void => {
  pane.hidden = !isShown;
};

excel.onAnswered = () => drawGrid(grid, excel.state);
excel.onPane = showPane;
showPane(options.isPaneOpen);
drawGrid(grid, excel.state);

const api: PageApi = {
  state: () => packState(excel.state),
  syncs: () => excel.syncs,
  largestPayload: () => excel.largestPayload,
  liveReferences: () => excel.liveReferences,
  isPaneOpen: () => !pane.hidden,
  takesCommands: () => host.takesCommands,
  completedCommands: () => host.completedCommands,
  openPane: () => showPane(true),
  runCommand: (functionName) => host.runCommand(functionName),
  type: (sheet, address, value) => excel.type(sheet, address, value),
  select: (sheet, areas) => excel.select(sheet, areas),
  typeUntold: (sheet, address, value) => excel.typeUntold(sheet, address, value),
  addSheet: (sheet) => excel.addSheet(sheet),
  copySheet: (sheet, to) => excel.copySheet(sheet, to),
  renameSheet: (sheet, to) => excel.renameSheet(sheet, to),
  deleteSheet: (sheet) => excel.deleteSheet(sheet),
  protect: (sheet, isProtected) => {
    excel.sheet(sheet).protection = isProtected ? { allowFormatCells: false } : null;
  },
  editCell: (isEditing) => {
    excel.isEditingCell = isEditing;
  },
  failNext: (error) => excel.failNext(error),
  recover: () => excel.recover(),
};
(globalThis as unknown as { fakeExcel: PageApi }).fakeExcel = api;
