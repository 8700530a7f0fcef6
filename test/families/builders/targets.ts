import { SETS } from '../../layouts/data/criteria';
import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { keyOf, numberAt, type Column, type Form } from '../model/form';
import { sum, type Truth } from '../model/truth';
import { anyOf, type Words } from '../model/words';
import { range } from './names';
import { progress, type Progress } from './progress';
import { bandLines, countLines, generalLines, recognitionLines, villageLines } from './targetSections';
import { rowOf, truthsOf, yearColumn, type TargetLine } from './targetLines';

export interface TargetsOptions {
  readonly criteria: 19 | 10;
  readonly communes: number;
  readonly start: number;
  readonly end: number;
  readonly order: readonly ('start' | 'target' | 'years')[];
  /** Counts per criterion are printed for the years too, not for start and target alone. */
  readonly countsByYear: boolean;
  /** A band below five criteria. */
  readonly lowest: boolean;
  readonly districts: boolean;
  readonly villages: boolean;
  /** The parent of the villages prints its years too. */
  readonly villageYears: boolean;
  readonly notes: boolean;
  /** A head over start and target, so that the header has three rows. */
  readonly threeTiers: boolean;
  readonly averageDecimals: 1 | 2;
}

/** What other sheets of the workbook say already. */
export interface Known {
  readonly progress: Progress;
  /** Districts named as done. */
  readonly districts: readonly string[];
  /** Names of communes that meet all criteria at the end. */
  readonly recognised: readonly string[];
  /** Villages to be reached in all. */
  readonly villages: {
    readonly met: number;
    readonly model: number;
    /** At the start. */
    readonly metBefore: number;
    readonly modelBefore: number;
  };
}

export function anyTargets(rng: Random): TargetsOptions {
  const start = rng.pick([2020, 2021, 2024, 2025]);
  const criteria = start >= 2025 ? 10 : 19;
  return {
    criteria,
    communes: rng.int(14, 60),
    start,
    end: start + rng.int(3, 5),
    order: rng.pick([
      ['start', 'target', 'years'],
      ['start', 'years', 'target'],
      ['target', 'start', 'years'],
    ] as const),
    countsByYear: rng.next() < 0.4,
    lowest: rng.next() < 0.5,
    districts: criteria === 19 && rng.next() < 0.6,
    villages: rng.next() < 0.7,
    villageYears: rng.next() < 0.5,
    notes: rng.next() < 0.7,
    threeTiers: rng.next() < 0.25,
    averageDecimals: rng.pick([1, 2] as const),
  };
}

/** Targets by year (Biểu 01) of a province whose progress is known. */
export function targets(rng: Random, options: TargetsOptions, known?: Known): Drawn {
  const { start, end, criteria } = options;
  const steps = end - start;
  const least = options.lowest ? 0 : 5;
  const all = known?.progress ?? progress(rng, options.communes, criteria, steps, least);
  const set = SETS[criteria === 19 ? 'basic19' : 'new10'];
  const bands = bandLines(options, all);
  const counts = countLines(options, all, set.criteria);
  const lines: TargetLine[] = [
    ...generalLines(rng, options, all, known),
    ...recognitionLines(rng, options, all, known),
    ...bands,
    ...counts,
    ...(options.villages ? villageLines(rng, options, known?.villages) : []),
  ];
  const form: Form = {
    id: 'b01',
    kind: 'targets',
    titles: [
      'Biểu số 01',
      `DỰ KIẾN SỐ XÃ ĐẠT CHỈ TIÊU, TIÊU CHÍ NÔNG THÔN MỚI ĐẾN HẾT NĂM ${end}`,
      `(Kèm theo Kế hoạch số 186/KH-UBND ngày 29 tháng 6 năm ${end - 3} của UBND tỉnh)`,
    ],
    unitLine: null,
    columns: columnsOf(rng, options),
    rows: numbered(lines).map(rowOf),
    columnNumbers: 'none',
  };
  const truths = [
    ...lines.flatMap((line) => truthsOf(form.id, line)),
    ...bandTruths(form, bands, all.communes),
    ...averageTruths(form, counts, all.communes),
    ...villageTruths(form),
  ];
  return { form, truths };
}

function columnsOf(rng: Random, { start, end, order, notes, threeTiers }: TargetsOptions): Column[] {
  const over: readonly Words[] = threeTiers ? [`Chỉ tiêu giai đoạn ${start + 1} - ${end}`] : [];
  const head = anyOf(rng, 'yearsHead');
  const yearWords = anyOf(rng, 'year');
  const block = {
    start: [{ id: 'start', role: 'figure' as const, heads: [...over, anyOf(rng, 'startOf', start)] }],
    target: [{ id: 'target', role: 'figure' as const, heads: [...over, anyOf(rng, 'targetOf', end)] }],
    years: range(1, end - start).map((step) => ({
      id: yearColumn(step - 1),
      role: 'figure' as const,
      heads: [
        ...over,
        head,
        typeof yearWords === 'string' ? yearWords : { ...yearWords, year: start + step },
      ],
    })),
  };
  return [
    { id: 'stt', role: 'number', heads: [anyOf(rng, 'number')] },
    { id: 'name', role: 'name', heads: [anyOf(rng, 'target')] },
    ...order.flatMap((part): Column[] => block[part]),
    ...(notes ? [{ id: 'note', role: 'words' as const, heads: [anyOf(rng, 'note')] }] : []),
  ];
}

/** Numbers of the lines of the first level, in order; `7.x` lines follow theirs. */
function numbered(lines: readonly TargetLine[]): TargetLine[] {
  let top = 0;
  return lines.map((line) => {
    if (line.number === null || line.number === '-') return line;
    if (line.number === '#') return { ...line, number: String(++top) };
    return { ...line, number: line.number.replace('#', String(top)) };
  });
}

function bandTruths(form: Form, lines: readonly TargetLine[], communes: number): Truth[] {
  const bands = lines.filter(({ number }) => number === '-').map(({ id }) => id);
  return figureColumns(form).flatMap((column): Truth[] => {
    if (bands.some((id) => numberAt(form, id, column) === null)) return [];
    const [first, ...others] = bands.map((id) => keyOf(form.id, id, column));
    const rest = others.map((key): [string, number] => [key, -1]);
    return [sum(['targets/bands', 'across/bands'], first!, rest, { constant: communes })];
  });
}

function averageTruths(form: Form, lines: readonly TargetLine[], communes: number): Truth[] {
  const counts = lines.filter(({ number }) => number === '-').map(({ id }) => id);
  return figureColumns(form).flatMap((column): Truth[] => {
    const cells = counts.filter((id) => numberAt(form, id, column) !== null);
    if (cells.length < counts.length || numberAt(form, 'average', column) === null) return [];
    return [
      {
        kind: 'ratio',
        rules: ['targets/average', 'across/average', 'across/criterion-count'],
        severity: 'error',
        target: keyOf(form.id, 'average', column),
        over: cells.map((id) => ({ key: keyOf(form.id, id, column), weight: 1 })),
        under: [],
        underConstant: communes,
        scale: 1,
      },
    ];
  });
}

function villageTruths(form: Form): Truth[] {
  return figureColumns(form)
    .filter((column) => numberAt(form, 'villages', column) !== null)
    .map((column) =>
      sum(['targets/parts', 'across/villages'], keyOf(form.id, 'villages', column), [
        [keyOf(form.id, 'villages-model', column), 1],
        [keyOf(form.id, 'villages-met', column), 1],
      ]),
    );
}

function figureColumns(form: Form): readonly string[] {
  return form.columns.filter(({ role }) => role === 'figure').map(({ id }) => id);
}
