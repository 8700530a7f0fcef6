import { typedHeader, type SheetTextStyle } from './text';
import type { SheetBuilder } from '../../layouts/render/sheet-builder';
import type { Column, Form } from '../model/form';
import { say } from '../model/words';
import type { Layout } from './layout';

/** How many rows a form's header takes, its column numbers included. */
export function headerHeight(form: Form): number {
  const deepest = Math.max(...form.columns.map(({ heads }) => heads.length));
  return deepest + (form.columnNumbers === 'none' ? 0 : 1);
}

/** Prints a form's header at a row; gives the row after it. */
export function renderHeader(
  builder: SheetBuilder,
  form: Form,
  columns: readonly Column[],
  layout: Layout,
  top: number,
): number {
  const paths = columns.map(({ heads }) => heads.map(say));
  const deepest = Math.max(...paths.map((path) => path.length));
  const style: SheetTextStyle = layout;
  const same = (a: number, b: number, tier: number): boolean => {
    const [one, other] = [paths[a]!, paths[b]];
    if (!other || tier >= one.length - 1 || tier >= other.length - 1) return false;
    return one.slice(0, tier + 1).join('\n') === other.slice(0, tier + 1).join('\n');
  };
  paths.forEach((path, at) => {
    path.forEach((text, tier) => {
      const own = tier === path.length - 1;
      if (!own && at > 0 && same(at, at - 1, tier)) return;
      let last = at;
      while (!own && same(last, last + 1, tier)) last++;
      const bottom = own ? deepest - 1 : tier;
      const row = own && !layout.merged && layout.sides === 'bottom' ? bottom : tier;
      builder.put(top + row, layout.left + at, typedHeader(text, style));
      if (layout.merged) builder.merge(top + tier, layout.left + at, top + bottom, layout.left + last);
    });
  });
  if (form.columnNumbers === 'none') return top + deepest;
  columns.forEach(({ declared }, at) => {
    const number = String(at + 1);
    const text =
      form.columnNumbers === 'declared' ? declared : form.columnNumbers === 'paren' ? `(${number})` : number;
    if (text === undefined) return;
    const numeral = /^\d+$/.test(text) && layout.numerals === 'number';
    builder.put(top + deepest, layout.left + at, numeral ? Number(text) : text);
  });
  return top + deepest + 1;
}
