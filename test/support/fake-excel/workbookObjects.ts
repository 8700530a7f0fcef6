import { MAX_COLUMNS, MAX_ROWS, parseRect } from '../../../src/core/snapshot/address';
import type { Rect } from '../../../src/core/snapshot/workbook';
import { Comments } from './commentObjects';
import { accessDenied, Fault, HostObject, invalidArgument } from './hostObject';
import { Range, RangeAreas, usedRect, type Place } from './rangeObjects';
import { CustomXmlParts } from './customXmlParts';
import { Charts, FreezePanes, PageBreaks, PageLayout, ScopedNames } from './sheetParts';
import { blankSheet, cellRect, newId, type SheetState, type WorkbookState } from './state';
import { EventType } from './wire';

/** Excel cuts a longer list off without a word; here it is an error, so that no test overlooks it. */
const MAX_ADDRESS_LIST = 8_192;
/** Characters of a sheet's name. */
const MAX_NAME = 31;
const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Excel.Workbook, the root of all paths. */
export class WorkbookObject extends HostObject {
  readonly type = 'Workbook';
  readonly Worksheets: Worksheets;
  readonly Application = new Application();
  readonly Protection: WorkbookProtection;
  readonly Comments: Comments;
  readonly CustomXmlParts: CustomXmlParts;
  private readonly state: WorkbookState;
  private readonly changed: Place['changed'];

  constructor(state: WorkbookState, listened: Set<EventType>, changed: Place['changed']) {
    super();
    this.CustomXmlParts = new CustomXmlParts(state);
    this.Protection = new WorkbookProtection(state);
    this.Worksheets = new Worksheets(state, listened, changed);
    this.Comments = new Comments(state, changed);
    this.state = state;
    this.changed = changed;
  }

  GetSelectedRanges(): RangeAreas {
    const { state: workbook, changed } = this;
    const sheet = workbook.sheets.find(({ id }) => id === workbook.active)!;
    const areas = [workbook.selection, ...(workbook.moreSelected ?? [])];
    return new RangeAreas({ workbook, sheet, changed }, areas, new Worksheet({ workbook, sheet, changed }));
  }
}

/** Excel.WorkbookProtection: of the structure, that is of the sheets there are. */
class WorkbookProtection extends HostObject {
  readonly type = 'WorkbookProtection';
  private readonly workbook: WorkbookState;

  constructor(workbook: WorkbookState) {
    super();
    this.workbook = workbook;
  }

  get Protected(): boolean {
    return this.workbook.isStructureProtected ?? false;
  }
}

/** Excel.Application. */
class Application extends HostObject {
  readonly type = 'Application';

  SuspendScreenUpdatingUntilNextSync(): void {
    // nothing is drawn here
  }
}

/** Excel.WorksheetCollection. */
class Worksheets extends HostObject {
  readonly type = 'WorksheetCollection';
  private readonly workbook: WorkbookState;
  private readonly listened: Set<EventType>;

  private readonly changed: Place['changed'];

  constructor(workbook: WorkbookState, listened: Set<EventType>, changed: Place['changed']) {
    super();
    this.workbook = workbook;
    this.listened = listened;
    this.changed = changed;
  }

  private worksheet(sheet: SheetState): Worksheet {
    return new Worksheet({ workbook: this.workbook, sheet, changed: this.changed });
  }

  override items(): HostObject[] {
    return this.workbook.sheets.map((sheet) => this.worksheet(sheet));
  }

  GetItem(key: string): Worksheet | null {
    const sheet = this.workbook.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    return sheet ? this.worksheet(sheet) : null;
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    return this.GetItem(key);
  }

  /** A new sheet is the last one. */
  Add(name: string): Worksheet {
    if (this.workbook.isStructureProtected) throw accessDenied('WorksheetCollection.add');
    if (this.GetItem(name) || name.length > MAX_NAME || /[[\]:*?/\\]/.test(name))
      throw invalidArgument('WorksheetCollection.add', name);
    const sheet = blankSheet(name, newId(this.workbook));
    this.workbook.sheets.push(sheet);
    return this.worksheet(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.listened.add(EventType.Changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.listened.delete(EventType.Changed);
  }
  _RegisterAddedEvent(): void {
    this.listened.add(EventType.Added);
  }
  _UnregisterAddedEvent(): void {
    this.listened.delete(EventType.Added);
  }
  _RegisterDeletedEvent(): void {
    this.listened.add(EventType.Deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.listened.delete(EventType.Deleted);
  }
}

/** Excel.Worksheet. */
class Worksheet extends HostObject {
  readonly type = 'Worksheet';
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  private get sheet(): SheetState {
    return this.place.sheet;
  }
  override get id(): string {
    return this.sheet.id;
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  get Protection(): Protection {
    return new Protection(this.sheet);
  }

  get Names(): ScopedNames {
    return new ScopedNames(this.place);
  }
  get Charts(): Charts {
    return new Charts(this.place);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.place);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.place);
  }
  get HorizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.place);
  }
  get Gridlines(): boolean {
    return this.sheet.hasGridlines;
  }
  set Gridlines(value: boolean) {
    this.sheet.hasGridlines = value;
  }

  GetRange(address?: string): Range {
    if (address === undefined) return new Range(this.place, WHOLE_SHEET);
    const rect = parseRect(address);
    if (!rect) throw invalidArgument('Worksheet.getRange', address);
    return new Range(this.place, rect);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (!(rows > 0 && columns > 0))
      throw invalidArgument('Worksheet.getRangeByIndexes', `${rows} × ${columns}`);
    return new Range(this.place, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }
  GetRanges(list: string): RangeAreas {
    if (list.length > MAX_ADDRESS_LIST)
      throw invalidArgument('Worksheet.getRanges', `${list.length} characters`);
    const rects = list.split(',').map((address) => {
      const rect = parseRect(address);
      if (!rect) throw invalidArgument('Worksheet.getRanges', address);
      return rect;
    });
    return new RangeAreas(this.place, rects);
  }
  /** A sheet always has a used range: A1 where it is empty. */
  GetUsedRange(valuesOnly?: boolean): Range {
    return new Range(this.place, usedRect(this.sheet, WHOLE_SHEET, valuesOnly === true) ?? cellRect(0, 0));
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedRect(this.sheet, WHOLE_SHEET, valuesOnly === true);
    return used && new Range(this.place, used);
  }
  Activate(): void {
    if (this.sheet.visibility !== 'Visible')
      throw new Fault('InvalidOperation', 'hidden', 'Worksheet.activate');
    this.place.workbook.active = this.sheet.id;
  }
}

/** Excel.WorksheetProtection. */
class Protection extends HostObject {
  readonly type = 'WorksheetProtection';
  private readonly sheet: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.sheet = sheet;
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): unknown {
    return { allowFormatCells: this.sheet.protection?.allowFormatCells ?? false };
  }
}
