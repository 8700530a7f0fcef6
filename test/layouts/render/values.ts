import type { Cell, CellValue } from '../../../src/core/snapshot/workbook';
import { hash } from '../random';
import { MARK_STYLES, markValue } from '../data/marks';
import type { ColumnId, Layout, MarkStyleId } from '../layout';
import {
  averageOf,
  countOf,
  isGroup,
  leavesOf,
  previousOf,
  totalOf,
  type Group,
  type Leaf,
} from '../model/model';
import type { Item } from './axis';
import type { Role } from './place';
import { vietnamese } from './text';

/** A cell of the table and what it is. */
export interface Content {
  readonly cell: Cell;
  readonly role: Role;
  readonly criterion: number | null;
  readonly prints: number | null;
  readonly numberAsText: boolean;
  readonly style: MarkStyleId | null;
}

function content(value: CellValue, role: Role, more: Partial<Content> & { format?: string } = {}): Content {
  const { format, ...rest } = more;
  const cell: Cell = format === undefined ? { value } : { value, format };
  return { cell, role, criterion: null, prints: null, numberAsText: false, style: null, ...rest };
}

/** A whole number as this office keeps it. */
function whole(
  value: number,
  role: Role,
  asText: boolean,
  layout: Layout,
  criterion: number | null = null,
): Content {
  if (asText) return content(vietnamese(value, 0), role, { criterion, numberAsText: true });
  const formats = { general: undefined, thousands: '#,##0', decimals: '0.0' };
  const format = formats[layout.numbers.format];
  return content(value, role, { criterion, ...(format === undefined ? {} : { format }) });
}

/** Decimals an average of a group is shown with. */
export function decimalsOf(group: Group, layout: Layout): number {
  const { averageDecimals } = layout.numbers;
  return averageDecimals === 'varied' ? 1 + (hash(group.id) % 2) : averageDecimals;
}

/** A group's average, rounded to the decimals shown. */
export function roundedAverage(group: Group, layout: Layout): number {
  const scale = 10 ** decimalsOf(group, layout);
  return Math.round((countOf(group) * scale) / leavesOf(group).length) / scale;
}

function average(group: Group, layout: Layout): Content {
  const { text, averageStored } = layout.numbers;
  const decimals = decimalsOf(group, layout);
  if (text === 'averages' || (text === 'grand' && group.id === 'root')) {
    return content(vietnamese(roundedAverage(group, layout), decimals), 'average', { numberAsText: true });
  }
  if (averageStored === 'full')
    return content(averageOf(group), 'average', { format: decimals === 1 ? '0.0' : '0.00' });
  return content(roundedAverage(group, layout), 'average');
}

/** The mark of a leaf for a criterion (number from 1). */
function mark(item: Item, leaf: Leaf, criterion: number, layout: Layout): Content {
  const style = layout.marks[item.style] ?? 'oneZero';
  const choice = hash(`${leaf.id}/${criterion}/${leaf.name}`);
  const value = leaf.submitted
    ? markValue(MARK_STYLES[style], leaf.marks[criterion - 1] ?? 'notMet', layout.notConsidered, choice)
    : null;
  return content(value, 'mark', { criterion, style });
}

/** What stands in a criterion's column (or row) for a line along the units; null: nothing by this layout. */
export function criterionContent(item: Item, criterion: number, layout: Layout): Content | null {
  const { node, role } = item;
  if (!isGroup(node)) return mark(item, node, criterion, layout);
  if (role === 'share') {
    const share = (totalOf(node, criterion - 1) * 100) / leavesOf(node).length;
    return content(Math.round(share * 10) / 10, 'share', { criterion, format: '0.0' });
  }
  if (role !== 'total' && role !== 'subtotal' && role !== 'grand') return null;
  return whole(
    totalOf(node, criterion - 1),
    'total',
    layout.numbers.text === 'grand' && role === 'grand',
    layout,
    criterion,
  );
}

/** What stands in another column for a line along the units. */
export function sideContent(item: Item, column: ColumnId, layout: Layout): Content | null {
  const { node, role } = item;
  if (role === 'blank') return null;
  if (column === 'name') return content(item.label, isOwn(item) ? 'name' : 'label', { prints: item.prints });
  if (column === 'number') return item.number === null ? null : content(item.number, 'number');
  if (column === 'count' && role === 'averageRow') return isGroup(node) ? average(node, layout) : null;
  if (role === 'share' || role === 'averageRow' || role === 'heading') return null;
  return isGroup(node) ? groupContent(item, node, column, layout) : leafContent(node, column, layout);
}

function isOwn(item: Item): boolean {
  return item.role === 'leaf' || item.role === 'total' || item.role === 'heading';
}

function leafContent(leaf: Leaf, column: ColumnId, layout: Layout): Content | null {
  const blank = !leaf.submitted && layout.unsubmittedCount === 'blank';
  const asText = layout.numbers.text === 'counts';
  if (column === 'count')
    return blank ? content(null, 'count') : whole(countOf(leaf), 'count', asText, layout);
  if (column === 'previous') return whole(leaf.previous, 'previous', false, layout);
  if (column === 'change')
    return blank ? null : whole(countOf(leaf) - leaf.previous, 'change', false, layout);
  if (column === 'code') return content(`0${3001 + 37 * Number(leaf.id.slice(1))}`, 'code');
  if (column === 'note') {
    const notes = ['Xã điểm', 'Phấn đấu về đích năm sau', 'QĐ số 112/QĐ-UBND'];
    if (!leaf.submitted) return content('Chưa gửi báo cáo', 'note');
    return hash(leaf.id) % 5 === 0 ? content(notes[hash(leaf.name) % 3] ?? null, 'note') : null;
  }
  return null;
}

function groupContent(item: Item, group: Group, column: ColumnId, layout: Layout): Content | null {
  const { text } = layout.numbers;
  const asText = text === 'counts' || (text === 'grand' && item.role === 'grand');
  if (column === 'count') return whole(countOf(group), 'groupCount', asText, layout);
  if (column === 'average') return average(group, layout);
  if (column === 'previous') return whole(previousOf(group), 'previous', false, layout);
  if (column === 'change') return whole(countOf(group) - previousOf(group), 'change', false, layout);
  if (column === 'units') {
    const units = leavesOf(group).length;
    return content(units, 'units', { prints: units });
  }
  return null;
}
