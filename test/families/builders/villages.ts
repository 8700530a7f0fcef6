import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell, type Row } from '../model/form';
import { across, down, type Truth } from '../model/truth';
import { anyOf } from '../model/words';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { communes, districts, range, row, total } from './names';

export interface VillagesOptions {
  readonly units: number;
  /** Units are communes: two tiers of administration. */
  readonly twoTiers: boolean;
  readonly year: number;
  readonly totals: 'first' | 'last';
  /** The whole of a group of columns stands before or after its parts. */
  readonly whole: 'before' | 'after';
  /** A column «tăng so với đăng ký». */
  readonly more: boolean;
  readonly note: boolean;
  readonly columnNumbers: Form['columnNumbers'];
}

export function anyVillages(rng: Random): VillagesOptions {
  return {
    units: rng.int(5, 16),
    twoTiers: rng.next() < 0.35,
    year: rng.pick([2024, 2025, 2026, 2030]),
    totals: rng.pick(['first', 'last'] as const),
    whole: rng.pick(['before', 'after'] as const),
    more: rng.next() < 0.4,
    note: rng.next() < 0.4,
    columnNumbers: rng.pick(['none', 'none', 'plain', 'paren'] as const),
  };
}

const FIGURES = ['all', 'done', 'done-model', 'reg', 'reg-model', 'reg-met', 'asg', 'asg-model', 'asg-met'];

/** Villages by district (Biểu 03): existing, met, registered, assigned. */
export function villages(rng: Random, options: VillagesOptions): Drawn {
  const { units, year } = options;
  const names = options.twoTiers ? communes(rng, units, true) : districts(rng, units);
  const figures = names.map(() => {
    const [model, met, done, doneModel] = [rng.int(0, 12), rng.int(3, 40), rng.int(0, 20), rng.int(0, 5)];
    // what is assigned counts from nothing: never fewer than are there already
    const [assignedModel, assignedMet] = [
      Math.max(doneModel, model + rng.int(0, 3)),
      Math.max(done, met + rng.int(1, 9)),
    ];
    const all = assignedModel + assignedMet + done + doneModel + rng.int(5, 60);
    return [
      all,
      done,
      doneModel,
      model + met,
      model,
      met,
      assignedModel + assignedMet,
      assignedModel,
      assignedMet,
    ];
  });
  const sums = FIGURES.map((_, k) => total(figures.map((line) => line[k]!)));
  const cells = (line: readonly number[]): [string, FormCell][] => [
    ...FIGURES.map((id, k): [string, FormCell] => [id, figure(line[k]!, 'count')]),
    ['more', figure(line[6]! - line[3]!, 'count')],
  ];
  const body = names.map((name, at) => row(`u${at}`, String(at + 1), name, cells(figures[at]!), 'unit'));
  const sumRow = row('total', null, anyOf(rng, 'grand'), cells(sums));
  const rows: Row[] = options.totals === 'first' ? [sumRow, ...body] : [...body, sumRow];
  const form: Form = {
    id: 'b03',
    kind: 'parts',
    titles: [
      'Biểu số 03',
      `DỰ KIẾN GIAO CHỈ TIÊU SỐ THÔN, BẢN ĐẠT CHUẨN NÔNG THÔN MỚI ĐẾN NĂM ${year}`,
      `(Kèm theo Kế hoạch số 186/KH-UBND ngày 29 tháng 6 năm ${year - 3} của UBND tỉnh)`,
    ],
    unitLine: null,
    columns: columnsOf(rng, options),
    rows,
    columnNumbers: options.columnNumbers,
  };
  return { form, truths: truthsOf(form, options) };
}

function columnsOf(rng: Random, { twoTiers, year, whole, more, note }: VillagesOptions): Column[] {
  const met = anyOf(rng, 'met');
  const model = anyOf(rng, 'model');
  const group = (id: string, key: 'registered' | 'assigned'): Column[] => {
    const head = anyOf(rng, key, year);
    const sum = figureColumn(id, [head, anyOf(rng, 'rowTotal')]);
    const parts = [
      figureColumn(`${id}-model`, [head, model], id),
      figureColumn(`${id}-met`, [head, met], id),
    ];
    return whole === 'before' ? [sum, ...parts] : [...parts, sum];
  };
  const done = anyOf(rng, 'doneBy', year - 4);
  return [
    numberColumn(anyOf(rng, 'number')),
    nameColumn(anyOf(rng, twoTiers ? 'commune' : 'district')),
    figureColumn('all', [anyOf(rng, 'villagesAll')]),
    figureColumn('done', [done, met], 'done'),
    figureColumn('done-model', [done, model], 'done'),
    ...group('reg', 'registered'),
    ...group('asg', 'assigned'),
    ...(more ? [figureColumn('more', [anyOf(rng, 'moreThanRegistered')])] : []),
    ...(note ? [noteColumn(anyOf(rng, 'note'))] : []),
  ];
}

function truthsOf(form: Form, { units, more }: VillagesOptions): Truth[] {
  const unitRows = range(0, units - 1).map((at) => `u${at}`);
  const rows = [...unitRows, 'total'];
  const columns = form.columns.filter(({ role }) => role === 'figure').map(({ id }) => id);
  const truths = [
    ...down(form, ['parts/column', 'parts/outline'], 'total', unitRows, columns),
    ...across(form, 'parts/row', 'reg', ['reg-model', 'reg-met'], rows),
    ...across(form, 'parts/row', 'asg', ['asg-model', 'asg-met'], rows),
  ];
  if (!more) return truths;
  return [...truths, ...across(form, ['declared/words', 'parts/row'], 'more', ['asg', ['reg', -1]], rows)];
}
