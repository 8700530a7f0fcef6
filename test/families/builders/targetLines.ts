import { figure, type FormCell, type Measure, type Row } from '../model/form';
import { sum, type Truth } from '../model/truth';
import { keyOf } from '../model/form';
import { row } from './names';
import type { Words } from '../model/words';

/** A line of a table of targets by year. */
export interface TargetLine {
  readonly id: string;
  readonly number: string | null;
  readonly name: Words;
  readonly measure: Measure;
  readonly decimals: number;
  /** Digits printed in the years, where others than elsewhere. */
  readonly yearDecimals?: number;
  /** What the years count: where it stands, what is added, or nothing is printed there. */
  readonly counts: 'cumulative' | 'increment' | 'nothing';
  readonly start: number | null;
  readonly target: number | string | null;
  readonly years: readonly (number | null)[];
  readonly note?: string;
  /** Which way a cumulative line may go. */
  readonly trend?: 'rising' | 'falling';
}

/** A line without figures. */
export function heading(id: string, number: string | null, name: Words): TargetLine {
  return {
    id,
    number,
    name,
    measure: 'count',
    decimals: 0,
    counts: 'nothing',
    start: null,
    target: null,
    years: [],
  };
}

/** Columns of a line's figures. */
export const yearColumn = (at: number): string => `y${at + 1}`;

export function rowOf(line: TargetLine): Row {
  const { measure, decimals, yearDecimals = decimals } = line;
  const cell = (value: number | string | null | undefined, shown: number): FormCell | null => {
    if (value === null || value === undefined) return null;
    return typeof value === 'number' ? figure(value, measure, shown) : { value };
  };
  return row(line.id, line.number, line.name, [
    ['start', cell(line.start, decimals)],
    ['target', cell(line.target, decimals)],
    ...line.years.map((value, at): [string, FormCell | null] => [yearColumn(at), cell(value, yearDecimals)]),
    ['note', line.note === undefined ? null : { value: line.note }],
  ]);
}

/** What is true within a line: how its years lead to its target, which way it goes, whom its note names. */
export function truthsOf(form: string, line: TargetLine): Truth[] {
  const key = (column: string): string => keyOf(form, line.id, column);
  const years = line.years.flatMap((value, at) => (typeof value === 'number' ? [key(yearColumn(at))] : []));
  const hasTarget = typeof line.target === 'number';
  const truths: Truth[] = [];
  const last = line.years.at(-1);
  if (line.counts === 'cumulative' && hasTarget && typeof last === 'number')
    truths.push(
      sum(['targets/final-year', 'targets/increments'], key('target'), [
        [key(yearColumn(line.years.length - 1)), 1],
      ]),
    );
  if (line.counts === 'increment' && hasTarget && typeof line.start === 'number' && years.length > 0)
    truths.push(
      sum(['targets/increments', 'targets/final-year'], key('target'), [
        [key('start'), 1],
        ...years.map((one): [string, number] => [one, 1]),
      ]),
    );
  if (line.counts === 'cumulative' && line.trend) {
    const steps = [...(typeof line.start === 'number' ? [key('start')] : []), ...years];
    const op = line.trend === 'rising' ? '≥' : '≤';
    steps.slice(1).forEach((step, at) => {
      truths.push(sum('targets/trend', step, [[steps[at]!, 1]], { op, severity: 'warning' }));
    });
  }
  if (line.note !== undefined && hasTarget)
    truths.push({
      kind: 'names',
      rules: ['targets/named-units'],
      severity: 'warning',
      target: key('note'),
      terms: [{ key: key('target'), weight: 1 }],
    });
  return truths;
}
