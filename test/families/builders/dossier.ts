import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { cellsOf, figure, keyOf, type Column, type Form, type FormCell, type Row } from '../model/form';
import type { Truth } from '../model/truth';
import { anyOf, type Words } from '../model/words';
import { COMMUNES } from '../../layouts/data/names';
import { noteColumn, numberColumn } from './columns';
import { NINETEEN, TEN, type CriterionData } from './dossierData';

export interface DossierOptions {
  readonly criteria: 19 | 10;
  readonly year: number;
  /**
   * `rows`: a criterion has a row of its own over its indicators; `tall`: its name is merged down beside them and its
   * verdict stands in a column of its own.
   */
  readonly shape: 'rows' | 'tall';
  /** Who marks: the commune alone, or those who appraise too. */
  readonly appraisals: 0 | 1 | 2;
  readonly marks: readonly [met: string, notMet: string];
  /** Share of indicators that are not met. */
  readonly missing: number;
  readonly note: boolean;
  readonly countWords: string;
  /** Another title than a dossier's. */
  readonly titles?: readonly string[];
  /** Heads over each who marks: a result and a mark for each period. */
  readonly periods?: readonly Words[];
}

export function anyDossier(rng: Random): DossierOptions {
  const year = rng.pick([2023, 2024, 2025, 2026]);
  return {
    criteria: year >= 2026 ? 10 : 19,
    year,
    shape: rng.pick(['rows', 'tall'] as const),
    appraisals: rng.pick([0, 1, 2] as const),
    marks: rng.pick([
      ['Đạt', 'Chưa đạt'],
      ['Đ', 'CĐ'],
    ] as const),
    missing: rng.next() * 0.15,
    note: rng.next() < 0.6,
    countWords: rng.pick([
      'Tổng số tiêu chí đạt',
      'Số tiêu chí đạt chuẩn',
      'Tổng cộng số tiêu chí đạt',
      'Cộng số tiêu chí đạt',
    ]),
  };
}

const BY = ['self', 'check', 'final'] as const;

/** One commune's dossier: criteria with their indicators, and the count at the end. */
export function dossier(rng: Random, options: DossierOptions): Drawn {
  const data = options.criteria === 19 ? NINETEEN : TEN;
  const markColumns = BY.slice(0, options.appraisals + 1);
  const made = data.map((criterion, at) => criterionRows(rng, options, criterion, at + 1, markColumns));
  const counted = options.shape === 'rows' ? markColumns : ['verdict'];
  const verdicts = (column: string): string[] => made.map(({ rows }) => keyOf('hoso', rows[0]!.id, column));
  const metIn = (column: string): number =>
    made.filter(({ rows }) => rows[0]!.cells.get(column)?.value === options.marks[0]).length;
  const count: Row = {
    id: 'count',
    number: null,
    name: options.countWords,
    cells: cellsOf(counted.map((column): [string, FormCell] => [column, figure(metIn(column), 'count')])),
  };
  const form: Form = {
    id: 'hoso',
    kind: 'dossier',
    titles: options.titles ?? [
      'Mẫu số 02',
      `BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI CỦA XÃ ${rng.pick(COMMUNES).toLocaleUpperCase('vi')} NĂM ${options.year}`,
      `(Kèm theo Báo cáo số 45/BC-UBND ngày 20 tháng 10 năm ${options.year} của UBND xã)`,
    ],
    unitLine: null,
    columns: columnsOf(rng, options, markColumns),
    rows: [...made.flatMap(({ rows }) => rows), count],
    columnNumbers: 'none',
  };
  const truths: Truth[] = [
    ...made.flatMap((one) => one.truths),
    ...counted.map((column): Truth => ({
      kind: 'met',
      rules: ['dossier/count'],
      severity: 'error',
      target: keyOf('hoso', 'count', column),
      terms: verdicts(column).map((key) => ({ key, weight: 1 })),
    })),
  ];
  return { form, truths };
}

interface Made {
  readonly rows: readonly Row[];
  readonly truths: readonly Truth[];
}

