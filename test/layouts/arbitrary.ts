import fc from 'fast-check';
import { clarified } from './clear';
import type { SetId } from './data/criteria';
import {
  AVERAGE_ROW_WORDS,
  COLUMN_WORDS,
  GRAND_WORDS,
  NOT_CONSIDERED_WORDS,
  OVER_WORDS,
  SHARE_WORDS,
  SUBTOTAL_WORDS,
} from './data/words';
import type { ColumnId, HeaderLayout, Layout, MarkStyleId, NumberStyle, RowsLayout } from './layout';
import type { Shape } from './model/model';

/** A province to lay out and a layout a human can read without doubt. */
export interface LayoutCase {
  readonly shape: Shape;
  readonly layout: Layout;
}

const one = <T>(...items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
const rarely = (): fc.Arbitrary<boolean> => fc.nat(4).map((n) => n === 4);
const word = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

/** Shapes of provinces small enough to run many. */
export function shapeArbitrary(): fc.Arbitrary<Shape> {
  return fc.record({
    seed: fc.nat(9999),
    levels: one<0 | 1 | 2>(1, 0, 2),
    groups: fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 })),
    leaves: fc
      .tuple(fc.integer({ min: 3, max: 4 }), fc.nat(3))
      .map(([low, more]): readonly [number, number] => [low, low + more]),
    set: one<SetId>('basic19', 'new10', 'advanced19', 'village8', 'village12'),
    notConsidered: one(0, 0.04),
    unsubmitted: one(0, 0, 0, 1, 2),
    wards: rarely(),
  });
}

const MARKS: readonly MarkStyleId[] = [
  'oneZero',
  'oneBlank',
  'oneEither',
  'xBlank',
  'xEither',
  'xZero',
  'dBlank',
  'dCd',
  'datChuaDat',
  'datKhongDat',
  'plusMinus',
  'tickBlank',
  'dK',
];

function columnsArbitrary(): fc.Arbitrary<readonly ColumnId[]> {
  return fc
    .record({
      number: fc.nat(4).map((n) => n < 4),
      code: rarely(),
      units: rarely(),
      counts: one<readonly ColumnId[]>(
        ['count', 'average'],
        ['count'],
        ['average', 'count'],
        ['previous', 'count', 'change'],
        ['count', 'previous', 'change', 'average'],
        ['average'],
        [],
      ),
      left: rarely(),
      note: fc.boolean(),
      spare: rarely(),
    })
    .map((pick) => {
      const columns: ColumnId[] = ['name'];
      if (pick.number) columns.unshift('number');
      if (pick.code) columns.push('code');
      if (pick.units) columns.push('units');
      columns.push(
        ...(pick.left ? [...pick.counts, 'criteria' as const] : ['criteria' as const, ...pick.counts]),
      );
      if (pick.note) columns.push('note');
      if (pick.spare) columns.push('spare');
      return columns;
    });
}

function headerArbitrary(): fc.Arbitrary<HeaderLayout> {
  return fc.record({
    names: one<HeaderLayout['names']>('full', 'short', 'synonym', 'none'),
    numbers: one<HeaderLayout['numbers']>('none', 'under', 'over', 'within'),
    numberText: one<HeaderLayout['numberText']>('bare', 'paren', 'tc', 'tieuChi', 'tight'),
    over: fc.option(word(OVER_WORDS), { freq: 1 }),
    heads: rarely(),
    columnNumbers: rarely(),
    merged: fc.boolean(),
    sides: one<'top' | 'bottom'>('top', 'bottom'),
  });
}

function rowsArbitrary(): fc.Arbitrary<RowsLayout> {
  return fc.record({
    groups: one<RowsLayout['groups']>('before', 'after', 'heading', 'flat'),
    subtotal: word(SUBTOTAL_WORDS),
    grand: one<RowsLayout['grand']>('bottom', 'top', 'none'),
    grandWords: word(GRAND_WORDS),
    mergeTotals: fc.boolean(),
    groupNumbers: one<readonly NumberStyle[]>(
      ['roman'],
      ['letter', 'roman'],
      ['letter'],
      ['arabic'],
      ['none'],
    ),
    leafNumbers: one<NumberStyle>('arabic', 'dotted', 'none'),
    continues: fc.boolean(),
    prefix: one<RowsLayout['prefix']>('full', 'abbreviated', 'mixed', 'groupsOnly', 'none'),
    upperGroups: rarely(),
    unitsInGroup: rarely(),
    share: fc.option(word(SHARE_WORDS), { freq: 1 }),
    averageRow: fc.option(word(AVERAGE_ROW_WORDS), { freq: 1 }),
    blankBetween: rarely(),
  });
}

/** Layouts, each choice independent of the others; `clarified` mends what a human could not read. */
export function layoutArbitrary(): fc.Arbitrary<Layout> {
  return fc.record({
    name: fc.constant('arbitrary'),
    sheetName: one('Biểu 02', 'Sheet1', 'PL2', 'Tong hop'),
    transposed: fc.nat(6).map((n) => n === 6),
    top: fc.nat(3),
    left: fc.nat(3),
    titles: one<Layout['titles']>('plain', 'none', 'national', 'long'),
    footer: one<Layout['footer']>('none', 'simple', 'full'),
    legend: fc.boolean(),
    columns: columnsArbitrary(),
    words: fc.record({
      number: word(COLUMN_WORDS.number),
      name: word(COLUMN_WORDS.name),
      code: word(COLUMN_WORDS.code),
      units: word(COLUMN_WORDS.units),
      count: word(COLUMN_WORDS.count),
      average: word(COLUMN_WORDS.average),
      previous: word(COLUMN_WORDS.previous),
      change: word(COLUMN_WORDS.change),
      note: word(COLUMN_WORDS.note),
    }),
    header: headerArbitrary(),
    rows: rowsArbitrary(),
    marks: fc.uniqueArray(word(MARKS) as fc.Arbitrary<MarkStyleId>, { minLength: 1, maxLength: 2 }),
    notConsidered: word(NOT_CONSIDERED_WORDS),
    unsubmittedCount: one<Layout['unsubmittedCount']>('zero', 'blank'),
    numbers: fc.record({
      averageDecimals: one<1 | 2 | 'varied'>(2, 1, 'varied'),
      averageStored: one<'rounded' | 'full'>('rounded', 'full'),
      text: one<Layout['numbers']['text']>('none', 'none', 'none', 'none', 'averages', 'counts', 'grand'),
      format: one<Layout['numbers']['format']>('general', 'thousands', 'decimals'),
    }),
    pages: fc.record({ every: one(0, 0, 7, 12), numbers: fc.boolean() }),
    hidden: fc.record({ rows: rarely(), columns: rarely() }),
    text: fc.record({
      unicode: one<Layout['text']['unicode']>('nfc', 'nfd', 'mixed'),
      tone: one<Layout['text']['tone']>('new', 'old', 'mixed'),
      spaces: rarely(),
      breaks: rarely(),
      upperHeader: rarely(),
    }),
  });
}

/** A shape with a layout that is clear for it. */
export function caseArbitrary(): fc.Arbitrary<LayoutCase> {
  return fc
    .record({ shape: shapeArbitrary(), layout: layoutArbitrary() })
    .map(({ shape, layout }) => ({ shape, layout: clarified(layout, shape) }));
}
