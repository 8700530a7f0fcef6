import type { Layout } from '../layout';
import { groupsOf, isGroup, type Model } from '../model/model';
import { itemsOf, labelOf, type Item } from './axis';
import { renderFooter, renderTitles } from './frame';
import { nameText, numberText } from './header';
import type { Rendered } from './place';
import { Recorder } from './recorder';
import { SheetBuilder } from './sheet-builder';
import { typed, typedHeader } from './text';
import { criterionContent, sideContent } from './values';

/** Criteria down, units across: groups as heads over their units, counts and averages in rows. */
export function renderTransposed(model: Model, layout: Layout): Rendered {
  const items = itemsOf(model, layout).filter((item) =>
    ['leaf', 'total', 'subtotal', 'grand'].includes(item.role),
  );
  const numbered = layout.columns.includes('number');
  const lead = numbered ? 2 : 1;
  const first = layout.left + lead;
  const width = lead + items.length;
  const depth = Math.max(...items.map((item) => item.path.length));
  const top = renderTitles(new SheetBuilder(), layout, model, width);
  const recorder = new Recorder(model, layout, top);
  const { builder } = recorder;
  renderTitles(builder, layout, model, width);
  const nameRow = top + depth;
  const numberRow = layout.rows.leafNumbers === 'none' ? nameRow : nameRow + 1;
  const corner = [...(numbered ? [layout.words.number] : []), layout.header.over ?? 'Tiêu chí'];
  corner.forEach((words, i) => {
    builder.put(layout.header.merged ? top : nameRow, layout.left + i, typedHeader(words, layout.text));
    if (layout.header.merged) builder.merge(top, layout.left + i, numberRow, layout.left + i);
  });
  renderGroupHeads(recorder, layout, model, items, first, top);
  items.forEach((item, i) => renderUnitHead(recorder, layout, item, nameRow, numberRow, first + i));

  let row = numberRow + 1;
  const criteriaAt = layout.columns.indexOf('criteria');
  const sides = layout.columns.filter((id) => id === 'count' || id === 'average');
  const before = sides.filter((id) => layout.columns.indexOf(id) < criteriaAt);
  const after = sides.filter((id) => layout.columns.indexOf(id) > criteriaAt);
  const renderSide = (id: 'count' | 'average'): void => {
    builder.put(row, layout.left + lead - 1, typed(layout.words[id], layout.text));
    items.forEach((item, i) => recorder.record(item, sideContent(item, id, layout), row, first + i));
    row++;
  };
  before.forEach(renderSide);
  for (const criterion of model.set.criteria) {
    const { header, text } = layout;
    const name = header.names === 'none' ? `Tiêu chí ${criterion.number}` : nameText(header, criterion);
    if (numbered) builder.put(row, layout.left, numberText(header.numberText, criterion.number));
    builder.put(row, layout.left + lead - 1, typed(name, text));
    items.forEach((item, i) =>
      recorder.record(item, criterionContent(item, criterion.number, layout), row, first + i),
    );
    row++;
  }
  after.forEach(renderSide);
  renderFooter(builder, layout, row, width);
  return recorder.finish();
}

/** Each group's name over the columns of its units and its total. */
function renderGroupHeads(
  recorder: Recorder,
  layout: Layout,
  model: Model,
  items: readonly Item[],
  first: number,
  top: number,
): void {
  for (const group of groupsOf(model.root).filter((one) => one.id !== 'root')) {
    const columns = items.flatMap((item, i) =>
      item.node === group || item.path.includes(group) ? [first + i] : [],
    );
    const path = items.find((item) => item.path.includes(group))?.path ?? [];
    const row = top + path.indexOf(group);
    const left = columns[0] ?? first;
    const head: Item = {
      role: 'heading',
      node: group,
      label: labelOf(group, layout),
      number: null,
      prints: null,
      style: 0,
      path: [],
    };
    recorder.record(head, sideContent(head, 'name', layout), row, left);
    if (layout.header.merged) recorder.builder.merge(row, left, row, columns[columns.length - 1] ?? left);
  }
}

function renderUnitHead(
  recorder: Recorder,
  layout: Layout,
  item: Item,
  nameRow: number,
  numberRow: number,
  column: number,
): void {
  const total = isGroup(item.node) && item.role !== 'grand';
  const words = item.role === 'total' ? 'Cộng' : item.label;
  const named: Item = total
    ? { ...item, role: 'subtotal', label: words, prints: item.role === 'total' ? null : item.prints }
    : item;
  recorder.record(named, sideContent(named, 'name', layout), nameRow, column);
  if (numberRow > nameRow && item.role === 'leaf') {
    recorder.record(item, sideContent(item, 'number', layout), numberRow, column);
  }
}
