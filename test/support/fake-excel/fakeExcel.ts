import { parseAddress, parseRect, rectAddress } from '../../../src/core/snapshot/address';
import type { Rect, Workbook } from '../../../src/core/snapshot/workbook';
import { Interpreter } from './interpreter';
import { cellRect, newId, stateOf, DEFAULT_FONT, type SheetState, type WorkbookState } from './state';
import { ActionType, EventType, TransportError, type Action, type Answer, type Batch } from './wire';
import { WorkbookObject } from './workbookObjects';

/** Excel on the web refuses more than 5 MB in either direction; taken in its smaller reading. */
const MAX_PAYLOAD = 5_000_000;

/** One request as the fake saw it. */
export interface RequestRecord {
  readonly requestBytes: number;
  /** 0 where the request failed before it was answered. */
  readonly responseBytes: number;
  /** The client's own, after `Excel.run`: gives references back. No `context.sync()` of the code under test. */
  readonly isCleanup: boolean;
  /** The client's flags; bit 0: something in it may change the workbook. */
  readonly flags: number;
  /** As sent, for tests that look at what was asked. */
  readonly actions: readonly Action[];
}

/** An event on its way to the client. */
export interface RaisedEvent {
  readonly type: EventType;
  readonly args: Readonly<Record<string, unknown>>;
}

export type Reply = { readonly body: string } | { readonly error: TransportError };

/** An Excel with one workbook, as Microsoft's client sees it. */
export class FakeExcel {
  readonly state: WorkbookState;
  readonly requests: RequestRecord[] = [];
  /** The highest ExcelApi this Excel has. */
  apiVersion = '1.15';
  /** Whether the user is typing in a cell: then every request is refused. */
  isEditingCell = false;
  /** Called with each event that is listened to. */
  onEvent: (event: RaisedEvent) => void = () => undefined;
  /** Called after each request that was answered: the browser page redraws its grid. */
  onAnswered: () => void = () => undefined;

  /** Called when the add-in asks that its pane be shown (`Office.addin.showAsTaskpane`) or hidden. */
  onPane: (isShown: boolean) => void = () => undefined;

  private readonly interpreter: Interpreter;
  private readonly listened = new Set<EventType>();
  private readonly failures: (TransportError | string)[] = [];

  constructor(workbook: Workbook | WorkbookState) {
    this.state = 'nextId' in workbook ? workbook : stateOf(workbook);
    const root = new WorkbookObject(this.state, this.listened, (sheet, rect) =>
      this.raiseChanged(sheet, rect, 'ThisLocalAddin'),
    );
    this.interpreter = new Interpreter(root, (...call) => this.callService(...call));
  }

  /** How often the code under test has synchronised. */
  get syncs(): number {
    return this.requests.filter(({ isCleanup }) => !isCleanup).length;
  }

  /** The largest request or response, in bytes. */
  get largestPayload(): number {
    return Math.max(0, ...this.requests.flatMap((one) => [one.requestBytes, one.responseBytes]));
  }

  /** References the client has not given back. */
  get liveReferences(): readonly string[] {
    return this.interpreter.liveReferences;
  }

  /** How many it was ever given. */
  get givenReferences(): number {
    return this.interpreter.givenReferences;
  }

  get listenedEvents(): ReadonlySet<EventType> {
    return this.listened;
  }

  /** The next request fails: before it is looked at, or with an error code of Excel's at its first action. */
  failNext(error: TransportError | string): void {
    this.failures.push(error);
  }

  /** Whether a requirement set is there. `ExcelApiOnline` and all others but those the apps need are not. */
  supports(set: string, version = '1.0'): boolean {
    if (set !== 'ExcelApi') return ['SharedRuntime', 'AddinCommands', 'RichApiRuntime'].includes(set);
    const minor = (text: string): number => Number(text.split('.')[1] ?? 0);
    return Number(version.split('.')[0]) <= 1 && minor(version) <= minor(this.apiVersion);
  }

  /** Answers the body of one request. */
  process(body: string, flags = 0): Reply {
    const batch = JSON.parse(body) as Batch;
    const requestBytes = bytesOf(body);
    const record = { requestBytes, isCleanup: isGivingBack(batch), flags, actions: batch.Actions };
    const reply = this.reply(batch, requestBytes);
    const responseBytes = 'body' in reply ? bytesOf(reply.body) : 0;
    this.requests.push({ ...record, responseBytes });
    this.onAnswered();
    return reply;
  }

