import type { Drawn } from '../model/book';
import {
  cellsOf,
  figure,
  type Column,
  type Form,
  type FormCell,
  type Measure,
  type Row,
} from '../model/form';
import { figureColumn, nameColumn, numberColumn } from './columns';

/** A column of a plain table: its id, head, and what it holds; words where no measure is given. */
export type PlainColumn = readonly [
  id: string,
  head: string | readonly string[],
  measure?: Measure,
  decimals?: number,
];

/** A sheet that is no Biểu, or of which nothing is claimed: lines of values under heads. */
export function plainTable(
  id: string,
  titles: readonly string[],
  heads: readonly [number: string | null, name: string],
  columns: readonly PlainColumn[],
  lines: readonly (readonly [number: string | null, name: string, ...(number | string | null)[]])[],
): Drawn {
  const made = columns.map(([column, head, measure]): Column => {
    const path = typeof head === 'string' ? [head] : head;
    return measure === undefined ? { id: column, role: 'words', heads: path } : figureColumn(column, path);
  });
  const rows = lines.map(([number, name, ...values], at): Row => ({
    id: `r${at}`,
    number,
    name,
    cells: cellsOf(
      columns.map(([column, , measure, decimals], k): [string, FormCell | null] => {
        const value = values[k];
        if (value === null || value === undefined) return [column, null];
        return [
          column,
          typeof value === 'number' ? figure(value, measure ?? 'index', decimals ?? 0) : { value },
        ];
      }),
    ),
  }));
  const form: Form = {
    id,
    kind: null,
    titles,
    unitLine: null,
    columns: [...(heads[0] === null ? [] : [numberColumn(heads[0])]), nameColumn(heads[1]), ...made],
    rows,
    columnNumbers: 'none',
  };
  return { form, truths: [] };
}
