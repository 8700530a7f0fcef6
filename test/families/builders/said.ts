import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell, type Row } from '../model/form';
import { across, down, type Truth, type Weighed } from '../model/truth';
import { anyOf, type Words } from '../model/words';
import { figureColumn, nameColumn, numberColumn } from './columns';
import { communes, districts, parted, range, row, total } from './names';

export interface SaidOptions {
  readonly units: number;
  readonly twoTiers: boolean;
  readonly year: number;
  readonly totals: 'first' | 'last';
  /** «Chia ra» and «Trong đó» over the columns, or said of rows under the total. */
  readonly where: 'heads' | 'rows';
  /** The words for a complete and for an incomplete partition. */
  readonly complete: string;
  readonly some: string;
}

export function anySaid(rng: Random): SaidOptions {
  return {
    units: rng.int(5, 12),
    twoTiers: rng.next() < 0.4,
    year: rng.pick([2023, 2024, 2025]),
    totals: rng.pick(['first', 'last'] as const),
    where: rng.pick(['heads', 'rows'] as const),
    complete: rng.pick(['Chia ra', 'Chia theo khu vực', 'Phân ra']),
    some: rng.pick(['Trong đó', 'Trong đó:', 'trong đó']),
  };
}

const PARTS = ['town', 'country'];
const SOME = ['minority', 'women'];
const NAMES: Readonly<Record<string, string>> = {
  town: 'Thành thị',
  country: 'Nông thôn',
  minority: 'Hộ dân tộc thiểu số',
  women: 'Chủ hộ là nữ',
};

/** «Chia ra» is complete, «Trong đó» is not, and its parts may overlap. */
export function said(rng: Random, options: SaidOptions): Drawn {
  return options.where === 'heads' ? inHeads(rng, options) : inRows(rng, options);
}

function titles(year: number): string[] {
  return [
    'Phụ lục số 6',
    `KẾT QUẢ RÀ SOÁT SỐ HỘ SỬ DỤNG NƯỚC SẠCH ĐẠT QUY CHUẨN NĂM ${year}`,
    `(Kèm theo Báo cáo số 311/BC-SNNMT ngày 02 tháng 12 năm ${year})`,
  ];
}

/** A whole, its complete parts, and two overlapping ones of it. */
function household(rng: Random): ReadonlyMap<string, number> {
  const all = rng.int(300, 2500);
  const [town, country] = parted(rng, all, 2) as [number, number];
  return new Map([
    ['all', all],
    ['town', town],
    ['country', country],
    ['minority', Math.floor(all * (0.5 + rng.next() * 0.4))],
    ['women', Math.floor(all * (0.2 + rng.next() * 0.4))],
  ]);
}

function inHeads(rng: Random, options: SaidOptions): Drawn {
  const { units, year } = options;
  const ids = ['all', ...PARTS, ...SOME];
  const names = options.twoTiers ? communes(rng, units, true) : districts(rng, units);
  const figures = names.map(() => household(rng));
  const cells = (valueOf: (id: string) => number): [string, FormCell][] =>
    ids.map((id) => [id, figure(valueOf(id), 'count')]);
  const body: Row[] = names.map((name, at) =>
    row(
      `u${at}`,
      String(at + 1),
      name,
      cells((id) => figures[at]!.get(id)!),
      'unit',
    ),
  );
  const sumRow = row(
    'total',
    null,
    anyOf(rng, 'grand'),
    cells((id) => total(figures.map((line) => line.get(id)!))),
  );
  const over = 'Số hộ sử dụng nước sạch';
  const columns: Column[] = [
    numberColumn(anyOf(rng, 'number')),
    nameColumn(anyOf(rng, options.twoTiers ? 'commune' : 'district')),
    figureColumn('all', [over, anyOf(rng, 'rowTotal')]),
    ...PARTS.map((id) => figureColumn(id, [over, options.complete, NAMES[id]!], 'parts')),
    ...SOME.map((id) => figureColumn(id, [over, options.some, NAMES[id]!], 'some')),
  ];
  const form: Form = {
    id: 'chiara',
    kind: 'parts',
    titles: titles(year),
    unitLine: null,
    columns,
    rows: options.totals === 'first' ? [sumRow, ...body] : [...body, sumRow],
    columnNumbers: 'none',
  };
  const unitRows = range(0, units - 1).map((at) => `u${at}`);
  const rows = [...unitRows, 'total'];
  const truths: Truth[] = [
    ...across(form, ['declared/words', 'parts/row'], 'all', PARTS, rows),
    ...SOME.flatMap((id) => subsets((terms, said_) => across(form, WITHIN, 'all', terms, rows, said_), id)),
    ...down(form, ['parts/column', 'parts/outline'], 'total', unitRows, ids),
  ];
  return { form, truths };
}

const WITHIN = ['declared/words', 'parts/bounds', 'parts/row', 'parts/column', 'parts/outline'];

function subsets(
  make: (terms: readonly Weighed[], said_: { readonly op: '≥' }) => Truth[],
  part: string,
): Truth[] {
  return make([part], { op: '≥' });
}

/** Rows of indicators, each a whole followed by «Chia ra» and «Trong đó» rows; columns are years. */
function inRows(rng: Random, options: SaidOptions): Drawn {
  const { year, complete, some } = options;
  const years = range(0, 3).map((at) => `y${at}`);
  const wholes: readonly (readonly [string, Words])[] = [
    ['clean', 'Số hộ sử dụng nước sạch'],
    ['toilet', 'Số hộ có nhà tiêu hợp vệ sinh'],
    ['waste', 'Số hộ phân loại chất thải tại nguồn'],
  ];
  const rows = wholes.flatMap(([id, name], at): Row[] => {
    const byYear = years.map(() => household(rng));
    const line = (part: string): [string, FormCell][] =>
      years.map((column, k) => [column, figure(byYear[k]!.get(part)!, 'count')]);
    const colon = some.endsWith(':') ? '' : ':';
    return [
      row(id, String(at + 1), name, line('all')),
      row(`${id}-parts`, null, `${complete}:`),
      ...PARTS.map((part) => row(`${id}-${part}`, '-', NAMES[part]!, line(part))),
      row(`${id}-minority`, null, `${some}${colon} ${NAMES['minority']!}`, line('minority')),
    ];
  });
  const form: Form = {
    id: 'chiara',
    kind: 'parts',
    titles: titles(year),
    unitLine: 'Đơn vị tính: hộ',
    columns: [
      numberColumn(anyOf(rng, 'number')),
      nameColumn(anyOf(rng, 'target')),
      ...years.map((id, at) => figureColumn(id, ['Kết quả các năm', `Năm ${year - 3 + at}`])),
    ],
    rows,
    columnNumbers: 'none',
  };
  const truths = wholes.flatMap(([id]) => [
    ...down(
      form,
      ['declared/words', 'parts/outline'],
      id,
      PARTS.map((part) => `${id}-${part}`),
      years,
    ),
    ...subsets((terms, said_) => down(form, WITHIN, id, terms, years, said_), `${id}-minority`),
  ]);
  return { form, truths };
}
