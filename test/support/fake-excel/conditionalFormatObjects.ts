import type { Rect } from '../../../src/core/snapshot/workbook';
import { accessDenied, Fault, HostObject, notImplemented } from './hostObject';
import type { Place } from './rangeObjects';
import { newId, overlap, type BorderState, type ConditionalFormatState } from './state';

/** Conditional formats of a protected sheet may be changed only where cells may be formatted. */
function requireUnprotected({ sheet }: Place, where: string): void {
  if (sheet.protection && !sheet.protection.allowFormatCells) throw accessDenied(where);
}

/** A conditional format that does nothing yet. */
export function plainConditionalFormat(id: string, ranges: readonly Rect[]): ConditionalFormatState {
  const border = (): BorderState => ({ style: 'None', color: '' });
  return {
    id,
    type: 'Custom',
    formula: '',
    stopIfTrue: false,
    fill: '',
    borders: { Top: border(), Bottom: border(), Left: border(), Right: border() },
    ranges: [...ranges],
  };
}

/** Excel.ConditionalFormatCollection: those of a sheet that touch some areas. */
export class ConditionalFormats extends HostObject {
  readonly type = 'ConditionalFormatCollection';
  private readonly place: Place;
  private readonly areas: readonly Rect[];

  constructor(place: Place, areas: readonly Rect[]) {
    super();
    this.place = place;
    this.areas = areas;
  }

  override items(): HostObject[] {
    return this.place.sheet.conditionalFormats
      .filter(({ ranges }) => ranges.some((range) => this.areas.some((area) => overlap(range, area))))
      .map((format) => new ConditionalFormat(this.place, format));
  }

  GetItem(id: string): ConditionalFormat | null {
    const format = this.place.sheet.conditionalFormats.find((one) => one.id === id);
    return format ? new ConditionalFormat(this.place, format) : null;
  }

  /** A new one is the first in order. */
  Add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add('${type}')`);
    requireUnprotected(this.place, 'ConditionalFormatCollection.add');
    const format = plainConditionalFormat(newId(this.place.workbook), this.areas);
    this.place.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormat(this.place, format);
  }
}

/** Excel.ConditionalFormat. */
class ConditionalFormat extends HostObject {
  readonly type = 'ConditionalFormat';
  private readonly place: Place;
  private readonly state: ConditionalFormatState;

  constructor(place: Place, state: ConditionalFormatState) {
    super();
    this.place = place;
    this.state = state;
  }

  override get id(): string {
    return this.state.id;
  }
  get Id(): string {
    return this.state.id;
  }
  get Type(): string {
    return this.state.type;
  }
  get Priority(): number {
    return this.place.sheet.conditionalFormats.indexOf(this.state);
  }
  get StopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.state.stopIfTrue = value;
  }
  get Custom(): CustomFormat {
    if (this.state.type !== 'Custom') {
      throw new Fault('InvalidOperation', 'not of this type', 'ConditionalFormat.custom');
    }
    return new CustomFormat(this.state);
  }

  Delete(): void {
    requireUnprotected(this.place, 'ConditionalFormat.delete');
    const formats = this.place.sheet.conditionalFormats;
    formats.splice(formats.indexOf(this.state), 1);
  }
}

/** Excel.CustomConditionalFormat. */
class CustomFormat extends HostObject {
  readonly type = 'CustomConditionalFormat';
  readonly Rule: FormatRule;
  readonly Format: RangeFormat;

  constructor(state: ConditionalFormatState) {
    super();
    this.Rule = new FormatRule(state);
    this.Format = new RangeFormat(state);
  }
}

class FormatRule extends HostObject {
  readonly type = 'ConditionalFormatRule';
  private readonly state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.state = state;
  }

  get Formula(): string {
    return this.state.formula;
  }
  set Formula(value: string) {
    if (!value.startsWith('='))
      throw new Fault('InvalidArgument', 'no formula', 'ConditionalFormatRule.formula');
    this.state.formula = value;
  }
}

class RangeFormat extends HostObject {
  readonly type = 'ConditionalRangeFormat';
  readonly Fill: Fill;
  readonly Borders: Borders;

  constructor(state: ConditionalFormatState) {
    super();
    this.Fill = new Fill(state);
    this.Borders = new Borders(state);
  }
}

class Fill extends HostObject {
  readonly type = 'ConditionalRangeFill';
  private readonly state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.state = state;
  }

  get Color(): string {
    return this.state.fill;
  }
  set Color(value: string) {
    this.state.fill = value;
  }
}

class Borders extends HostObject {
  readonly type = 'ConditionalRangeBorderCollection';
  readonly Top: Border;
  readonly Bottom: Border;
  readonly Left: Border;
  readonly Right: Border;

  constructor({ borders }: ConditionalFormatState) {
    super();
    this.Top = new Border(borders.Top);
    this.Bottom = new Border(borders.Bottom);
    this.Left = new Border(borders.Left);
    this.Right = new Border(borders.Right);
  }
}

/** What Excel draws in a conditional format: thin lines only. */
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

class Border extends HostObject {
  readonly type = 'ConditionalRangeBorder';
  private readonly state: BorderState;

  constructor(state: BorderState) {
    super();
    this.state = state;
  }

  get Style(): string {
    return this.state.style;
  }
  set Style(value: string) {
    if (!LINES.includes(value)) throw new Fault('InvalidArgument', value, 'ConditionalRangeBorder.style');
    this.state.style = value;
  }
  get Color(): string {
    return this.state.color;
  }
  set Color(value: string) {
    this.state.color = value;
  }
}