function criterionRows(
  rng: Random,
  options: DossierOptions,
  { name, indicators }: CriterionData,
  number: number,
  markColumns: readonly string[],
): Made {
  const [met, notMet] = options.marks;
  const mark = (isMet: boolean): FormCell => ({ value: isMet ? met : notMet, measure: 'mark' });
  const judged = indicators.map(() => rng.next() >= options.missing);
  const demands = judged.map((isMet) => demand(rng, isMet, options.marks));
  const facts = (at: number): [string, FormCell][] => [
    ['need', { value: demands[at]![0] }],
    ...(options.periods ? markColumns : ['got']).map((by): [string, FormCell] => [
      options.periods ? `got-${by}` : by,
      { value: demands[at]![1] },
    ]),
  ];
  const marks = (at: number): [string, FormCell][] => markColumns.map((by) => [by, mark(judged[at]!)]);
  const all = judged.every((one) => one);
  const id = `c${number}`;
  const truthsFor = (target: string, terms: readonly string[]): Truth => ({
    kind: 'all',
    rules: ['dossier/criterion'],
    severity: 'error',
    target,
    terms: terms.map((key) => ({ key, weight: 1 })),
  });
  if (options.shape === 'tall') {
    const rows = indicators.map((text, at): Row => ({
      id: `${id}-${at + 1}`,
      number: at === 0 ? String(number) : null,
      name: at === 0 ? name : '',
      cells: cellsOf([
        ['text', { value: indicators.length === 1 ? text : `${number}.${at + 1}. ${text}` }],
        ...facts(at),
        ...marks(at),
        ...(at === 0 ? [['verdict', mark(all)] as [string, FormCell]] : []),
      ]),
      ...(at === 0 && indicators.length > 1
        ? { tall: { columns: ['stt', 'name', 'verdict'], more: indicators.length - 1 } }
        : {}),
    }));
    const judges = rows.map((row) => keyOf('hoso', row.id, markColumns.at(-1)!));
    return { rows, truths: [truthsFor(keyOf('hoso', rows[0]!.id, 'verdict'), judges)] };
  }
  if (indicators.length === 1)
    return {
      rows: [
        {
          id,
          number: String(number),
          name,
          cells: cellsOf([['text', { value: indicators[0]! }], ...facts(0), ...marks(0)]),
        },
      ],
      truths: [],
    };
  const head: Row = {
    id,
    number: String(number),
    name,
    cells: cellsOf(markColumns.map((by): [string, FormCell] => [by, mark(all)])),
  };
  const rows = indicators.map((text, at): Row => ({
    id: `${id}-${at + 1}`,
    number: `${number}.${at + 1}`,
    name: '',
    cells: cellsOf([['text', { value: text }], ...facts(at), ...marks(at)]),
  }));
  const truths = markColumns.map((by) =>
    truthsFor(
      keyOf('hoso', id, by),
      rows.map((row) => keyOf('hoso', row.id, by)),
    ),
  );
  return { rows: [head, ...rows], truths };
}

/** What is wanted and what was reached. */
function demand(rng: Random, isMet: boolean, [met, notMet]: readonly [string, string]): [string, string] {
  const way = rng.int(0, 2);
  if (way === 0) return [met, isMet ? met : notMet];
  if (way === 1) return ['≥ 80%', isMet ? `${rng.int(81, 99)},${rng.int(1, 9)}%` : `${rng.int(50, 79)},5%`];
  return ['100%', isMet ? '100%' : `${rng.int(60, 97)}%`];
}

function columnsOf(rng: Random, options: DossierOptions, markColumns: readonly string[]): Column[] {
  const column = (id: string, heads: readonly Words[], role: Column['role'] = 'words'): Column => ({
    id,
    heads,
    role,
  });
  const heads: Readonly<Record<string, Words>> = {
    self: anyOf(rng, 'selfMark'),
    check: anyOf(rng, 'appraisal'),
    final: 'Kết quả thẩm định của tỉnh',
  };
  const marked = markColumns.flatMap((by, at): Column[] => {
    const period = options.periods?.[at];
    if (period === undefined) return [column(by, [heads[by]!], 'figure')];
    return [column(`got-${by}`, [period, 'Kết quả']), column(by, [period, 'Đánh giá đạt'], 'figure')];
  });
  return [
    numberColumn(anyOf(rng, 'number')),
    column('name', [anyOf(rng, 'criterionName')], 'name'),
    column('text', [anyOf(rng, 'indicator')]),
    column('need', [anyOf(rng, 'required')]),
    ...(options.periods ? [] : [column('got', [anyOf(rng, 'result')])]),
    ...marked,
    ...(options.shape === 'tall' ? [column('verdict', ['Kết luận tiêu chí'], 'figure')] : []),
    ...(options.note ? [noteColumn(anyOf(rng, 'note'))] : []),
  ];
}
