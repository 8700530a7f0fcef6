import { COLUMN_WORDS, GRAND_WORDS, OVER_WORDS, SUBTOTAL_WORDS, suited, synonymOf } from './data/words';
import { vary, type Layout, type WordedColumn } from './layout';
import { isGroup, mapGroups, type Model } from './model/model';
import { random } from './random';
import type { Rendered } from './render/place';

/**
 * A change that must change nothing but addresses: the same findings at the same places. Render its result and compare
 * by `addressMap`, or make a slip again by its key: `slip.at(after, slipped.key, seed)`.
 */
export interface Transformation {
  readonly name: string;
  /** Null where it would leave everything as it is. */
  apply(model: Model, layout: Layout): { readonly model: Model; readonly layout: Layout } | null;
}

export const TRANSFORMATIONS: readonly Transformation[] = [
  {
    name: 'moved',
    apply: (model, layout) => ({
      model,
      layout: vary(layout, { top: layout.top + 3, left: layout.left + 2 }),
    }),
  },
  {
    name: 'framed',
    apply: (model, layout) => {
      const titles = layout.titles === 'national' ? 'long' : 'national';
      return { model, layout: vary(layout, { titles, footer: 'full', legend: true }) };
    },
  },
  {
    name: 'paged',
    apply: (model, layout) => {
      if (layout.transposed) return null;
      const every = layout.pages.every === 8 ? 11 : 8;
      return {
        model,
        layout: vary(layout, { pages: { every, numbers: true }, rows: { blankBetween: true } }),
      };
    },
  },
  { name: 'permuted', apply: (model, layout) => ({ model: permuted(model), layout }) },
  {
    name: 'reworded',
    apply: (model, layout) => ({
      model,
      layout: suited(reworded(layout), model.set.rates, model.shape.wards),
    }),
  },
  {
    name: 'retyped',
    apply: (model, layout) => {
      const unicode = layout.text.unicode === 'nfd' ? 'nfc' : 'nfd';
      const tone = layout.text.tone === 'old' ? 'new' : 'old';
      return {
        model,
        layout: vary(layout, { text: { unicode, tone, spaces: true, breaks: !layout.text.breaks } }),
      };
    },
  },
];

/** Communes in another order within their district; numbering follows the new order. */
function permuted(model: Model): Model {
  const rng = random(model.shape.seed + 1);
  return mapGroups(model, (group) =>
    group.children.some(isGroup) ? group : { ...group, children: rng.shuffle(group.children) },
  );
}

/** Every header and every word of a total by another province's words. */
function reworded(layout: Layout): Layout {
  const words = Object.fromEntries(
    (Object.keys(COLUMN_WORDS) as WordedColumn[]).map((id) => [
      id,
      synonymOf(COLUMN_WORDS[id], layout.words[id], 1),
    ]),
  );
  const { header, rows } = layout;
  const names = header.names === 'none' ? 'none' : header.names === 'synonym' ? 'full' : 'synonym';
  const over = header.over === null ? null : synonymOf(OVER_WORDS, header.over, 1);
  // A total's words keep what they refer to: a kind and a name, a number, or nothing.
  const alike = SUBTOTAL_WORDS.filter((other) => placeholders(other) === placeholders(rows.subtotal));
  return vary(layout, {
    words,
    header: { names, over },
    rows: {
      grandWords: synonymOf(GRAND_WORDS, rows.grandWords, 2),
      subtotal: synonymOf(alike, rows.subtotal, 0),
    },
  });
}

function placeholders(words: string): string {
  return (words.match(/\{\w+\}/g) ?? []).join(' ');
}

/** Where each recorded cell of one rendering stands in another of the same model. */
export function addressMap(before: Rendered, after: Rendered): ReadonlyMap<string, string> {
  const there = new Map(after.places.map((place) => [place.key, place.address]));
  return new Map(
    before.places.flatMap((place) => {
      const address = there.get(place.key);
      return address === undefined ? [] : [[place.address, address] as const];
    }),
  );
}
