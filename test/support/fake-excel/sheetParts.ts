import { parseRect } from '../../../src/core/snapshot/address';
import { Fault, HostObject, invalidArgument, itemNotFound } from './hostObject';
import { Range, type Place } from './rangeObjects';
import type { ChartState, NameState, SeriesState } from './state';

/** Excel.NamedItemCollection of a worksheet. */
export class ScopedNames extends HostObject {
  readonly type = 'NamedItemCollection';
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override items(): HostObject[] {
    return this.place.sheet.names.map((name) => new NamedItem(this.place, name));
  }

  GetItem(key: string): NamedItem | null {
    const found = this.place.sheet.names.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    return found ? new NamedItem(this.place, found) : null;
  }
  GetItemOrNullObject(key: string): NamedItem | null {
    return this.GetItem(key);
  }

  Add(name: string, formula: string): NamedItem {
    if (this.GetItem(name)) throw new Fault('ItemAlreadyExists', name, 'NamedItemCollection.add');
    if (typeof formula !== 'string' || !formula.startsWith('='))
      throw invalidArgument('NamedItemCollection.add', String(formula));
    const state: NameState = { name, formula, visible: true };
    this.place.sheet.names.push(state);
    return new NamedItem(this.place, state);
  }
}

class NamedItem extends HostObject {
  readonly type = 'NamedItem';
  private readonly place: Place;
  private readonly state: NameState;

  constructor(place: Place, state: NameState) {
    super();
    this.place = place;
    this.state = state;
  }

  override get id(): string {
    return this.state.name;
  }
  get Name(): string {
    return this.state.name;
  }
  get Formula(): string {
    return this.state.formula;
  }
  set Formula(value: string) {
    if (!value.startsWith('=')) throw invalidArgument('NamedItem.formula', value);
    this.state.formula = value;
  }
  get Visible(): boolean {
    return this.state.visible;
  }
  set Visible(value: boolean) {
    this.state.visible = value;
  }

  GetRangeOrNullObject(): Range | null {
    const rect = parseRect(this.state.formula.slice(this.state.formula.lastIndexOf('!') + 1));
    return rect && new Range(this.place, rect);
  }
}

/** Excel.WorksheetFreezePanes. */
export class FreezePanes extends HostObject {
  readonly type = 'WorksheetFreezePanes';
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  FreezeRows(count: number): void {
    this.place.sheet.frozen = { rows: count, columns: 0 };
  }
  Unfreeze(): void {
    this.place.sheet.frozen = null;
  }
  FreezeAt(range: Range): void {
    this.place.sheet.frozen = {
      rows: range.RowIndex + range.RowCount,
      columns: range.ColumnIndex + range.ColumnCount,
    };
  }
}

const PAPERS = ['A3', 'A4'];

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  readonly type = 'PageLayout';
  readonly HeadersFooters: HeadersFooters;
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.HeadersFooters = new HeadersFooters(place);
  }

  get PaperSize(): string {
    return this.place.sheet.page.paper;
  }
  set PaperSize(value: string) {
    if (!PAPERS.includes(value)) throw invalidArgument('PageLayout.paperSize', value);
    this.place.sheet.page.paper = value;
  }
  get Orientation(): string {
    return this.place.sheet.page.orientation;
  }
  set Orientation(value: string) {
    this.place.sheet.page.orientation = value;
  }
  get Zoom(): unknown {
    return this.place.sheet.page.zoom;
  }
  set Zoom(value: unknown) {
    this.place.sheet.page.zoom = value;
  }
  get CenterHorizontally(): boolean {
    return this.place.sheet.page.isCentred;
  }
  set CenterHorizontally(value: boolean) {
    this.place.sheet.page.isCentred = value;
  }
  get FirstPageNumber(): number | '' {
    return this.place.sheet.page.firstNumber;
  }
  set FirstPageNumber(value: number | '') {
    this.place.sheet.page.firstNumber = value;
  }
  get LeftMargin(): number {
    return this.place.sheet.page.margins.left;
  }
  set LeftMargin(value: number) {
    this.place.sheet.page.margins.left = value;
  }
  get RightMargin(): number {
    return this.place.sheet.page.margins.right;
  }
  set RightMargin(value: number) {
    this.place.sheet.page.margins.right = value;
  }
  get TopMargin(): number {
    return this.place.sheet.page.margins.top;
  }
  set TopMargin(value: number) {
    this.place.sheet.page.margins.top = value;
  }
  get BottomMargin(): number {
    return this.place.sheet.page.margins.bottom;
  }
  set BottomMargin(value: number) {
    this.place.sheet.page.margins.bottom = value;
  }
  get HeaderMargin(): number {
    return this.place.sheet.page.margins.header;
  }
  set HeaderMargin(value: number) {
    this.place.sheet.page.margins.header = value;
  }
  get FooterMargin(): number {
    return this.place.sheet.page.margins.footer;
  }
  set FooterMargin(value: number) {
    this.place.sheet.page.margins.footer = value;
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const [, top, bottom] = /^\$(\d+):\$(\d+)$/.exec(this.place.sheet.page.titleRows) ?? [];
    if (top === undefined || bottom === undefined) return null;
    return new Range(this.place, {
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left: 0,
      right: 16_383,
    });
  }
  SetPrintTitleRows(rows: string): void {
    if (rows !== '' && !/^\$\d+:\$\d+$/.test(rows))
      throw invalidArgument('PageLayout.setPrintTitleRows', rows);
    this.place.sheet.page.titleRows = rows;
  }
}

