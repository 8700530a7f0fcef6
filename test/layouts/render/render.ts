import { flatten, type Model } from '../model/model';
import type { Layout } from '../layout';
import { itemsOf, type Item } from './axis';
import { renderFooter, renderTitles } from './frame';
import { placeColumns, renderHeader, type PlacedColumn } from './header';
import type { Rendered } from './place';
import { Recorder } from './recorder';
import { SheetBuilder } from './sheet-builder';
import { renderTransposed } from './transposed';
import { criterionContent, sideContent } from './values';

/** Lays a model out as a sheet. Pure: the same model and layout give the same sheet. */
export function render(model: Model, layout: Layout): Rendered {
  const shown = layout.rows.groups === 'flat' ? flatten(model) : model;
  return layout.transposed ? renderTransposed(shown, layout) : renderUpright(shown, layout);
}

function renderUpright(model: Model, layout: Layout): Rendered {
  const columns = placeColumns(layout, model.set);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const top = renderTitles(new SheetBuilder(), layout, model, width);
  const recorder = new Recorder(model, layout, top);
  const { builder } = recorder;
  renderTitles(builder, layout, model, width);
  let row = renderHeader(builder, layout, model.set, columns, top);
  const { every } = layout.pages;
  let onPage = 0;
  let page = 1;
  const items = itemsOf(model, layout);
  items.forEach((item, i) => {
    if (every > 0 && onPage >= every && item.role !== 'blank' && i < items.length - 1) {
      if (layout.pages.numbers) builder.put(row++, layout.left + Math.floor(width / 2), ++page + 20);
      row = renderHeader(builder, layout, model.set, columns, row);
      onPage = 0;
    }
    renderRow(recorder, layout, item, columns, row);
    if (layout.hidden.rows && item.role === 'leaf' && i % 6 === 4) builder.hiddenRows.add(row);
    row++;
    onPage++;
  });
  hideColumns(recorder, layout, columns);
  renderFooter(builder, layout, row, width);
  return recorder.finish();
}

function renderRow(
  recorder: Recorder,
  layout: Layout,
  item: Item,
  columns: readonly PlacedColumn[],
  row: number,
): void {
  const total = item.role === 'subtotal' || item.role === 'grand';
  const number = columns.find((column) => column.id === 'number');
  const name = columns.find((column) => column.id === 'name');
  const merged = total && layout.rows.mergeTotals && number !== undefined && name?.left === number.left + 1;
  for (const column of columns) {
    if (column.id === 'criteria') {
      for (let k = 1; k <= column.width; k++) {
        recorder.record(item, criterionContentOf(item, k, layout), row, column.left + k - 1);
      }
    } else if (column.id !== 'spare') {
      const at = merged && column.id === 'name' ? number.left : column.left;
      recorder.record(item, sideContent(item, column.id, layout), row, at);
    }
  }
  if (merged) recorder.builder.merge(row, number.left, row, name.left);
}

function criterionContentOf(
  item: Item,
  criterion: number,
  layout: Layout,
): ReturnType<typeof criterionContent> {
  return item.role === 'blank' ? null : criterionContent(item, criterion, layout);
}

function hideColumns(recorder: Recorder, layout: Layout, columns: readonly PlacedColumn[]): void {
  if (!layout.hidden.columns) return;
  const side = columns.find((column) => column.id === 'code' || column.id === 'previous');
  const criteria = columns.find((column) => column.id === 'criteria');
  if (side) recorder.builder.hiddenColumns.add(side.left);
  else if (criteria) recorder.builder.hiddenColumns.add(criteria.left + 3);
}
