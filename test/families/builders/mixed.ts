import type { Random } from '../../layouts/random';
import type { Book, Drawn } from '../model/book';
import { keyOf } from '../model/form';
import { equal, type Truth } from '../model/truth';
import { PLAIN, type Layout } from '../render/layout';
import { grid, type Province } from './grid';
import { communes, districts, range } from './names';
import { anyPoverty, poverty } from './poverty';
import { communeCount, progress } from './progress';
import { anyTargets, targets } from './targets';
import { anyVillages, villages } from './villages';
import { anyWorks, works } from './works';

/** Several Biểu one below the other on one sheet, each with its title. */
export function stacked(rng: Random, layout: Layout): Book {
  const all: readonly Drawn[] = rng.shuffle([
    villages(rng, anyVillages(rng)),
    poverty(rng, anyPoverty(rng)),
    works(rng, anyWorks(rng)),
  ]);
  const kept = all.slice(0, rng.int(2, 3));
  return {
    name: 'stacked',
    family: 'mixed',
    sheets: [
      {
        name: 'Phụ lục',
        blocks: kept.map(({ form }, at) => ({
          form,
          layout: { ...layout, titles: 'long', footer: at === kept.length - 1 ? layout.footer : 'none' },
        })),
      },
    ],
    truths: kept.flatMap(({ truths }) => truths),
  };
}

/** One Biểu that goes on on a second sheet: the total at its end is of both. */
export function continued(rng: Random, layout: Layout): Book {
  const options = { ...anyVillages(rng), units: rng.int(12, 20), totals: 'last' as const, twoTiers: true };
  const { form, truths } = villages(rng, options);
  const cut = Math.floor(form.rows.length / 2);
  const [first, second] = [form.rows.slice(0, cut), form.rows.slice(cut)];
  const block = (rows: typeof first, id: string): { form: typeof form; layout: Layout } => ({
    form: { ...form, id, rows },
    layout: { ...layout, footer: id === 'b03' ? 'none' : layout.footer },
  });
  const onFirst = new Set(first.map(({ id }) => id));
  const moved = (key: string): string => {
    const [, row, column] = key.split('/') as [string, string, string];
    return onFirst.has(row) ? key : keyOf('b03-2', row, column);
  };
  return {
    name: 'continued',
    family: 'mixed',
    sheets: [
      { name: 'Biểu 03', blocks: [block(first, 'b03')] },
      { name: 'Biểu 03 (tiếp)', blocks: [block(second, 'b03-2')] },
    ],
    truths: truths.map((truth): Truth => {
      if (truth.kind === 'ratio') return truth;
      const terms = truth.terms.map(({ key, weight }) => ({ key: moved(key), weight }));
      return { ...truth, target: moved(truth.target), terms };
    }),
  };
}

/** Biểu 01 beside a grid and Biểu 03, all of one plan. */
export function plan(rng: Random, layout: Layout): Book {
  const options = { ...anyTargets(rng), villages: true, countsByYear: rng.next() < 0.3 };
  const names = districts(rng, rng.int(3, 4));
  const sizes = names.map(() => rng.int(5, 9));
  const count = sizes.reduce((sum, one) => sum + one, 0);
  const all = communes(rng, count, true);
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, one) => sum + one, 0));
  const province: Province = {
    districts: names.map((name, at) => ({ name, communes: all.slice(starts[at], starts[at]! + sizes[at]!) })),
  };
  const steps = options.end - options.start;
  const done = progress(rng, count, options.criteria, steps, options.lowest ? 0 : 5);
  const third = villages(rng, {
    ...anyVillages(rng),
    units: names.length,
    twoTiers: false,
    year: options.end,
    columnNumbers: 'none',
  });
  const renamed: Drawn = { ...third, form: withNames(third.form, names) };
  const totalOf = (column: string): number =>
    Number(third.form.rows.find(({ id }) => id === 'total')!.cells.get(column)!.value);
  const first = targets(
    rng,
    { ...options, communes: count, notes: true },
    {
      progress: done,
      districts: names.slice(0, 2),
      recognised: all
        .filter((_, index) => communeCount(done, steps, index) === options.criteria)
        .map((name) => name.replace('Xã ', '')),
      villages: {
        met: totalOf('asg-met'),
        model: totalOf('asg-model'),
        metBefore: totalOf('done'),
        modelBefore: totalOf('done-model'),
      },
    },
  );
  const second = grid(done, province, options.end);
  return {
    name: 'plan',
    family: 'mixed',
    sheets: [first, second, renamed].map(({ form }, at) => ({
      name: `Biểu 0${at + 1}`,
      blocks: [{ form, layout: { ...(at === 1 ? PLAIN : layout), titles: 'long', numbering: 'column' } }],
    })),
    truths: [...first.truths, ...second.truths, ...renamed.truths, ...acrossSheets(options.criteria)],
  };
}

function withNames(form: Drawn['form'], names: readonly string[]): Drawn['form'] {
  return {
    ...form,
    rows: form.rows.map((row) => (row.unit ? { ...row, name: names[Number(row.id.slice(1))]! } : row)),
  };
}

/** One quantity, two places. */
function acrossSheets(criteria: number): Truth[] {
  return [
    ...range(1, criteria).map((k) =>
      equal(
        'across/criterion-count',
        keyOf('b01', `criterion-${k}`, 'target'),
        keyOf('b02', 'total', `k${k}`),
      ),
    ),
    equal('across/average', keyOf('b01', 'average', 'target'), keyOf('b02', 'total', 'average')),
    ...(
      [
        ['villages', 'asg'],
        ['villages-model', 'asg-model'],
        ['villages-met', 'asg-met'],
      ] as const
    ).map(([row, column]) =>
      equal('across/villages', keyOf('b01', row, 'target'), keyOf('b03', 'total', column)),
    ),
  ];
}