const HEADER_STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

class HeadersFooters extends HostObject {
  readonly type = 'HeaderFooterGroup';
  readonly DefaultForAllPages: HeaderFooter;
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    this.DefaultForAllPages = new HeaderFooter(place);
  }

  get State(): string {
    return this.place.sheet.page.headerState;
  }
  set State(value: string) {
    if (!HEADER_STATES.includes(value)) throw invalidArgument('HeaderFooterGroup.state', value);
    this.place.sheet.page.headerState = value;
  }
}

class HeaderFooter extends HostObject {
  readonly type = 'HeaderFooter';
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  get CenterHeader(): string {
    return this.place.sheet.page.header;
  }
  set CenterHeader(value: string) {
    this.place.sheet.page.header = value;
  }
  get CenterFooter(): string {
    return this.place.sheet.page.footer;
  }
  set CenterFooter(value: string) {
    this.place.sheet.page.footer = value;
  }
}

/** Excel.PageBreakCollection, of breaks between rows. */
export class PageBreaks extends HostObject {
  readonly type = 'PageBreakCollection';
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override items(): HostObject[] {
    return [];
  }
  Add(range: Range): PageBreak {
    this.place.sheet.pageBreaks.push(range.RowIndex);
    return new PageBreak();
  }
  RemovePageBreaks(): void {
    this.place.sheet.pageBreaks = [];
  }
}

class PageBreak extends HostObject {
  readonly type = 'PageBreak';
}

const CHART_TYPES = ['ColumnClustered', 'BarStacked'];

/** Excel.ChartCollection. */
export class Charts extends HostObject {
  readonly type = 'ChartCollection';
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override items(): HostObject[] {
    return this.place.sheet.charts.map((state) => new Chart(this.place, state));
  }
  GetItem(name: string): Chart | null {
    const state = this.place.sheet.charts.find((one) => one.name === name);
    return state ? new Chart(this.place, state) : null;
  }
  Add(kind: string, source: Range, by: string): Chart {
    if (!CHART_TYPES.includes(kind) || by !== 'Columns') throw invalidArgument('ChartCollection.add', kind);
    const series = Array.from({ length: source.ColumnCount }, () => newSeries(source.Address));
    const name = `Chart ${this.place.sheet.charts.length + 1}`;
    const state: ChartState = { name, kind, title: '', series, place: '', isReversed: false, legend: '' };
    this.place.sheet.charts.push(state);
    return new Chart(this.place, state);
  }
}

function newSeries(values: string): SeriesState {
  return { name: '', values, categories: '', fill: '', line: '', gap: 150 };
}

class Chart extends HostObject {
  readonly type = 'Chart';
  private readonly place: Place;
  private readonly state: ChartState;

  constructor(place: Place, state: ChartState) {
    super();
    this.place = place;
    this.state = state;
  }

