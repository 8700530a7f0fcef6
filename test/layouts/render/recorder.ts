import { address, rectAddress } from '../../../src/core/snapshot/address';
import type { ExpectedFinding } from '../findings';
import type { Layout } from '../layout';
import type { Model } from '../model/model';
import type { Item } from './axis';
import { keyOf, type Place, type Rendered } from './place';
import { SheetBuilder, workbookOf } from './sheet-builder';
import { typed } from './text';
import type { Content } from './values';

/** Puts the table's cells on a sheet and remembers where everything went. */
export class Recorder {
  readonly builder = new SheetBuilder();
  private readonly places: Place[] = [];
  private readonly keys = new Set<string>();
  private readonly top: number;
  private bottom = 0;
  private right = 0;

  constructor(
    private readonly model: Model,
    private readonly layout: Layout,
    top: number,
  ) {
    this.top = top;
  }

  /** Writes a content; words are typed as this office types them, marks as they are. */
  record(item: Item, content: Content | null, row: number, column: number): void {
    this.reach(row, column);
    if (content === null) return;
    const { cell, role, criterion, prints, numberAsText, style } = content;
    const words = typeof cell.value === 'string' && (role === 'name' || role === 'label' || role === 'note');
    const value = words ? typed(String(cell.value), this.layout.text) : cell.value;
    this.builder.put(row, column, { ...cell, value });
    const unit = item.node.id;
    const below = item.role === 'share' || item.role === 'averageRow';
    const key = keyOf(unit, role, criterion) + (below && role === 'label' ? `/${item.role}` : '');
    if (this.keys.has(key)) return;
    this.keys.add(key);
    this.places.push({
      key,
      role,
      unit,
      criterion,
      address: address(row, column),
      value,
      prints,
      numberAsText,
      style,
    });
  }

  /** The table reaches this cell. */
  reach(row: number, column: number): void {
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  finish(): Rendered {
    const sheet = this.builder.build(this.layout.sheetName);
    const texts = this.places.filter((place) => place.numberAsText).map((place) => place.address);
    const expected: ExpectedFinding[] =
      texts.length > 0
        ? [{ rule: 'text/number-as-text', severity: 'warning', cells: texts, reach: 'all' }]
        : [];
    return {
      model: this.model,
      layout: this.layout,
      sheet,
      workbook: workbookOf(sheet),
      places: this.places,
      range: rectAddress({ top: this.top, left: this.layout.left, bottom: this.bottom, right: this.right }),
      expected,
    };
  }
}
