import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell } from '../model/form';
import { across, down, share, type Truth } from '../model/truth';
import { anyOf } from '../model/words';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { fundingOutline } from './fundingOutline';
import { range } from './names';
import { entriesOf, outlineRows, outlineValues, wholesOf } from './outline';

export interface FundingOptions {
  readonly style: 'roman' | 'letters' | 'dashes' | 'dotted';
  readonly totals: 'first' | 'last';
  /** Sources hold their sums themselves, or are closed by «Cộng I». */
  readonly subtotals: 'before' | 'after';
  /** By years with a column of their sum, or plan, half a year and estimate with a share. */
  readonly columns: 'years' | 'plan';
  readonly whole: 'before' | 'after' | 'none';
  readonly decimals: 0 | 1 | 2 | 3;
  readonly year: number;
  readonly years: number;
  /** «Trong đó:» rows under some sources. */
  readonly within: boolean;
  /** Plan and estimate each of two heads: a third header row. */
  readonly threeTiers: boolean;
  /** Wholes were rounded apart from their parts. */
  readonly roundedApart: boolean;
  readonly note: boolean;
}

export function anyFunding(rng: Random): FundingOptions {
  const decimals = rng.pick([0, 0, 1, 2, 3] as const);
  const style = rng.pick(['roman', 'letters', 'dashes', 'dotted'] as const);
  return {
    style,
    subtotals:
      style === 'roman' || style === 'letters' ? rng.pick(['before', 'before', 'after'] as const) : 'before',
    totals: rng.pick(['first', 'first', 'last'] as const),
    columns: rng.pick(['years', 'plan'] as const),
    whole: rng.pick(['before', 'after', 'none'] as const),
    decimals,
    year: rng.pick([2022, 2023, 2024, 2026]),
    years: rng.int(3, 5),
    within: rng.next() < 0.4,
    threeTiers: rng.next() < 0.3,
    roundedApart: decimals > 0 && rng.next() < 0.25,
    note: rng.next() < 0.4,
  };
}

/** Funding by source. */
export function funding(rng: Random, options: FundingOptions): Drawn {
  const { decimals, columns, whole, years } = options;
  const root = fundingOutline(rng, options);
  const ids = columns === 'years' ? range(1, years).map((n) => `y${n}`) : ['plan', 'half', 'est'];
  const unit = options.roundedApart ? 10 ** -(decimals + 1) : 10 ** -decimals;
  const amount = (): number =>
    rng.int(20, 90) * rng.pick([7, 31, 130]) + (decimals > 0 ? rng.int(0, 999) * unit : 0);
  const values = outlineValues(
    root,
    () => {
      const plan = amount();
      return columns === 'years'
        ? ids.map(amount)
        : [plan, clean(plan * 0.4, decimals), clean(plan * (0.8 + rng.next() * 0.25), decimals)];
    },
    (own) => own.map((value) => clean(value * (0.2 + rng.next() * 0.5), decimals)),
  );
  const cells = (id: string): [string, FormCell][] => {
    const own = values.get(id)!;
    const list = ids.map((column, k): [string, FormCell] => [
      column,
      figure(clean(own[k]!, 6), 'money', decimals),
    ]);
    const [plan, , est] = own.map((value) => clean(value, decimals));
    if (columns === 'plan') return [...list, ['pct', figure((est! / plan!) * 100, 'share', 1)]];
    const sum = own.reduce((all, one) => all + one, 0);
    return [...list, ['sum', figure(clean(sum, 6), 'money', decimals)]];
  };
  const form: Form = {
    id: 'von',
    kind: 'parts',
    titles: [
      'Phụ lục 04',
      `KẾT QUẢ HUY ĐỘNG NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI NĂM ${options.year}`,
      `(Kèm theo Báo cáo số 215/BC-UBND ngày 15 tháng 12 năm ${options.year})`,
    ],
    unitLine: 'ĐVT: triệu đồng',
    columns: columnsOf(rng, options, ids),
    rows: outlineRows(root, options, (entry) => cells(entry.id)),
    columnNumbers: 'none',
  };
  const rows = entriesOf(root).map(({ id }) => id);
  const figures = whole === 'none' || columns === 'plan' ? ids : [...ids, 'sum'];
  const truths: Truth[] = [
    ...wholesOf(root).flatMap(({ id, parts }) =>
      down(
        form,
        id === root.id ? ['parts/outline', 'parts/column'] : ['parts/outline'],
        id,
        parts!.map((part) => part.id),
        figures,
      ),
    ),
    ...entriesOf(root).flatMap(({ id, within }) =>
      (within ?? []).flatMap((one) =>
        down(form, ['declared/words', 'parts/outline', 'parts/bounds'], id, [one.id], figures, { op: '≥' }),
      ),
    ),
    ...(columns === 'plan'
      ? share(form, ['parts/share', 'declared/words'], 'pct', ['est'], 'plan', rows)
      : []),
    ...(columns === 'years' && whole !== 'none' ? across(form, 'parts/row', 'sum', ids, rows) : []),
  ];
  return { form, truths, roundedApart: options.roundedApart };
}

const clean = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

function columnsOf(rng: Random, options: FundingOptions, ids: readonly string[]): Column[] {
  const { year, whole, threeTiers } = options;
  const figures: Column[] = [];
  if (options.columns === 'years') {
    const head = threeTiers
      ? ['Kế hoạch vốn', `Giai đoạn ${year} - ${year + ids.length - 1}`]
      : ['Chia theo năm'];
    const words = anyOf(rng, 'year');
    const own = ids.map((id, at) =>
      figureColumn(id, [...head, typeof words === 'string' ? words : { ...words, year: year + at }]),
    );
    const sum = figureColumn('sum', [...head.slice(1), anyOf(rng, 'rowTotal')]);
    if (whole === 'before') figures.push(sum);
    figures.push(...own);
    if (whole === 'after') figures.push(sum);
  } else {
    const over = threeTiers ? ['Nguồn lực huy động', `Năm ${year}`] : [];
    figures.push(
      figureColumn('plan', [...over, anyOf(rng, 'plan', year)]),
      figureColumn('half', [...over, anyOf(rng, 'halfYear', year)]),
      figureColumn('est', [...over, anyOf(rng, 'estimate', year)]),
      figureColumn('pct', [...over, anyOf(rng, 'percentOfPlan')]),
    );
  }
  return [
    numberColumn(anyOf(rng, 'number')),
    nameColumn(anyOf(rng, 'content')),
    ...figures,
    ...(options.note ? [noteColumn(anyOf(rng, 'note'))] : []),
  ];
}
