import fc from 'fast-check';
import { evaluate } from '../../../src/core/relations/evaluate';
import type { Relation } from '../../../src/core/relations/relation';
import { address, columnName, parseAddress } from '../../../src/core/snapshot/address';
import { explain } from '../../../src/core/suspects/singleCell';
import { met, ratio, listed, relation, sheetOf, shows, sum, type Holds } from '../relations/fakeSheet';

/** One explanation, its cell as an address: `B2=0`, or `?` where it is not unique. */
interface Told {
  readonly failing: readonly number[];
  readonly rule: string;
  readonly repair: string;
}

function told(relations: readonly Relation[], rows: readonly (readonly Holds[])[]): Told[] {
  const read = sheetOf(rows);
  const verdicts = relations.map((one) => evaluate(one, read));
  return explain({ relations, verdicts, read }).map(({ failing, rule, repair }) => ({
    failing,
    rule,
    repair: repair ? `${address(repair.cell.row, repair.cell.column)}=${repair.value}` : '?',
  }));
}

const row = (target: string, ...parts: string[]): Relation => relation(target, met(...parts));
const column = (target: string, ...parts: string[]): Relation =>
  relation(target, sum(...parts), { rule: 'grid/column-total' });

/** Two communes × three criteria, with totals on every side (D, row 3). */
const TABLE = [
  row('D1', 'A1:C1'),
  row('D2', 'A2:C2'),
  row('D3', 'A3:C3'),
  column('A3', 'A1:A2'),
  column('B3', 'B1:B2'),
  column('C3', 'C1:C2'),
  column('D3', 'D1:D2'),
];
const RIGHT: readonly (readonly Holds[])[] = [
  ['x', 'x', 'o', 2],
  ['x', 'o', 'x', 2],
  [2, 1, 1, 4],
];

/** The table with some cells overwritten. */
function withCells(changes: Readonly<Record<string, Holds>>): Holds[][] {
  const rows = RIGHT.map((one) => [...one]);
  for (const [text, holds] of Object.entries(changes)) {
    const at = parseAddress(text)!;
    rows[at.row]![at.column] = holds;
  }
  return rows;
}

describe('nothing to explain', () => {
  test('where all holds', () => {
    expect(told(TABLE, RIGHT)).toEqual([]);
  });

  test('where there is no relation', () => {
    expect(told([], RIGHT)).toEqual([]);
  });

  test('where a total is blank or cannot be read', () => {
    const lone = [row('D1', 'A1:C1'), row('D2', 'A2:C2')];
    expect(told(lone, withCells({ D1: '', D2: '#' }))).toEqual([]);
  });

  test('where a mark cannot be read, and the totals may be right', () => {
    expect(told(TABLE, withCells({ B2: '!' }))).toEqual([]);
  });
});

describe('a mark where a row total and a column total cross', () => {
  test.each<[string, Record<string, Holds>, string, number[]]>([
    ['met, should not be', { B2: 'x' }, 'B2=0', [1, 4]],
    ['not met, should be', { C2: 'o' }, 'C2=1', [1, 5]],
  ])('%s', (_, changes, repair, failing) => {
    expect(told(TABLE, withCells(changes))).toEqual([{ repair, failing, rule: 'grid/row-total' }]);
  });

  test('two of them are two explanations', () => {
    expect(told(TABLE, withCells({ A1: 'o', C2: 'o' })).map(({ repair }) => repair)).toEqual([
      'A1=1',
      'C2=1',
    ]);
  });

  test('the relation of the first rule leads, wherever it stands in the list', () => {
    const [first] = told([...TABLE].reverse(), withCells({ B2: 'x' }));
    expect(first).toEqual({ repair: 'B2=0', failing: [5, 2], rule: 'grid/row-total' });
  });
});

