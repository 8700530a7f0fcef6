import { keyOf, type Form } from './form';

/** A cell that counts with a weight. */
export interface Cite {
  readonly key: string;
  readonly weight: number;
}

interface TruthBase {
  /** Rules under which a failure may be reported, the likeliest first. */
  readonly rules: readonly string[];
  readonly severity: 'error' | 'warning';
  /** Key of the cell that must follow. */
  readonly target: string;
}

/** What is true of a form's cells: the statements a clean fixture satisfies and a slip breaks. */
export type Truth =
  | (TruthBase & {
      readonly kind: 'sum';
      readonly op: '=' | '≤' | '≥';
      readonly terms: readonly Cite[];
      readonly constant: number;
    })
  | (TruthBase & {
      readonly kind: 'ratio';
      readonly over: readonly Cite[];
      readonly under: readonly Cite[];
      /** Added to the denominator: the number of communes where no cell prints it. */
      readonly underConstant: number;
      readonly scale: number;
    })
  | (TruthBase & { readonly kind: 'all'; readonly terms: readonly Cite[] })
  | (TruthBase & { readonly kind: 'met'; readonly terms: readonly Cite[] })
  | (TruthBase & { readonly kind: 'names'; readonly terms: readonly Cite[] });

/** All cells a statement is about, the target first. */
export function citedBy(truth: Truth): readonly string[] {
  const cites = truth.kind === 'ratio' ? [...truth.over, ...truth.under] : truth.terms;
  return [truth.target, ...cites.map(({ key }) => key)];
}

/** A line with its weight; a bare id weighs 1. */
export type Weighed = string | readonly [string, number];

const idOf = (one: Weighed): string => (typeof one === 'string' ? one : one[0]);
const weightOf = (one: Weighed): number => (typeof one === 'string' ? 1 : one[1]);

export interface Said {
  readonly op?: '=' | '≤' | '≥';
  readonly severity?: 'error' | 'warning';
  readonly constant?: number;
}

function isNumber(form: Form, row: string, column: string): boolean {
  return typeof form.rows.find(({ id }) => id === row)?.cells.get(column)?.value === 'number';
}

/** `target` row = weighted rows, in each of the columns where it prints a number and so does some term. */
export function down(
  form: Form,
  rules: string | readonly string[],
  target: string,
  terms: readonly Weighed[],
  columns: readonly string[],
  said: Said = {},
): Truth[] {
  return columns.flatMap((column): Truth[] => {
    const cited = terms.filter((term) => isNumber(form, idOf(term), column));
    if (!isNumber(form, target, column) || cited.length === 0) return [];
    return [
      sum(
        rules,
        keyOf(form.id, target, column),
        cited.map((one) => [keyOf(form.id, idOf(one), column), weightOf(one)]),
        said,
      ),
    ];
  });
}

/** `target` column = weighted columns, in each of the rows where it prints a number and so does some term. */
export function across(
  form: Form,
  rules: string | readonly string[],
  target: string,
  terms: readonly Weighed[],
  rows: readonly string[],
  said: Said = {},
): Truth[] {
  return rows.flatMap((row): Truth[] => {
    const cited = terms.filter((term) => isNumber(form, row, idOf(term)));
    if (!isNumber(form, row, target) || cited.length === 0) return [];
    return [
      sum(
        rules,
        keyOf(form.id, row, target),
        cited.map((one) => [keyOf(form.id, row, idOf(one)), weightOf(one)]),
        said,
      ),
    ];
  });
}

/** `target` column = one column ÷ another × scale, in each of the rows where all three print a number. */
export function share(
  form: Form,
  rules: string | readonly string[],
  target: string,
  over: readonly Weighed[],
  under: string,
  rows: readonly string[],
  scale = 100,
): Truth[] {
  const all = [target, ...over.map(idOf), under];
  return rows
    .filter((row) => all.every((column) => isNumber(form, row, column)))
    .map((row): Truth => ({
      kind: 'ratio',
      rules: [rules].flat(),
      severity: 'error',
      target: keyOf(form.id, row, target),
      over: over.map((one) => ({ key: keyOf(form.id, row, idOf(one)), weight: weightOf(one) })),
      under: [{ key: keyOf(form.id, row, under), weight: 1 }],
      underConstant: 0,
      scale,
    }));
}

/** One statement of a sum over keys. */
export function sum(
  rules: string | readonly string[],
  target: string,
  terms: readonly (readonly [string, number])[],
  said: Said = {},
): Truth {
  return {
    kind: 'sum',
    rules: [rules].flat(),
    severity: said.severity ?? 'error',
    op: said.op ?? '=',
    target,
    terms: terms.map(([key, weight]) => ({ key, weight })),
    constant: said.constant ?? 0,
  };
}

/** Two cells that print one quantity. */
export function equal(rules: string | readonly string[], target: string, other: string): Truth {
  return sum(rules, target, [[other, 1]]);
}
