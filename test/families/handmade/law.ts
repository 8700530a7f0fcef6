import { keyOf, type Form } from '../model/form';
import type { Cite, Truth } from '../model/truth';

/** Stands for a value that follows from the laws until it is worked out. */
export const UNKNOWN = '?';

/** A law as read from its line of text. */
export interface HandLaw {
  readonly axis: 'across' | 'down';
  readonly rules: readonly string[];
  readonly severity: 'error' | 'warning';
  readonly op: '=' | '≥' | '≤';
  readonly target: string;
  readonly terms: readonly (readonly [id: string, weight: number])[];
  readonly constant: number;
  /** What the terms are divided by: a line, or a number. */
  readonly under: string | number | null;
  readonly scale: number;
  /** The crossing lines it is held in; null for all. */
  readonly over: readonly string[] | null;
}

/** Rules whose failures are very likely slips rather than contradictions. */
const WARNINGS: readonly string[] = ['targets/trend', 'targets/named-units'];

/** Reads `rule rule: target = a + b - 3 @ r1 r2` or `rule: target = a / b * 100`. */
export function parseLaw(text: string, axis: HandLaw['axis']): HandLaw {
  const [rulePart, rest] = splitOnce(text, ': ');
  const [law, over] = splitOnce(rest, ' @ ');
  const sign = [' >= ', ' <= ', ' = '].find((one) => law.includes(one))!;
  const [target, right] = splitOnce(law, sign);
  const [above, below] = splitOnce(right, ' / ');
  const [under, scale] = splitOnce(below, ' * ');
  const rules = rulePart.split(' ');
  const terms: [string, number][] = [];
  let constant = 0;
  above.split(/ (?=[+-] )/).forEach((part) => {
    const weight = part.startsWith('- ') ? -1 : 1;
    const id = part.replace(/^[+-] /, '').trim();
    if (/^\d+$/.test(id)) constant += weight * Number(id);
    else terms.push([id, weight]);
  });
  return {
    axis,
    rules,
    severity: rules.every((rule) => WARNINGS.includes(rule)) ? 'warning' : 'error',
    op: sign === ' >= ' ? '≥' : sign === ' <= ' ? '≤' : '=',
    target: target.trim(),
    terms,
    constant,
    under: below === '' ? null : /^\d+$/.test(under) ? Number(under) : under.trim(),
    scale: scale === '' ? 1 : Number(scale),
    over: over === '' ? null : over.trim().split(' '),
  };
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

/** The crossing lines of a law in a form. */
export function linesOver(form: Form, law: HandLaw): readonly string[] {
  if (law.over) return law.over;
  if (law.axis === 'across') return form.rows.map(({ id }) => id);
  return form.columns.filter(({ role }) => role === 'figure').map(({ id }) => id);
}

/** A law's statements about single cells, where its target and all its terms print numbers. */
export function truthsOfLaw(form: Form, law: HandLaw): Truth[] {
  return linesOver(form, law).flatMap((line): Truth[] => {
    const keyIn = (id: string): string =>
      law.axis === 'across' ? keyOf(form.id, line, id) : keyOf(form.id, id, line);
    const isNumber = (id: string): boolean => {
      const [row, column] = law.axis === 'across' ? [line, id] : [id, line];
      return typeof form.rows.find((one) => one.id === row)?.cells.get(column)?.value === 'number';
    };
    const printed = law.terms.filter(([id]) => isNumber(id));
    if (!isNumber(law.target) || printed.length === 0) return [];
    const cites = printed.map(([id, weight]): Cite => ({ key: keyIn(id), weight }));
    const base = { rules: law.rules, severity: law.severity, target: keyIn(law.target) };
    if (law.under === null)
      return [{ ...base, kind: 'sum', op: law.op, terms: cites, constant: law.constant }];
    if (typeof law.under === 'string' && !isNumber(law.under)) return [];
    return [
      {
        ...base,
        kind: 'ratio',
        over: cites,
        under: typeof law.under === 'string' ? [{ key: keyIn(law.under), weight: 1 }] : [],
        underConstant: typeof law.under === 'number' ? law.under : 0,
        scale: law.scale,
      },
    ];
  });
}
