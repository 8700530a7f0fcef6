import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell, type Row } from '../model/form';
import { across, down, share, type Truth } from '../model/truth';
import { anyOf } from '../model/words';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { communes, districts, range, row, total } from './names';

export interface PovertyOptions {
  readonly units: number;
  readonly twoTiers: boolean;
  readonly year: number;
  readonly totals: 'first' | 'last';
  /** «I Khu vực thành thị», «II Khu vực nông thôn» without figures, the numbers running on; or with their totals. */
  readonly areas: 'none' | 'headings' | 'totals';
  readonly minority: boolean;
  readonly rateDecimals: 1 | 2;
  readonly note: boolean;
}

export function anyPoverty(rng: Random): PovertyOptions {
  return {
    units: rng.int(6, 14),
    twoTiers: rng.next() < 0.4,
    year: rng.pick([2022, 2023, 2024, 2025]),
    totals: rng.pick(['first', 'last', 'last'] as const),
    areas: rng.pick(['none', 'headings', 'totals'] as const),
    minority: rng.next() < 0.6,
    rateDecimals: rng.pick([1, 2] as const),
    note: rng.next() < 0.3,
  };
}

const COUNTS = ['all', 'start', 'start-m', 'left', 'again', 'fresh', 'end', 'end-m'];

/** Poor households: those at the start, who left, fell back, are new; those at the end; rates. */
export function poverty(rng: Random, options: PovertyOptions): Drawn {
  const { units, year, areas } = options;
  const names = options.twoTiers ? communes(rng, units, true) : districts(rng, units);
  const figures = names.map(() => {
    const all = rng.int(1500, 9000);
    const start = rng.int(200, 900);
    const [left, again, fresh] = [rng.int(20, 150), rng.int(0, 12), rng.int(0, 40)];
    const end = start - left + again + fresh;
    return [all, start, Math.floor(start * 0.7), left, again, fresh, end, Math.floor(end * 0.65)];
  });
  const cells = (line: readonly number[]): [string, FormCell][] => [
    ...COUNTS.map((id, k): [string, FormCell] => [id, figure(line[k]!, 'count')]),
    ['start-r', figure((line[1]! / line[0]!) * 100, 'share', options.rateDecimals)],
    ['end-r', figure((line[6]! / line[0]!) * 100, 'share', options.rateDecimals)],
  ];
  const sumOf = (from: number, to: number): number[] =>
    COUNTS.map((_, k) => total(figures.slice(from, to).map((line) => line[k]!)));
  const half = Math.floor(units / 2);
  const unit = (at: number, group: string): Row =>
    row(`u${at}`, String(at + 1), names[at]!, cells(figures[at]!), group);
  const area = (id: string, number: string, name: string, from: number, to: number): Row[] => [
    row(id, number, name, areas === 'totals' ? cells(sumOf(from, to)) : []),
    ...range(from, to - 1).map((at) => unit(at, id)),
  ];
  const body: Row[] =
    areas === 'none'
      ? range(0, units - 1).map((at) => unit(at, 'all'))
      : [
          ...area('a1', 'I', 'Khu vực thành thị', 0, half),
          ...area('a2', 'II', 'Khu vực nông thôn', half, units),
        ];
  const sumRow = row('total', null, anyOf(rng, 'grand'), cells(sumOf(0, units)));
  const form: Form = {
    id: 'ngheo',
    kind: 'parts',
    titles: [
      'Phụ lục số 2',
      `TỔNG HỢP DIỄN BIẾN KẾT QUẢ GIẢM HỘ NGHÈO NĂM ${year}`,
      `(Kèm theo Quyết định số 1120/QĐ-UBND ngày 20 tháng 12 năm ${year})`,
    ],
    unitLine: null,
    columns: columnsOf(rng, options),
    rows: options.totals === 'first' ? [sumRow, ...body] : [...body, sumRow],
    columnNumbers: 'none',
  };
  return { form, truths: truthsOf(form, options, half) };
}

function columnsOf(rng: Random, { twoTiers, year, minority, note }: PovertyOptions): Column[] {
  const [start, moves, end] = [
    anyOf(rng, 'poorStart', year),
    anyOf(rng, 'poorMoves'),
    anyOf(rng, 'poorEnd', year),
  ];
  const [number, rate, few] = [anyOf(rng, 'householdsCount'), anyOf(rng, 'rate'), anyOf(rng, 'minority')];
  const block = (id: string, head: typeof start): Column[] => [
    figureColumn(id, [head, number]),
    figureColumn(`${id}-r`, [head, rate]),
    ...(minority ? [figureColumn(`${id}-m`, [head, few])] : []),
  ];
  return [
    numberColumn(anyOf(rng, 'number')),
    nameColumn(anyOf(rng, twoTiers ? 'commune' : 'district')),
    figureColumn('all', [anyOf(rng, 'households')]),
    ...block('start', start),
    figureColumn('left', [moves, anyOf(rng, 'left')], 'moves'),
    figureColumn('again', [moves, anyOf(rng, 'again')], 'moves'),
    figureColumn('fresh', [moves, anyOf(rng, 'fresh')], 'moves'),
    ...block('end', end),
    ...(note ? [noteColumn(anyOf(rng, 'note'))] : []),
  ];
}

function truthsOf(form: Form, { units, areas, minority }: PovertyOptions, half: number): Truth[] {
  const unitRows = range(0, units - 1).map((at) => `u${at}`);
  const counts = COUNTS.filter((id) => minority || !id.endsWith('-m'));
  const rows = [...unitRows, 'total', ...(areas === 'totals' ? ['a1', 'a2'] : [])];
  const sums = ['parts/column', 'parts/outline'];
  const totals =
    areas === 'totals'
      ? [
          ...down(form, sums, 'a1', unitRows.slice(0, half), counts),
          ...down(form, sums, 'a2', unitRows.slice(half), counts),
          ...down(form, sums, 'total', ['a1', 'a2'], counts),
        ]
      : down(form, sums, 'total', unitRows, counts);
  const subset = { op: '≥' as const };
  const within = ['declared/words', 'parts/row', 'parts/bounds'];
  return [
    ...totals,
    ...across(form, ['parts/row', 'declared/words'], 'end', ['start', ['left', -1], 'again', 'fresh'], rows),
    ...share(form, ['parts/share'], 'start-r', ['start'], 'all', rows),
    ...share(form, ['parts/share'], 'end-r', ['end'], 'all', rows),
    ...(minority ? across(form, within, 'start', ['start-m'], rows, subset) : []),
    ...(minority ? across(form, within, 'end', ['end-m'], rows, subset) : []),
  ];
}
