import type { Sheet } from '../../../src/core/snapshot/workbook';
import { SheetBuilder } from '../../layouts/render/sheet-builder';
import type { Block, Book } from '../model/book';
import { keyOf, type Column, type Form, type Row } from '../model/form';
import { say } from '../model/words';
import { printCell } from './cell';
import { renderFooter, renderTitles } from './frame';
import { renderHeader } from './header';
import type { Layout } from './layout';
import type { Area, Place, Rendered } from './place';
import { typed } from './text';

/** Rows between two tables of one sheet. */
const GAP = 2;

/** Turns a book into a workbook, and remembers where everything went. */
export function render(book: Book): Rendered {
  const places = new Map<string, Place>();
  const areas: Area[] = [];
  const sheets = book.sheets.map((plan, sheet): Sheet => {
    const builder = new SheetBuilder();
    let row = 0;
    plan.blocks.forEach((block, at) => {
      const first = at === 0 ? block.layout.top : row + GAP;
      row = renderBlock(builder, block, first, sheet, places, areas);
    });
    return builder.build(plan.name);
  });
  return { book, workbook: { sheets }, places, areas };
}

function renderBlock(
  builder: SheetBuilder,
  { form, layout }: Block,
  first: number,
  sheet: number,
  places: Map<string, Place>,
  areas: Area[],
): number {
  const columns = shownColumns(form, layout);
  const { left } = layout;
  const top = renderTitles(builder, form, layout, first, columns.length);
  let row = renderHeader(builder, form, columns, layout, top);
  const rows: number[] = [];
  form.rows.forEach((line, at) => {
    const { every, numbers } = layout.pages;
    if (every > 0 && at > 0 && at % every === 0) {
      if (numbers) builder.put(row++, left + Math.floor(columns.length / 2), at / every + 1);
      row = renderHeader(builder, form, columns, layout, row);
    }
    if (layout.blankEvery > 0 && at > 0 && at % layout.blankEvery === 0) row++;
    renderRow(builder, form, line, columns, layout, { sheet, row, places });
    rows.push(row++);
  });
  if (layout.merged) mergeTall(builder, form, columns, left, rows);
  areas.push({
    form: form.id,
    kind: form.kind,
    sheet,
    rect: { top, left, bottom: row - 1, right: left + columns.length - 1 },
  });
  return renderFooter(builder, layout, row, columns.length);
}

/** Merges what is merged down the body; not where a page ends in between. */
function mergeTall(
  builder: SheetBuilder,
  form: Form,
  columns: readonly Column[],
  left: number,
  rows: readonly number[],
): void {
  form.rows.forEach(({ tall }, at) => {
    if (!tall || rows[at + tall.more] !== rows[at]! + tall.more) return;
    columns.forEach(({ id }, place) => {
      if (tall.columns.includes(id))
        builder.merge(rows[at]!, left + place, rows[at]! + tall.more, left + place);
    });
  });
}

/** Columns as printed: without the one of numbers where they stand before the names. */
function shownColumns(form: Form, layout: Layout): readonly Column[] {
  if (layout.numbering === 'column' || form.columnNumbers === 'declared') return form.columns;
  return form.columns.filter(({ role }) => role !== 'number');
}

function renderRow(
  builder: SheetBuilder,
  form: Form,
  line: Row,
  columns: readonly Column[],
  layout: Layout,
  at: { readonly sheet: number; readonly row: number; readonly places: Map<string, Place> },
): void {
  const inline = !columns.some(({ role }) => role === 'number');
  columns.forEach((column, place) => {
    const x = layout.left + place;
    if (column.role === 'number') return builder.put(at.row, x, numberCell(line, layout));
    if (column.role === 'name') {
      const name = nameText(line, layout, inline);
      return builder.put(at.row, x, name === '' ? null : typed(name, layout));
    }
    const content = line.cells.get(column.id);
    if (!content) return;
    const { cell, decimals, asText } = printCell(content, layout);
    builder.put(at.row, x, cell);
    const key = keyOf(form.id, line.id, column.id);
    at.places.set(key, {
      key,
      sheet: at.sheet,
      row: at.row,
      column: x,
      measure: content.measure ?? null,
      decimals,
      meant: content.decimals ?? 0,
      asText,
    });
  });
}

const DASHES: readonly (string | null)[] = ['-', '+'];

function numberCell({ number }: Row, layout: Layout): string | number | null {
  if (number === null || (DASHES.includes(number) && layout.dash === 'name')) return null;
  return layout.numerals === 'number' && /^\d+$/.test(number) ? Number(number) : number;
}

function nameText({ number, name }: Row, layout: Layout, inline: boolean): string {
  const text = say(name);
  if (number === null) return text;
  if (DASHES.includes(number)) return layout.dash === 'name' || inline ? `${number} ${text}` : text;
  return inline ? `${number}${number.includes('.') ? '' : '.'} ${text}` : text;
}