describe('a total that several sums use', () => {
  test('the count of a commune, which the total of totals adds too', () => {
    expect(told(TABLE, withCells({ D1: 3 }))).toEqual([
      { failing: [0, 6], rule: 'grid/row-total', repair: 'D1=2' },
    ]);
  });

  test('the total of a criterion', () => {
    expect(told(TABLE, withCells({ B3: 2 }))).toEqual([
      { failing: [2, 4], rule: 'grid/row-total', repair: 'B3=1' },
    ]);
  });

  test('the total of totals', () => {
    expect(told(TABLE, withCells({ D3: 5 }))).toEqual([
      { failing: [2, 6], rule: 'grid/row-total', repair: 'D3=4' },
    ]);
  });

  test('a total that an average is taken from', () => {
    const average = relation('E3', ratio(sum('D3'), listed('A1:A2')), { rule: 'grid/average' });
    const rows = withCells({ D3: 5 });
    rows[2]!.push(shows(2, 2));
    const relations = [column('D3', 'D1:D2'), average];
    expect(told(relations, rows)).toEqual([{ failing: [0, 1], rule: 'grid/column-total', repair: 'D3=4' }]);
  });

  test('a right total is not changed to fit a wrong average', () => {
    const average = relation('E3', ratio(sum('D3'), listed('A1:A2')), { rule: 'grid/average' });
    const rows = withCells({});
    rows[2]!.push(shows(2.5, 2));
    expect(told([...TABLE, average], rows)).toEqual([{ failing: [7], rule: 'grid/average', repair: '?' }]);
  });
});

describe('a relation that fails alone', () => {
  test('may be wrong at its total as well as in a part', () => {
    expect(told([row('D1', 'A1:C1')], withCells({ D1: 3 }))).toEqual([
      { failing: [0], rule: 'grid/row-total', repair: '?' },
    ]);
  });

  test('is wrong in a part where the total and all other parts are held by other relations', () => {
    // A3 = A1 + A2 fails; A3 and A1 are confirmed by their rows
    const relations = [column('A3', 'A1:A2'), column('C3', 'A3:B3'), column('C1', 'A1:B1')];
    const rows = [
      [5, 1, 6],
      [3, 0, ''],
      [9, 1, 10],
    ] satisfies Holds[][];
    expect(told(relations, rows)).toEqual([{ failing: [0], rule: 'grid/column-total', repair: 'A2=4' }]);
  });

  test('a part is never said to be less than nothing', () => {
    const relations = [column('A3', 'A1:A2'), column('C3', 'A3:B3'), column('C1', 'A1:B1')];
    const rows = [
      [5, 1, 6],
      [3, 0, ''],
      [2, 1, 3],
    ] satisfies Holds[][];
    expect(told(relations, rows)).toEqual([{ failing: [0], rule: 'grid/column-total', repair: '?' }]);
  });

  test('marks do not make up for a total that is off by more than one', () => {
    expect(told(TABLE.slice(0, 1), withCells({ A1: 'o', B1: 'o', D1: 2 }))).toEqual([
      { failing: [0], rule: 'grid/row-total', repair: '?' },
    ]);
  });
});

describe('several cells explain the same', () => {
  test('two marks that stand in the same two sums: none is named', () => {
    const relations = [row('C1', 'A1:B1'), row('D1', 'A1:B1')];
    expect(told(relations, [['x', 'x', 1, 1]])).toEqual([
      { failing: [0, 1], rule: 'grid/row-total', repair: '?' },
    ]);
  });

  test('a third sum that holds tells them apart', () => {
    const relations = [row('C1', 'A1:B1'), row('D1', 'A1:B1'), row('E1', 'A1')];
    expect(told(relations, [['x', 'x', 1, 1, 1]])).toEqual([
      { failing: [0, 1], rule: 'grid/row-total', repair: 'B1=0' },
    ]);
  });
});

test('a relation that becomes checkable and holds speaks for a change', () => {
  // D1 should be 2; the column adds a commune not submitted, and agrees only then
  const relations = [row('D1', 'A1:C1'), column('D3', 'D1:D2')];
  const rows: Holds[][] = [
    ['x', 'x', 'o', 1],
    ['', '', '', { state: 'notSubmitted', low: 0, high: 3, decimals: 0 }],
    ['', '', '', 2],
  ];
  expect(told(relations, rows)).toEqual([{ failing: [0], rule: 'grid/row-total', repair: 'D1=2' }]);
});

