import type { Criterion, CriteriaSet } from '../data/criteria';
import type { ColumnId, HeaderLayout, Layout } from '../layout';
import type { SheetBuilder } from './sheet-builder';
import { typedHeader } from './text';

/** A column of the table: where it starts and how many sheet columns it takes. */
export interface PlacedColumn {
  readonly id: ColumnId;
  readonly left: number;
  readonly width: number;
}

export function placeColumns(layout: Layout, set: CriteriaSet): readonly PlacedColumn[] {
  let left = layout.left;
  return layout.columns.map((id) => {
    const width = id === 'criteria' ? set.criteria.length : 1;
    const placed = { id, left, width };
    left += width;
    return placed;
  });
}

/** A criterion's number in a header: a number, or words with it. */
export function numberText(style: HeaderLayout['numberText'], number: number): string | number {
  const texts = {
    bare: number,
    paren: `(${number})`,
    tc: `TC ${number}`,
    tieuChi: `Tiêu chí ${number}`,
    tight: `TC${number}`,
  };
  return texts[style];
}

/** A criterion's name in a header, its number before it where the layout says so. */
export function nameText(header: HeaderLayout, criterion: Criterion): string {
  const name = header.names === 'none' ? '' : criterion[header.names];
  if (header.numbers !== 'within') return name;
  const joints = { bare: '. ', paren: ' ', tc: ': ', tieuChi: ' - ', tight: ' ' };
  return `${numberText(header.numberText, criterion.number)}${joints[header.numberText]}${name}`;
}

type HeaderRow = 'over' | 'heads' | 'names' | 'numbers';

/** The rows of a header above the row of column numbers. */
export function headerRows(layout: Layout, set: CriteriaSet): readonly HeaderRow[] {
  const { header } = layout;
  const rows: HeaderRow[] = [];
  if (header.over !== null) rows.push('over');
  if (header.heads && set.heads.length > 0) rows.push('heads');
  if (header.names === 'none') rows.push('numbers');
  else if (header.numbers === 'over') rows.push('numbers', 'names');
  else if (header.numbers === 'under') rows.push('names', 'numbers');
  else rows.push('names');
  return rows;
}

/** Prints the header; gives the row after it. */
export function renderHeader(
  builder: SheetBuilder,
  layout: Layout,
  set: CriteriaSet,
  columns: readonly PlacedColumn[],
  top: number,
): number {
  const rows = headerRows(layout, set);
  const bottom = top + rows.length - 1;
  const { header, text } = layout;
  for (const column of columns) {
    if (column.id === 'spare') continue;
    if (column.id === 'criteria') {
      rows.forEach((row, i) => renderCriteriaRow(builder, layout, set, column.left, row, top + i));
      continue;
    }
    builder.put(
      header.merged || header.sides === 'top' ? top : bottom,
      column.left,
      typedHeader(layout.words[column.id], text),
    );
    if (header.merged) builder.merge(top, column.left, bottom, column.left);
  }
  if (!header.columnNumbers) return bottom + 1;
  let number = 0;
  for (const column of columns) {
    for (let i = 0; i < column.width; i++) builder.put(bottom + 1, column.left + i, `(${++number})`);
  }
  return bottom + 2;
}

function renderCriteriaRow(
  builder: SheetBuilder,
  layout: Layout,
  set: CriteriaSet,
  left: number,
  kind: HeaderRow,
  row: number,
): void {
  const { header, text } = layout;
  const span = (from: number, to: number, words: string): void => {
    builder.put(row, left + from - 1, typedHeader(words, text));
    if (header.merged) builder.merge(row, left + from - 1, row, left + to - 1);
  };
  if (kind === 'over') span(1, set.criteria.length, header.over ?? '');
  else if (kind === 'heads') set.heads.forEach(([from, to, words]) => span(from, to, words));
  else {
    for (const criterion of set.criteria) {
      const words =
        kind === 'names' ? nameText(header, criterion) : numberText(header.numberText, criterion.number);
      builder.put(
        row,
        left + criterion.number - 1,
        typeof words === 'string' ? typedHeader(words, text) : words,
      );
    }
  }
}
