import { isGrid, type Bieu } from '../bieu/bieu';
import { axesOf } from './axes';
import { labelKey, withRanks, yearsOf } from './labelKey';
import { clipped, LIMITS } from './limits';
import type { FormId } from './memory';

const forms = new WeakMap<Bieu, FormId>();
const keys = new WeakMap<FormId, FormKeys>();

/** The form a table is an instance of. */
export function formOf(bieu: Bieu): FormId {
  const known = forms.get(bieu) ?? readForm(bieu);
  forms.set(bieu, known);
  return known;
}

function readForm(bieu: Bieu): FormId {
  const heads = isGrid(bieu)
    ? [...axesOf(bieu).heads.values()].flat()
    : bieu.columns.flatMap(({ path }) => path);
  const distinct = [...new Set(heads.map((head) => clipped(head)).filter((head) => labelKey(head) !== ''))];
  return {
    title: clipped(bieu.title),
    sheet: clipped(bieu.sheetName),
    heads: distinct.slice(0, LIMITS.heads),
  };
}

/** A form ready to be compared. */
export interface FormKeys {
  readonly heads: ReadonlySet<string>;
  /** The years its heads name, ascending. */
  readonly years: readonly string[];
  /** Its title with and without years; sheet name. */
  readonly title: string;
  readonly titleAsPrinted: string;
  readonly sheet: string;
}

/** What a form is compared by. */
export function formKeys(form: FormId): FormKeys {
  const known = keys.get(form) ?? readKeys(form);
  keys.set(form, known);
  return known;
}

function readKeys({ title, sheet, heads }: FormId): FormKeys {
  const years = yearsOf(heads);
  const titleAsPrinted = labelKey(title);
  return {
    heads: new Set(heads.map((head) => withRanks(labelKey(head), years))),
    years,
    title: titleAsPrinted.replace(/\d{4}/g, '#'),
    titleAsPrinted,
    sheet: labelKey(sheet),
  };
}

/** Two forms are one where they share this part of all heads that either has: a column may come or go. */
const SAME = 0.7;

/** Whether two forms are one, told by their heads; years count by their order alone. */
export function isSameForm(a: FormKeys, b: FormKeys): boolean {
  return likeness(a, b) >= SAME;
}

/** How much of their heads two forms share, 0–1; 0 where one of them has none. */
function likeness(a: FormKeys, b: FormKeys): number {
  if (a.heads.size === 0 || b.heads.size === 0) return 0;
  const shared = [...a.heads].filter((head) => b.heads.has(head)).length;
  return shared / (a.heads.size + b.heads.size - shared);
}

/** How much besides heads says that two forms are the very same table: for choosing among several that fit. */
export function nearness(a: FormKeys, b: FormKeys): number {
  const title = a.titleAsPrinted === b.titleAsPrinted ? 2 : a.title === b.title ? 1 : 0;
  return title * 2 + (a.sheet === b.sheet ? 1 : 0);
}