test('what one cell does not explain stays at its own totals', () => {
  const result = told(TABLE, withCells({ D1: 3, B3: 2, D3: 9 }));
  expect(result.flatMap(({ failing }) => failing).sort()).toEqual([0, 2, 4, 6]);
});

/** A table of marks with totals on every side, and one cell of it. */
const bigTable = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.record({
      marks: fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      at: fc.record({ row: fc.nat(height - 1), column: fc.nat(width - 1) }),
    }),
  );

function fullTable(marks: readonly (readonly boolean[])[]): { rows: Holds[][]; relations: Relation[] } {
  const [height, width] = [marks.length, marks[0]!.length];
  const counts = marks.map((line) => line.filter(Boolean).length);
  const totals = marks[0]!.map((_, place) => marks.filter((line) => line[place]).length);
  const grand = counts.reduce((a, b) => a + b, 0);
  const last = columnName(width - 1);
  const across = [...counts, grand].map((_, line) =>
    row(address(line, width), `A${line + 1}:${last}${line + 1}`),
  );
  const down = [...totals, grand].map((_, place) => {
    const name = columnName(place);
    return column(address(height, place), `${name}1:${name}${height}`);
  });
  const rows: Holds[][] = marks.map((line, i) => [
    ...line.map((one): Holds => (one ? 'x' : 'o')),
    counts[i]!,
  ]);
  return { rows: [...rows, [...totals, grand]], relations: [...across, ...down] };
}

describe('in a full table', () => {
  test('one mark turned over is found, and turned back', () => {
    fc.assert(
      fc.property(bigTable, ({ marks, at }) => {
        const { rows, relations } = fullTable(marks);
        const was = marks[at.row]![at.column]!;
        rows[at.row]![at.column] = was ? 'o' : 'x';
        expect(told(relations, rows)).toEqual([
          {
            failing: [at.row, marks.length + 1 + at.column],
            rule: 'grid/row-total',
            repair: `${address(at.row, at.column)}=${was ? 1 : 0}`,
          },
        ]);
      }),
    );
  });

  test('one total typed wrong is found, with what it should be', () => {
    fc.assert(
      fc.property(bigTable, fc.integer({ min: 1, max: 50 }), fc.boolean(), ({ marks, at }, off, ofRow) => {
        const { rows, relations } = fullTable(marks);
        const [line, place] = ofRow ? [at.row, marks[0]!.length] : [marks.length, at.column];
        const was = rows[line]![place] as number;
        rows[line]![place] = was + off;
        expect(told(relations, rows).map(({ repair }) => repair)).toEqual([`${address(line, place)}=${was}`]);
      }),
    );
  });

  test('no failing relation is explained twice, and the first repair mends what it claims', () => {
    const anyRows = fc.array(fc.array(fc.constantFrom<Holds>('x', 'o', '', '?', '!', 0, 1, 2, 3, 4), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }); // prettier-ignore
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = sheetOf(rows);
        const verdicts = TABLE.map((one) => evaluate(one, read));
        const explanations = explain({ relations: TABLE, verdicts, read });
        const failing = TABLE.flatMap((_, index) => (verdicts[index]!.status === 'fails' ? [index] : []));
        const named = explanations.flatMap((one) => one.failing);
        expect(new Set(named).size).toBe(named.length);
        for (const index of named) expect(failing).toContain(index);
        expect(explanations.length > 0).toBe(failing.length > 0);
        const [first] = explanations;
        if (!first?.repair) return;
        const { cell, value } = first.repair;
        const isIt = (one: { row: number; column: number }): boolean =>
          one.row === cell.row && one.column === cell.column;
        for (const index of first.failing) {
          const after = evaluate(TABLE[index]!, (ref) => (isIt(ref) ? shows(value, 0) : read(ref)));
          expect(after.status).toBe('holds');
        }
      }),
    );
  });
});
