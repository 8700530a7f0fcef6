import type { Bieu } from '../../../src/core/bieu/bieu';
import { joinShown } from '../../../src/core/quantities/join';
import type { Quantity, Shown } from '../../../src/core/quantities/quantity';

const BASE: Quantity = {
  measure: { kind: 'average', criteria: 'a' },
  scope: { kind: 'whole' },
  period: { year: 2025, month: 12 },
  status: 'planned',
  stage: '',
};

/** A figure of a Biểu; the row names it. */
const shown = (bieu: number, row: number, change: Partial<Quantity> = {}): Shown => {
  const printed = { sheet: bieu, row, column: 0 };
  return { quantity: { ...BASE, ...change }, bieu, printed, expr: { kind: 'sum', terms: [] } };
};

/** Only the kind counts for joining. */
const kinds = (...names: Bieu['kind'][]): Bieu[] => names.map((kind) => ({ kind }) as Bieu);

const told = (all: readonly Shown[], ...names: Bieu['kind'][]): string[] =>
  joinShown(all, kinds(...names)).map(
    ({ summary, source, assumed }) =>
      `${summary.bieu}.${summary.printed!.row} = ${source.bieu}.${source.printed!.row}${assumed ? ' ?' : ''}`,
  );

test.each<[string, Shown[], Bieu['kind'][], string[]]>([
  ['one quantity', [shown(0, 1), shown(1, 2)], ['targets', 'grid'], ['0.1 = 1.2']],
  [
    'the summary is the targets, wherever it stands',
    [shown(0, 1), shown(1, 2)],
    ['grid', 'targets'],
    ['1.2 = 0.1'],
  ],
  [
    'the most detailed source',
    [shown(0, 1), shown(1, 2), shown(2, 3)],
    ['targets', 'parts', 'grid'],
    ['1.2 = 2.3', '0.1 = 2.3'],
  ],
  [
    'another year',
    [shown(0, 1), shown(1, 2, { period: { year: 2024, month: 12 } })],
    ['targets', 'grid'],
    [],
  ],
  ['another measure', [shown(0, 1), shown(1, 2, { measure: { kind: 'units' } })], ['targets', 'grid'], []],
  [
    'another set of criteria',
    [shown(0, 1), shown(1, 2, { measure: { kind: 'average', criteria: 'b' } })],
    ['targets', 'grid'],
    [],
  ],
  [
    'another district',
    [shown(0, 1), shown(1, 2, { scope: { kind: 'district', key: 'a', name: 'A' } })],
    ['targets', 'grid'],
    [],
  ],
  [
    'no set told',
    [shown(0, 1, { measure: { kind: 'average', criteria: null } }), shown(1, 2)],
    ['targets', 'grid'],
    ['0.1 = 1.2'],
  ],
  [
    'a year not told, one candidate',
    [shown(0, 1), shown(1, 2, { period: null })],
    ['targets', 'grid'],
    ['0.1 = 1.2 ?'],
  ],
  [
    'a year not told, two columns that would fit',
    [shown(0, 1), shown(0, 2, { period: { year: 2024, month: 12 } }), shown(1, 3, { period: null })],
    ['targets', 'grid'],
    [],
  ],
  [
    'a year not told, two grids that would fit',
    [shown(0, 1, { period: null }), shown(1, 2), shown(2, 3, { status: null })],
    ['targets', 'grid', 'grid'],
    [],
  ],
  [
    'what is told beats what could be assumed',
    [shown(0, 1), shown(1, 2), shown(2, 3, { period: null })],
    ['targets', 'grid', 'grid'],
    ['0.1 = 1.2'],
  ],
  [
    'the very status before one that binds alike',
    [shown(0, 1), shown(1, 2, { status: 'assigned' }), shown(1, 3)],
    ['targets', 'parts'],
    ['0.1 = 1.3'],
  ],
  ['two figures of one Biểu are its own rules’ matter', [shown(0, 1), shown(0, 2)], ['targets'], []],
])('%s', (_, all, names, joins) => {
  expect(told(all, ...names).sort()).toEqual([...joins].sort());
});