  sheet(name: string): SheetState {
    const sheet = this.state.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`fake Excel has no sheet ${name}`);
    return sheet;
  }

  /** The user types into a cell. */
  type(sheetName: string, address: string, value: string | number | boolean): void {
    const place = parseAddress(address);
    if (!place) throw new Error(`${address} is no address`);
    const sheet = this.sheet(sheetName);
    const row = sheet.rows.get(place.row) ?? new Map();
    sheet.rows.set(place.row, row);
    const before = row.get(place.column) ?? { format: 'General', font: DEFAULT_FONT };
    const { formula: _replaced, ...kept } = before;
    row.set(place.column, { ...kept, value });
    this.raiseChanged(sheet, cellRect(place.row, place.column), 'Unknown');
  }

  /** The user selects areas of a sheet, with the Ctrl key held after the first: `C9,C4:C8`. */
  select(sheetName: string, areas: string): void {
    const [first, ...more] = areas.split(',').map((area) => {
      const rect = parseRect(area);
      if (!rect) throw new Error(`${area} is no area`);
      return rect;
    });
    this.state.active = this.sheet(sheetName).id;
    this.state.selection = first!;
    this.state.moreSelected = more;
  }

  /** The user inserts a sheet at the end. */
  addSheet(name: string): void {
    const [sheet] = stateOf({
      sheets: [
        {
          name,
          visibility: 'visible',
          rows: new Map(),
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        },
      ],
    }).sheets;
    this.state.sheets.push({ ...sheet!, id: newId(this.state) });
    this.raise(EventType.Added, { source: 0, worksheetId: this.state.sheets.at(-1)!.id });
  }

  /** The user deletes a sheet. */
  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.state.sheets.splice(this.state.sheets.indexOf(sheet), 1);
    this.raise(EventType.Deleted, { source: 0, worksheetId: sheet.id });
  }

  /** The user renames a sheet; this Excel is too old to tell of it. */
  renameSheet(name: string, to: string): void {
    this.sheet(name).name = to;
    this.onAnswered();
  }

  /** Something changes without an event: it came late, or was lost. */
  typeUntold(sheetName: string, address: string, value: string | number | boolean): void {
    const heard = [...this.listened];
    this.listened.clear();
    this.type(sheetName, address, value);
    for (const type of heard) this.listened.add(type);
  }

  /** Services of Office beside the workbook: telemetry and the like take everything and do nothing. */
  private callService(service: string, method: string, args: readonly unknown[]): null {
    if (service.endsWith('.AppRuntimeService') && method === 'SetAppRuntimeState') {
      this.onPane(args[0] === 'Visible');
    }
    return null;
  }

  private raiseChanged(sheet: SheetState, rect: Rect, triggerSource: 'Unknown' | 'ThisLocalAddin'): void {
    this.raise(EventType.Changed, {
      address: rectAddress(rect),
      changeType: 'RangeEdited',
      source: 0,
      triggerSource,
      worksheetId: sheet.id,
    });
  }

  private raise(type: EventType, args: Readonly<Record<string, unknown>>): void {
    if (this.listened.has(type)) this.onEvent({ type, args });
    this.onAnswered();
  }

  private reply(batch: Batch, requestBytes: number): Reply {
    const failure = isGivingBack(batch) ? undefined : this.failures.shift();
    if (typeof failure === 'string') return { body: JSON.stringify(refusal(failure)) };
    if (failure !== undefined) return { error: failure };
    if (this.isEditingCell && !isGivingBack(batch)) return { error: TransportError.CellEditMode };
    if (requestBytes > MAX_PAYLOAD) return { error: TransportError.RequestTooLarge };
    const body = JSON.stringify(this.interpreter.answer(batch));
    return bytesOf(body) > MAX_PAYLOAD ? { error: TransportError.ResponseTooLarge } : { body };
  }
}

function refusal(code: string): Answer {
  const error = {
    Code: code,
    Message: `fake Excel: ${code}`,
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { Results: [], TraceIds: [], Error: error };
}

function isGivingBack({ Actions: actions }: Batch): boolean {
  return actions.every(
    ({ ActionType: type, Name: name }) => type === ActionType.Instantiate || name === '_RemoveReference',
  );
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