  get Name(): string {
    return this.state.name;
  }
  set Name(value: string) {
    this.state.name = value;
  }
  get Title(): ChartText {
    return new ChartText(this.state);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }
  get Series(): ChartSeriesList {
    return new ChartSeriesList(this.state);
  }
  SetPosition(start: Range, end: Range): void {
    this.state.place = `${start.Address}:${end.Address}`;
  }
  Delete(): void {
    const { charts } = this.place.sheet;
    charts.splice(charts.indexOf(this.state), 1);
  }
}

class ChartText extends HostObject {
  readonly type = 'ChartTitle';
  readonly Format = new ChartTextFormat();
  private readonly state: ChartState;

  constructor(state: ChartState) {
    super();
    this.state = state;
  }
  get Text(): string {
    return this.state.title;
  }
  set Text(value: string) {
    this.state.title = value;
  }
}

class ChartTextFormat extends HostObject {
  readonly type = 'ChartTitleFormat';
  readonly Font = new ChartFont();
}

/** Fonts of charts are taken and forgotten. */
class ChartFont extends HostObject {
  readonly type = 'ChartFont';
  Name = '';
  Size = 10;
  Bold = false;
}

class ChartLegend extends HostObject {
  readonly type = 'ChartLegend';
  private readonly state: ChartState;

  constructor(state: ChartState) {
    super();
    this.state = state;
  }
  get Position(): string {
    return this.state.legend;
  }
  set Position(value: string) {
    this.state.legend = value;
  }
}

class ChartAxes extends HostObject {
  readonly type = 'ChartAxes';
  readonly CategoryAxis: ChartAxis;

  constructor(state: ChartState) {
    super();
    this.CategoryAxis = new ChartAxis(state);
  }
}

class ChartAxis extends HostObject {
  readonly type = 'ChartAxis';
  private readonly state: ChartState;

  constructor(state: ChartState) {
    super();
    this.state = state;
  }
  get ReversePlotOrder(): boolean {
    return this.state.isReversed;
  }
  set ReversePlotOrder(value: boolean) {
    this.state.isReversed = value;
  }
}

class ChartSeriesList extends HostObject {
  readonly type = 'ChartSeriesCollection';
  private readonly state: ChartState;

  constructor(state: ChartState) {
    super();
    this.state = state;
  }
  override items(): HostObject[] {
    return this.state.series.map((one) => new ChartSeries(one));
  }
  GetItemAt(index: number): ChartSeries {
    const one = this.state.series[index];
    if (!one) throw itemNotFound('ChartSeriesCollection.getItemAt');
    return new ChartSeries(one);
  }
  Add(name: string): ChartSeries {
    const one = { ...newSeries(''), name };
    this.state.series.push(one);
    return new ChartSeries(one);
  }
}

class ChartSeries extends HostObject {
  readonly type = 'ChartSeries';
  private readonly state: SeriesState;

  constructor(state: SeriesState) {
    super();
    this.state = state;
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(value: string) {
    this.state.name = value;
  }
  get GapWidth(): number {
    return this.state.gap;
  }
  set GapWidth(value: number) {
    this.state.gap = value;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state);
  }
  SetValues(range: Range): void {
    this.state.values = range.Address;
  }
  SetXAxisValues(range: Range): void {
    this.state.categories = range.Address;
  }
}

class ChartSeriesFormat extends HostObject {
  readonly type = 'ChartSeriesFormat';
  readonly Fill: ChartFill;
  readonly Line: ChartLine;

  constructor(state: SeriesState) {
    super();
    this.Fill = new ChartFill(state);
    this.Line = new ChartLine(state);
  }
}

class ChartFill extends HostObject {
  readonly type = 'ChartFill';
  private readonly state: SeriesState;

  constructor(state: SeriesState) {
    super();
    this.state = state;
  }
  SetSolidColor(color: string): void {
    this.state.fill = color;
  }
}

class ChartLine extends HostObject {
  readonly type = 'ChartLineFormat';
  private readonly state: SeriesState;

  constructor(state: SeriesState) {
    super();
    this.state = state;
  }
  get Color(): string {
    return this.state.line;
  }
  set Color(value: string) {
    this.state.line = value;
  }
}
