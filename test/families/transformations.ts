import { random, type Random } from '../layouts/random';
import { mapBlocks, type Block, type Book } from './model/book';
import type { Column, Form, Row } from './model/form';
import { otherwise } from './model/words';
import type { Layout } from './render/layout';

/**
 * A change that must change nothing but addresses. It applies to a clean book and to one with a slip alike; compare
 * findings by `findingKeys` (verdict.ts).
 */
export interface Transformation {
  readonly name: string;
  /** Null where it would leave everything as it is. */
  apply(book: Book, seed: number): Book | null;
}

const laidOut = (book: Book, change: (layout: Layout) => Partial<Layout>): Book =>
  mapBlocks(book, ({ form, layout }) => ({ form, layout: { ...layout, ...change(layout) } }));

export const transformations: readonly Transformation[] = [
  { name: 'moved', apply: (book) => laidOut(book, ({ top, left }) => ({ top: top + 3, left: left + 2 })) },
  {
    name: 'blank rows inserted',
    apply: (book) => laidOut(book, ({ blankEvery }) => ({ blankEvery: blankEvery === 4 ? 3 : 4 })),
  },
  {
    name: 'header repeated on each page',
    apply: (book) =>
      laidOut(book, ({ pages }) => ({ pages: { every: pages.every === 7 ? 5 : 7, numbers: true } })),
  },
  { name: 'framed', apply: (book) => laidOut(book, framed) },
  { name: 'units permuted', apply: (book, seed) => changedForms(book, seed, permutedUnits) },
  { name: 'columns permuted', apply: (book, seed) => changedForms(book, seed, permutedColumns) },
  {
    name: 'sheets renamed',
    apply: (book) => ({
      ...book,
      sheets: book.sheets.map((sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })),
    }),
  },
  { name: 'money by 1,000', apply: magnified },
  { name: 'reworded', apply: (book) => changedForms(book, 0, reworded) },
  {
    name: 'retyped',
    apply: (book) =>
      laidOut(book, ({ unicode, tone, breaks }) => ({
        unicode: unicode === 'nfd' ? 'nfc' : 'nfd',
        tone: tone === 'old' ? 'new' : 'old',
        spaces: true,
        breaks: !breaks,
      })),
  },
];

function framed({ titles, footer }: Layout): Partial<Layout> {
  return {
    titles: titles === 'national' ? 'long' : 'national',
    footer: footer === 'simple' ? 'full' : 'simple',
  };
}

function changedForms(book: Book, seed: number, change: (form: Form, rng: Random) => Form): Book | null {
  const rng = random(seed + 1);
  let touched = false;
  const changed = mapBlocks(book, ({ form, layout }): Block => {
    const made = change(form, rng);
    touched ||= made !== form;
    return { form: made, layout };
  });
  return touched ? changed : null;
}

/** Sister units in another order; the numbers stay where they were. */
function permutedUnits(form: Form, rng: Random): Form {
  const places = placesBy(form.rows, ({ unit }) => unit);
  if (places.length === 0) return form;
  const rows: Row[] = [...form.rows];
  for (const group of places) {
    const order = rng.shuffle(group);
    group.forEach((place, at) => {
      rows[place] = { ...form.rows[order[at]!]!, number: form.rows[place]!.number };
    });
  }
  return { ...form, rows };
}

/** Columns that may change places in another order. */
function permutedColumns(form: Form, rng: Random): Form {
  const places = placesBy(form.columns, ({ swap }) => swap);
  if (places.length === 0) return form;
  const columns: Column[] = [...form.columns];
  for (const group of places) {
    const order = rng.shuffle(group);
    group.forEach((place, at) => {
      columns[place] = form.columns[order[at]!]!;
    });
  }
  return { ...form, columns };
}

/** Places of things of one name, where there are at least two. */
function placesBy<T>(things: readonly T[], nameOf: (thing: T) => string | undefined): number[][] {
  const groups = new Map<string, number[]>();
  things.forEach((thing, at) => {
    const name = nameOf(thing);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), at]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** All money by 1,000, the unit of measure with it; null where there is none, or where rounding would show. */
function magnified(book: Book): Book | null {
  const forms = book.sheets.flatMap(({ blocks }) => blocks.map(({ form }) => form));
  const hasMoney = forms.some(({ rows }) =>
    rows.some(({ cells }) => [...cells.values()].some(({ measure }) => measure === 'money')),
  );
  if (!hasMoney || book.roundedApart) return null;
  return mapBlocks(book, ({ form, layout }) => ({
    layout,
    form: {
      ...form,
      unitLine: form.unitLine?.replace(/triệu đồng|tỷ đồng/, smaller) ?? null,
      rows: form.rows.map((row) => ({
        ...row,
        cells: new Map(
          [...row.cells].map(([column, cell]) => [
            column,
            cell.measure === 'money' && typeof cell.value === 'number'
              ? {
                  ...cell,
                  value: Math.round(cell.value * 1e6) / 1e3,
                  decimals: Math.max(0, (cell.decimals ?? 0) - 3),
                }
              : cell,
          ]),
        ),
      })),
    },
  }));
}

/** Every head and every word of a total by another province's words. */
function reworded(form: Form): Form {
  const able =
    form.columns.some(({ heads }) => heads.some((head) => typeof head !== 'string')) ||
    form.rows.some(({ name }) => typeof name !== 'string');
  if (!able) return form;
  return {
    ...form,
    columns: form.columns.map((column) => ({ ...column, heads: column.heads.map(otherwise) })),
    rows: form.rows.map((row) => ({ ...row, name: otherwise(row.name) })),
  };
}

const smaller = (unit: string): string => (unit === 'tỷ đồng' ? 'triệu đồng' : 'nghìn đồng');
