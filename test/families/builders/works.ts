import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Form, type FormCell, type Row } from '../model/form';
import { down, share, type Truth } from '../model/truth';
import { anyOf } from '../model/words';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { range, row } from './names';

export interface WorksOptions {
  readonly totals: 'first' | 'last';
  readonly year: number;
  readonly decimals: 0 | 1 | 2;
  /** Each period has works and money. */
  readonly pairs: boolean;
  readonly share: boolean;
  /** `TT` of national forms 08 and 13. */
  readonly national: 'none' | '08' | '13';
}

export function anyWorks(rng: Random): WorksOptions {
  return {
    totals: rng.pick(['first', 'first', 'last'] as const),
    year: rng.pick([2024, 2025, 2026, 2027]),
    decimals: rng.pick([0, 1, 2] as const),
    pairs: rng.next() < 0.5,
    share: rng.next() < 0.4,
    national: 'none',
  };
}

/** Types of works as the national forms list them. */
const TYPES = [
  'Giao thông',
  'Thủy lợi',
  'Phòng, chống thiên tai',
  'Điện',
  'Cơ sở hạ tầng thương mại',
  'Hạ tầng vùng nguyên liệu',
  'Hạ tầng số',
  'Truyền thanh',
  'Nước sạch tập trung',
  'Cơ sở hạ tầng bảo vệ môi trường',
  'Bố trí dân cư',
  'Cơ sở dữ liệu',
  'Cơ sở hạ tầng đặc thù vùng DTTS&MN',
];

const PERIODS = ['plan', 'half', 'full'] as const;

/** Public investment by type of works. */
export function works(rng: Random, options: WorksOptions): Drawn {
  const { year, decimals, pairs } = options;
  const unit = 10 ** -decimals;
  const figures = TYPES.map(() => {
    const plan = rng.int(300, 9000) + (decimals > 0 ? rng.int(0, 9) * unit : 0);
    const ofPlan = (portion: number): number => Math.round((plan * portion) / unit) * unit;
    const count = rng.int(3, 30);
    return {
      money: [plan, ofPlan(0.35), ofPlan(0.9 + rng.next() * 0.1)],
      works: [count, Math.floor(count / 3), count - rng.int(0, 2)],
    };
  });
  const cells = (money: readonly number[], count: readonly number[]): [string, FormCell][] => [
    ...PERIODS.flatMap((id, k): [string, FormCell][] => [
      [`${id}-n`, figure(count[k]!, 'count')],
      [id, figure(Math.round(money[k]! * 1e4) / 1e4, 'money', decimals)],
    ]),
    ['pct', figure((money[2]! / money[0]!) * 100, 'share', 2)],
  ];
  const sumOf = (pick: 'money' | 'works'): number[] =>
    PERIODS.map((_, k) => figures.reduce((sum, line) => sum + line[pick][k]!, 0));
  const body: Row[] = TYPES.map((name, at) =>
    row(`t${at}`, String(at + 1), name, cells(figures[at]!.money, figures[at]!.works)),
  );
  const sumRow = row('total', null, 'TỔNG CỘNG', cells(sumOf('money'), sumOf('works')));
  const heads = [anyOf(rng, 'plan', year), anyOf(rng, 'halfYear', year), `KQ thực hiện kế hoạch năm ${year}`];
  const form: Form = {
    id: 'congtrinh',
    kind: 'parts',
    titles: [
      options.national === 'none' ? 'Phụ lục 3' : `Biểu số ${options.national}`,
      `KẾT QUẢ THỰC HIỆN VỐN ĐẦU TƯ CÔNG CHƯƠNG TRÌNH NÔNG THÔN MỚI NĂM ${year}`,
      `(Kèm theo Mẫu số ${options.national === '13' ? '04' : '03'})`,
    ],
    unitLine: 'Đơn vị tính: triệu đồng',
    columns: [
      numberColumn(anyOf(rng, 'number')),
      nameColumn(anyOf(rng, 'works')),
      ...PERIODS.flatMap((id, k) =>
        pairs
          ? [
              figureColumn(`${id}-n`, [heads[k]!, 'Số công trình']),
              figureColumn(id, [heads[k]!, 'Số vốn (triệu đồng)']),
            ]
          : [figureColumn(id, [heads[k]!])],
      ),
      ...(options.share ? [figureColumn('pct', [anyOf(rng, 'percentOfPlan')])] : []),
      noteColumn(anyOf(rng, 'note')),
    ],
    rows: options.totals === 'first' ? [sumRow, ...body] : [...body, sumRow],
    columnNumbers: 'none',
  };
  const types = range(0, TYPES.length - 1).map((at) => `t${at}`);
  const columns = [...PERIODS, ...(pairs ? PERIODS.map((id) => `${id}-n`) : [])];
  const truths: Truth[] = [
    ...down(form, ['parts/column', 'parts/outline'], 'total', types, columns),
    ...(options.share
      ? share(form, ['parts/share', 'declared/words'], 'pct', ['full'], 'plan', ['total', ...types])
      : []),
  ];
  return { form, truths };
}
