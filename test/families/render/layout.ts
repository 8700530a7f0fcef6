import type { Random } from '../../layouts/random';
import type { Measure } from '../model/form';

/** How an office lays a form out: independent choices that change nothing of what the form says. */
export interface Layout {
  /** Blank rows and columns before everything. */
  readonly top: number;
  readonly left: number;
  readonly titles: 'none' | 'plain' | 'national' | 'long';
  readonly footer: 'none' | 'simple' | 'full';
  /** Merged heads, or the words in the first cell of their span. */
  readonly merged: boolean;
  /** Where the words of a head that spans several rows stand when not merged. */
  readonly sides: 'top' | 'bottom';
  readonly upperHeader: boolean;
  /** Line breaks in heads. */
  readonly breaks: boolean;
  /** Numbering in a column of its own, or before the name («1. Vốn…») with no such column. */
  readonly numbering: 'column' | 'inline';
  /** «-» before the name, or in the column of numbers. */
  readonly dash: 'name' | 'number';
  /** `1` and `7.1` as numbers, or as texts. */
  readonly numerals: 'number' | 'text';
  /** A blank row after each so many rows (0: none). */
  readonly blankEvery: number;
  /** The header printed again after so many rows (0: never), with a page number over it or not. */
  readonly pages: { readonly every: number; readonly numbers: boolean };
  /** Figures of this measure kept as text in Vietnamese style, or none. */
  readonly text: Measure | 'none';
  readonly format: 'general' | 'thousands';
  /** Ratios rounded when typed, or the full value shown by a number format. */
  readonly stored: 'rounded' | 'full';
  readonly unicode: 'nfc' | 'nfd' | 'mixed';
  readonly tone: 'new' | 'old' | 'mixed';
  readonly spaces: boolean;
}

export const PLAIN: Layout = {
  top: 0,
  left: 0,
  titles: 'long',
  footer: 'none',
  merged: true,
  sides: 'top',
  upperHeader: false,
  breaks: false,
  numbering: 'column',
  dash: 'name',
  numerals: 'number',
  blankEvery: 0,
  pages: { every: 0, numbers: false },
  text: 'none',
  format: 'general',
  stored: 'rounded',
  unicode: 'nfc',
  tone: 'new',
  spaces: false,
};

/** Any layout. */
export function randomLayout(rng: Random): Layout {
  const rarely = (): boolean => rng.next() < 0.2;
  return {
    top: rng.int(0, 3),
    left: rng.int(0, 2),
    titles: rng.pick(['plain', 'long', 'national'] as const),
    footer: rng.pick(['none', 'simple', 'full'] as const),
    merged: rng.next() < 0.75,
    sides: rng.pick(['top', 'bottom'] as const),
    upperHeader: rarely(),
    breaks: rarely(),
    numbering: rarely() ? 'inline' : 'column',
    dash: rng.pick(['name', 'number'] as const),
    numerals: rng.pick(['number', 'text'] as const),
    blankEvery: rarely() ? rng.int(4, 9) : 0,
    pages: { every: rarely() ? rng.int(6, 14) : 0, numbers: rng.next() < 0.5 },
    text: rarely() ? rng.pick(['share', 'average', 'count', 'money'] as const) : 'none',
    format: rng.pick(['general', 'thousands'] as const),
    stored: rng.pick(['rounded', 'full'] as const),
    unicode: rng.pick(['nfc', 'nfc', 'nfd', 'mixed'] as const),
    tone: rng.pick(['new', 'new', 'old', 'mixed'] as const),
    spaces: rarely(),
  };
}
