import { SETS } from '../../layouts/data/criteria';
import type { Drawn } from '../model/book';
import { figure, keyOf, type Column, type Form, type FormCell, type Row } from '../model/form';
import { across, down, type Truth } from '../model/truth';
import { figureColumn, nameColumn, numberColumn } from './columns';
import { range } from './names';
import { communeCount, type Progress } from './progress';
import { roman } from '../../layouts/render/text';

/** Communes by district, in the order of the progress they belong to. */
export interface Province {
  readonly districts: readonly { readonly name: string; readonly communes: readonly string[] }[];
}

/** A commune × criteria grid (Biểu 02) of the last step of a progress: what stands beside Biểu 01. */
export function grid(all: Progress, province: Province, year: number): Drawn {
  const criteria = range(1, all.criteria).map((k) => `k${k}`);
  let at = 0;
  const groups = province.districts.map(({ name, communes }) => {
    const first = at;
    at += communes.length;
    return { name, members: communes.map((commune, k) => ({ commune, index: first + k })) };
  });
  const every = groups.flatMap(({ members }) => members.map(({ index }) => index));
  const sums = (indices: readonly number[]): [string, FormCell][] => {
    const counts = range(0, all.criteria - 1).map(
      (k) => indices.filter((index) => all.met(all.steps, index, k)).length,
    );
    const met = counts.reduce((sum, one) => sum + one, 0);
    return [
      ...criteria.map((id, k): [string, FormCell] => [id, figure(counts[k]!, 'count')]),
      ['count', figure(met, 'count')],
      ['average', figure(met / indices.length, 'average', 2)],
    ];
  };
  const rows = groups.flatMap(({ name, members }, g): Row[] => [
    { id: `d${g}`, number: roman(g + 1), name, cells: new Map(sums(members.map(({ index }) => index))) },
    ...members.map(({ commune, index }, n): Row => ({
      id: `u${index}`,
      number: String(n + 1),
      name: commune,
      unit: `d${g}`,
      cells: new Map([
        ...criteria.map((id, k): [string, FormCell] => [
          id,
          figure(all.met(all.steps, index, k) ? 1 : 0, 'mark'),
        ]),
        ['count', figure(communeCount(all, all.steps, index), 'count')] as [string, FormCell],
      ]),
    })),
  ]);
  const form: Form = {
    id: 'b02',
    kind: 'grid',
    titles: [
      'Biểu số 02',
      `BIỂU CHI TIẾT TIÊU CHÍ NÔNG THÔN MỚI ĐẾN NĂM ${year}`,
      `(Kèm theo Kế hoạch số 186/KH-UBND ngày 29 tháng 6 năm ${year - 3} của UBND tỉnh)`,
    ],
    unitLine: null,
    columns: columnsOf(all.criteria, year),
    rows: [...rows, { id: 'total', number: null, name: 'Tổng số xã/tiêu chí', cells: new Map(sums(every)) }],
    columnNumbers: 'none',
  };
  return { form, truths: truthsOf(form, groups, criteria, every.length) };
}

function columnsOf(criteria: number, year: number): Column[] {
  const set = SETS[criteria === 10 ? 'new10' : 'basic19'];
  return [
    numberColumn('STT'),
    nameColumn('Tên đơn vị'),
    ...set.criteria.map(({ number, full }) => figureColumn(`k${number}`, [full])),
    figureColumn('count', [`Kết quả thực hiện năm ${year}`]),
    figureColumn('average', ['Kết quả bình quân/xã']),
  ];
}

function truthsOf(
  form: Form,
  groups: readonly { readonly members: readonly { readonly index: number }[] }[],
  criteria: readonly string[],
  communes: number,
): Truth[] {
  const totals = ['grid/column-total', 'grid/row-total'];
  const averages = (row: string, units: number): Truth => ({
    kind: 'ratio',
    rules: ['grid/average'],
    severity: 'error',
    target: keyOf(form.id, row, 'average'),
    over: [{ key: keyOf(form.id, row, 'count'), weight: 1 }],
    under: [],
    underConstant: units,
    scale: 1,
  });
  const units = groups.map(({ members }) => members.map(({ index }) => `u${index}`));
  const all = [...units.flat(), ...groups.map((_, g) => `d${g}`), 'total'];
  return [
    ...across(form, ['grid/row-total', 'grid/column-total'], 'count', criteria, all),
    ...units.flatMap((rows, g) => [
      ...down(form, totals, `d${g}`, rows, [...criteria, 'count']),
      averages(`d${g}`, rows.length),
    ]),
    ...down(
      form,
      totals,
      'total',
      groups.map((_, g) => `d${g}`),
      [...criteria, 'count'],
    ),
    averages('total', communes),
  ];
}
