import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Form, type FormCell, type Row } from '../model/form';
import { across, down, share, type Truth } from '../model/truth';
import { anyOf, type Words } from '../model/words';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { communes, districts, range, row, total } from './names';

export interface DeclaredOptions {
  readonly units: number;
  readonly twoTiers: boolean;
  readonly year: number;
  readonly totals: 'first' | 'last';
  /** `1=2+3` wholes first; or `3=1+2` wholes after. */
  readonly whole: 'before' | 'after';
  readonly signs: 'tight' | 'spaced' | 'bracketed';
  /** A ratio is per cent («6=5/1*100»), or per unit («6=5/1»). */
  readonly percent: boolean;
  readonly letters: boolean;
  readonly note: boolean;
}

export function anyDeclared(rng: Random): DeclaredOptions {
  return {
    units: rng.int(5, 12),
    twoTiers: rng.next() < 0.4,
    year: rng.pick([2023, 2024, 2025]),
    totals: rng.pick(['first', 'last'] as const),
    whole: rng.pick(['before', 'after'] as const),
    signs: rng.pick(['tight', 'spaced', 'bracketed'] as const),
    percent: rng.next() < 0.5,
    letters: rng.next() < 0.7,
    note: rng.next() < 0.4,
  };
}

interface Numbered {
  readonly id: string;
  readonly heads: readonly Words[];
  readonly says?: (number: (id: string) => string) => string;
}

/** A form whose row of column numbers says how each column follows from the others. */
export function declared(rng: Random, options: DeclaredOptions): Drawn {
  const { units, percent, year } = options;
  const names = options.twoTiers ? communes(rng, units, true) : districts(rng, units);
  const ids = ['sum', 'central', 'local', 'paid', 'left'];
  const figures = names.map(() => {
    const [central, local] = [rng.int(400, 3000), rng.int(100, 900)];
    const paid = rng.int(200, central + local);
    return [central + local, central, local, paid, central + local - paid];
  });
  const sums = ids.map((_, k) => total(figures.map((line) => line[k]!)));
  const scale = percent ? 100 : 1;
  const homes = names.map(() => rng.int(20, 90));
  const cells = (line: readonly number[], houses: number): [string, FormCell][] => [
    ...ids.map((id, k): [string, FormCell] => [id, figure(line[k]!, 'money')]),
    ['rate', figure((line[3]! / line[0]!) * scale, percent ? 'share' : 'index', percent ? 1 : 2)],
    ['houses', figure(houses, 'count')],
    ['per', figure(line[3]! / houses, 'money', 2)],
  ];
  const body: Row[] = names.map((name, at) =>
    row(`u${at}`, String(at + 1), name, cells(figures[at]!, homes[at]!), 'unit'),
  );
  const sumRow = row('total', null, anyOf(rng, 'grand'), cells(sums, total(homes)));
  const form: Form = {
    id: 'congthuc',
    kind: 'parts',
    titles: [
      'Biểu số 05',
      `TÌNH HÌNH GIẢI NGÂN VỐN HỖ TRỢ NHÀ Ở NÔNG THÔN NĂM ${year}`,
      `(Kèm theo Báo cáo số 77/BC-SXD ngày 05 tháng 12 năm ${year})`,
    ],
    unitLine: 'ĐVT: triệu đồng',
    columns: [
      numberColumn(anyOf(rng, 'number'), options.letters ? 'A' : undefined),
      nameColumn(anyOf(rng, options.twoTiers ? 'commune' : 'district'), options.letters ? 'B' : undefined),
      ...numberedColumns(rng, options),
      ...(options.note ? [noteColumn(anyOf(rng, 'note'))] : []),
    ],
    rows: options.totals === 'first' ? [sumRow, ...body] : [...body, sumRow],
    columnNumbers: 'declared',
  };
  const unitRows = range(0, units - 1).map((at) => `u${at}`);
  const rows = [...unitRows, 'total'];
  const law = ['declared/column', 'parts/row', 'parts/share'];
  const truths: Truth[] = [
    ...across(form, law, 'sum', ['central', 'local'], rows),
    ...across(form, law, 'left', ['sum', ['paid', -1]], rows),
    ...share(form, law, 'rate', ['paid'], 'sum', rows, scale),
    ...share(form, law, 'per', ['paid'], 'houses', rows, 1),
    ...down(form, ['parts/column', 'parts/outline'], 'total', unitRows, [...ids, 'houses']),
  ];
  return { form, truths };
}

function numberedColumns(rng: Random, options: DeclaredOptions): ReturnType<typeof figureColumn>[] {
  const { whole, percent, signs, year } = options;
  const plan = `Kế hoạch vốn năm ${year}`;
  const sum: Numbered = {
    id: 'sum',
    heads: [plan, anyOf(rng, 'rowTotal')],
    says: (n) => `${n('central')}+${n('local')}`,
  };
  const parts: Numbered[] = [
    { id: 'central', heads: [plan, 'NSTW'] },
    { id: 'local', heads: [plan, 'NSĐP'] },
  ];
  const columns: Numbered[] = [
    ...(whole === 'before' ? [sum, ...parts] : [...parts, sum]),
    { id: 'paid', heads: ['Đã giải ngân'] },
    { id: 'left', heads: ['Còn lại chưa giải ngân'], says: (n) => `${n('sum')}-${n('paid')}` },
    {
      id: 'rate',
      heads: [percent ? 'Tỷ lệ giải ngân (%)' : 'Hệ số giải ngân'],
      says: (n) => `${n('paid')}/${n('sum')}${percent ? '*100' : ''}`,
    },
    { id: 'houses', heads: ['Số nhà được hỗ trợ'] },
    { id: 'per', heads: ['Mức hỗ trợ bình quân/nhà'], says: (n) => `${n('paid')}/${n('houses')}` },
  ];
  const numberOf = (id: string): string => String(columns.findIndex((column) => column.id === id) + 1);
  return columns.map(({ id, heads, says }) => {
    const text = says ? `${numberOf(id)}=${says(numberOf)}` : numberOf(id);
    return figureColumn(id, heads, undefined, written(text, signs));
  });
}

function written(text: string, signs: DeclaredOptions['signs']): string {
  if (signs === 'bracketed') return `(${text})`;
  return signs === 'spaced' ? text.replaceAll(/([=+\-/*])/g, ' $1 ') : text;
}
