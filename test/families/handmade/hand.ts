import type { Drawn } from '../model/book';
import {
  figure,
  type Column,
  type Form,
  type FormCell,
  type Kind,
  type Measure,
  type Row,
} from '../model/form';
import { keyOf } from '../model/form';
import { solve } from './solve';
import { parseLaw, truthsOfLaw, UNKNOWN, type HandLaw } from './law';
import type { Truth } from '../model/truth';

/** A form written out by hand. */
export interface Hand {
  readonly id: string;
  readonly kind: Kind | null;
  readonly titles: readonly string[];
  readonly unitLine?: string;
  readonly columnNumbers?: Form['columnNumbers'];
  /**
   * `id | measure | Head > Sub-head | what the row of column numbers says`; the measures `number`, `name` and `words`
   * make columns of words.
   */
  readonly columns: readonly string[];
  /**
   * `id | number | name | value | …`, one value a column; blank for none; `?` for a value that follows from the laws,
   * `?2` with two decimals; «Đạt» and other words as they are.
   */
  readonly rows: readonly string[];
  /** Ids of rows that may change places. */
  readonly units?: readonly (readonly string[])[];
  /**
   * `rule rule: target = a + b - c`, `>=`, or `target = a / b * 100`; `across` in each row (those after `@`, or all),
   * `down` in each column.
   */
  readonly across?: readonly string[];
  readonly down?: readonly string[];
  /** `row target note`: so many names stand in the note. */
  readonly names?: readonly string[];
  /** `column: c1 = c1.1 c1.2` (all of them), `column: # count = c1 c2 c3` (how many). */
  readonly marks?: readonly string[];
}

/** The form, its blanks worked out, and what is true of it. */
export function hand(made: Hand): Drawn {
  const columns = made.columns.map(columnOf);
  const measures = new Map(made.columns.map((text) => [cut(text)[0]!, cut(text)[1]!]));
  const laws: HandLaw[] = [
    ...(made.across ?? []).map((text) => parseLaw(text, 'across')),
    ...(made.down ?? []).map((text) => parseLaw(text, 'down')),
  ];
  const valued = columns.filter(({ role }) => role !== 'number' && role !== 'name');
  const rows = made.rows.map((text): Row => {
    const [id, number, name, ...values] = cut(text);
    const unit = (made.units ?? []).findIndex((group) => group.includes(id!));
    return {
      id: id!,
      number: number === '' ? null : number!,
      name: name!,
      cells: new Map(
        valued.flatMap(({ id: column }, k): [string, FormCell][] => {
          const cell = cellOf(values[k] ?? '', measureOf(measures.get(column)!, name!));
          return cell ? [[column, cell]] : [];
        }),
      ),
      ...(unit < 0 ? {} : { unit: `units${unit}` }),
    };
  });
  const blank: Form = {
    id: made.id,
    kind: made.kind,
    titles: made.titles,
    unitLine: made.unitLine ?? null,
    columns,
    rows,
    columnNumbers: made.columnNumbers ?? 'none',
  };
  const form = solve(blank, laws);
  return {
    form,
    truths: [
      ...laws.flatMap((law) => truthsOfLaw(form, law)),
      ...(made.names ?? []).map((text) => namesTruth(form, text)),
      ...(made.marks ?? []).flatMap((text) => markTruth(form, text)),
    ],
  };
}

const cut = (text: string): string[] => text.split('|').map((part) => part.trim());

const WORD_COLUMNS: Readonly<Record<string, Column['role']>> = {
  number: 'number',
  name: 'name',
  words: 'words',
};

function columnOf(text: string): Column {
  const [id, measure, heads, declared] = cut(text);
  return {
    id: id!,
    role: WORD_COLUMNS[measure!] ?? 'figure',
    heads: heads!.split('>').map((head) => head.trim()),
    ...(declared === undefined ? {} : { declared }),
  };
}

/** What a row's name says it measures, where its columns leave that open. */
function measureOf(measure: string, name: string): string {
  if (measure !== 'count') return measure;
  if (name.includes('%')) return 'share';
  return /bình quân/i.test(name) ? 'average' : measure;
}

function cellOf(text: string, measure: string): FormCell | null {
  if (text === '') return null;
  if (text.startsWith(UNKNOWN))
    return { value: UNKNOWN, measure: measure as Measure, decimals: Number(text.slice(1) || 0) };
  if (measure === 'mark')
    return /^\d+$/.test(text) ? figure(Number(text), 'count') : { value: text, measure: 'mark' };
  if (measure === 'words' || !/^-?\d+(?:\.\d+)?$/.test(text)) return { value: text };
  return figure(Number(text), measure as Measure, text.split('.')[1]?.length ?? 0);
}

function namesTruth(form: Form, text: string): Truth {
  const [row, target, note] = text.split(' ') as [string, string, string];
  return {
    kind: 'names',
    rules: ['targets/named-units'],
    severity: 'warning',
    target: keyOf(form.id, row, note),
    terms: [{ key: keyOf(form.id, row, target), weight: 1 }],
  };
}

function markTruth(form: Form, text: string): Truth[] {
  const [column, law] = text.split(': ') as [string, string];
  const counts = law.startsWith('# ');
  const [target, parts] = law.replace('# ', '').split(' = ') as [string, string];
  return [
    {
      kind: counts ? 'met' : 'all',
      rules: [counts ? 'dossier/count' : 'dossier/criterion'],
      severity: 'error',
      target: keyOf(form.id, target, column),
      terms: parts.split(' ').map((row) => ({ key: keyOf(form.id, row, column), weight: 1 })),
    },
  ];
}
