import type { Form } from '../model/form';
import { linesOver, UNKNOWN, type HandLaw } from './law';

/** So many rounds settle every `?` that can be settled: totals of totals of shares. */
const ROUNDS = 6;

/** The form with each `?` worked out from the laws; throws where one cannot be. */
export function solve(form: Form, laws: readonly HandLaw[]): Form {
  const values = new Map<string, number | string>();
  const at = (row: string, column: string): string => `${row}\n${column}`;
  for (const row of form.rows)
    for (const [column, cell] of row.cells) values.set(at(row.id, column), cell.value);
  for (let round = 0; round < ROUNDS; round++) {
    for (const law of laws) {
      if (law.op !== '=') continue;
      for (const line of linesOver(form, law)) {
        const place = (id: string): string => (law.axis === 'across' ? at(line, id) : at(id, line));
        if (values.get(place(law.target)) !== UNKNOWN) continue;
        const parts = law.terms.map(([id, weight]) => [values.get(place(id)) ?? 0, weight] as const);
        const under = typeof law.under === 'string' ? values.get(place(law.under)) : (law.under ?? 1);
        if (parts.some(([value]) => typeof value !== 'number') || typeof under !== 'number') continue;
        const sum = parts.reduce((all, [value, weight]) => all + Number(value) * weight, law.constant);
        values.set(place(law.target), Math.round((sum / under) * law.scale * 1e9) / 1e9);
      }
    }
  }
  return {
    ...form,
    rows: form.rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([column, cell]) => {
          const value = values.get(at(row.id, column))!;
          if (value === UNKNOWN) throw new Error(`${form.id}: nothing says what ${row.id} ${column} is`);
          return [column, { ...cell, value }];
        }),
      ),
    })),
  };
}
