import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell, type Row } from '../model/form';
import { across, down, share, type Truth } from '../model/truth';
import { anyOf } from '../model/words';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { communes, districts, range, row, total } from './names';

export interface DepartmentsOptions {
  readonly units: number;
  readonly twoTiers: boolean;
  readonly year: number;
  readonly totals: 'first' | 'last';
  /** Under plan and estimate: half a year beside the year. */
  readonly halves: boolean;
  /** The change over the same period. */
  readonly change: boolean;
  readonly note: boolean;
}

export function anyDepartments(rng: Random): DepartmentsOptions {
  return {
    units: rng.int(6, 14),
    twoTiers: rng.next() < 0.4,
    year: rng.pick([2023, 2024, 2025, 2026]),
    totals: rng.pick(['first', 'last'] as const),
    halves: rng.next() < 0.5,
    change: rng.next() < 0.6,
    note: rng.next() < 0.5,
  };
}

const COUNTS = ['communes', 'before', 'plan-h', 'plan', 'est-h', 'est'];

/** A department's form about one criterion: plan, estimate and same period by district, the share of the plan. */
export function departments(rng: Random, options: DepartmentsOptions): Drawn {
  const { units, year, halves, change } = options;
  const names = options.twoTiers ? communes(rng, units, true) : districts(rng, units);
  const figures = names.map(() => {
    const plan = rng.int(8, 20);
    const est = rng.int(6, 22);
    return [rng.int(24, 40), rng.int(4, 16), Math.floor(plan / 2), plan, Math.floor(est / 2), est];
  });
  const sums = COUNTS.map((_, k) => total(figures.map((line) => line[k]!)));
  const cells = (line: readonly number[]): [string, FormCell][] => [
    ...COUNTS.map((id, k): [string, FormCell] => [id, figure(line[k]!, 'count')]),
    ['pct', figure((line[5]! / line[3]!) * 100, 'share', 1)],
    ['change', figure(line[5]! - line[1]!, 'count')],
  ];
  const body: Row[] = names.map((name, at) =>
    row(`u${at}`, String(at + 1), name, cells(figures[at]!), 'unit'),
  );
  const sumRow = row('total', null, anyOf(rng, 'grand'), cells(sums));
  const form: Form = {
    id: 'nganh',
    kind: 'parts',
    titles: [
      'Biểu số 07/SCT',
      `KẾT QUẢ THỰC HIỆN TIÊU CHÍ CƠ SỞ HẠ TẦNG THƯƠNG MẠI NÔNG THÔN NĂM ${year}`,
      `(Kèm theo Công văn số 902/SCT-QLTM ngày 10 tháng 11 năm ${year} của Sở Công Thương)`,
    ],
    unitLine: 'Đơn vị tính: xã',
    columns: columnsOf(rng, options),
    rows: options.totals === 'first' ? [sumRow, ...body] : [...body, sumRow],
    columnNumbers: 'none',
  };
  const unitRows = range(0, units - 1).map((at) => `u${at}`);
  const rows = [...unitRows, 'total'];
  const counts = COUNTS.filter((id) => halves || !id.endsWith('-h'));
  const truths: Truth[] = [
    ...down(form, ['parts/column', 'parts/outline'], 'total', unitRows, [
      ...counts,
      ...(change ? ['change'] : []),
    ]),
    ...share(form, ['parts/share', 'declared/words'], 'pct', ['est'], 'plan', rows),
    ...(change ? across(form, ['declared/words', 'parts/row'], 'change', ['est', ['before', -1]], rows) : []),
  ];
  return { form, truths };
}

function columnsOf(rng: Random, options: DepartmentsOptions): Column[] {
  const { year, halves, change } = options;
  const pair = (id: string, head: ReturnType<typeof anyOf>): Column[] =>
    halves
      ? [figureColumn(`${id}-h`, [head, '6 tháng']), figureColumn(id, [head, 'Cả năm'])]
      : [figureColumn(id, [head])];
  return [
    numberColumn(anyOf(rng, 'number')),
    nameColumn(anyOf(rng, options.twoTiers ? 'commune' : 'district')),
    figureColumn('communes', [anyOf(rng, 'communes')]),
    figureColumn('before', [anyOf(rng, 'samePeriod', year - 1)]),
    ...pair('plan', anyOf(rng, 'plan', year)),
    ...pair('est', anyOf(rng, 'estimate', year)),
    figureColumn('pct', [anyOf(rng, 'percentOfPlan')]),
    ...(change ? [figureColumn('change', [anyOf(rng, 'lessThanBefore')])] : []),
    ...(options.note ? [noteColumn(anyOf(rng, 'note'))] : []),
  ];
}
