import { check } from '../../src/core/check';
import type { Cell, Sheet, Workbook } from '../../src/core/snapshot/workbook';
import { FAMILIES, randomFixture } from '../families';

/** Filled cells that are checked for each kind, so that small tables and large weigh alike. */
const LEAST_CELLS = 10_000;
const MOST_FIXTURES = 120;
const UNIT = 10_000;
const WARM_ROUNDS = 3;

/** What a kind costs: CPU milliseconds for 10,000 filled cells, recognition and rules together. */
export interface KindCost {
  readonly kind: string;
  readonly tables: number;
  readonly cells: number;
  readonly cost: number;
}

/** The cost of each family of Biểu, on workbooks of the independent generator and on tables as long as the country. */
export function kindCosts(): KindCost[] {
  return [
    ...FAMILIES.map((family) => {
      const workbooks: Workbook[] = [];
      let cells = 0;
      for (let seed = 1; cells < LEAST_CELLS && seed <= MOST_FIXTURES; seed++) {
        const { workbook } = randomFixture(seed, family);
        workbooks.push(workbook);
        cells += cellsOf(workbook);
      }
      return cost(family, workbooks);
    }),
    cost('funding of 10,600 communes', [longTable(10_600, 12)]),
    cost('outline of 2,000 rows', [longOutline(200, 9)]),
  ];
}

function cost(kind: string, workbooks: readonly Workbook[]): KindCost {
  const cells = workbooks.reduce((sum, workbook) => sum + cellsOf(workbook), 0);
  // small tables are over before the engine has warmed up
  for (let round = 0; round < WARM_ROUNDS; round++) for (const workbook of workbooks) check(workbook);
  const start = process.cpuUsage();
  for (const workbook of workbooks) check(workbook);
  const used = process.cpuUsage(start);
  return {
    kind,
    tables: workbooks.length,
    cells,
    cost: ((used.user + used.system) / 1000 / cells) * UNIT,
  };
}

function cellsOf({ sheets }: Workbook): number {
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows.values()) row.forEach((cell) => cell && cells++);
  return cells;
}

/** A list of communes with parts, a total column and a total row. */
function longTable(communes: number, columns: number): Workbook {
  const rows = new Map<number, (Cell | undefined)[]>();
  const parts = columns - 1;
  rows.set(0, [{ value: 'Biểu 09: Vốn huy động theo xã' }]);
  rows.set(2, [
    ...['STT', 'Xã', 'Tổng số'].map((value) => ({ value })),
    ...Array.from({ length: parts }, (_, k) => ({ value: `Nguồn ${k + 1}` })),
  ]);
  const sums = new Array<number>(columns).fill(0);
  for (let k = 0; k < communes; k++) {
    const own = Array.from({ length: parts }, (_, c) => (k * 7919 + c * 104729) % 997);
    const line = [own.reduce((a, b) => a + b, 0), ...own];
    line.forEach((value, c) => (sums[c]! += value));
    rows.set(3 + k, [{ value: k + 1 }, { value: `Xã số ${k + 1}` }, ...line.map((value) => ({ value }))]);
  }
  rows.set(3 + communes, [undefined, { value: 'Tổng cộng' }, ...sums.map((value) => ({ value }))]);
  return bookOf(rows);
}

/** Items of an outline with their parts, without any total. */
function longOutline(items: number, parts: number): Workbook {
  const rows = new Map<number, (Cell | undefined)[]>();
  rows.set(0, [{ value: 'TT' }, { value: 'Nội dung' }, { value: 'Kế hoạch' }, { value: 'Thực hiện' }]);
  let row = 1;
  for (let item = 1; item <= items; item++) {
    const own = Array.from({ length: parts }, (_, k) => [
      (item * 31 + k * 17) % 500,
      (item * 13 + k * 29) % 400,
    ]);
    const sum = [0, 1].map((c) => own.reduce((total, one) => total + one[c]!, 0));
    rows.set(row++, [{ value: item }, { value: `Công trình ${item}` }, ...sum.map((value) => ({ value }))]);
    own.forEach((one, k) =>
      rows.set(row++, [
        { value: `${item}.${k + 1}` },
        { value: `Hạng mục ${k + 1}` },
        ...one.map((value) => ({ value })),
      ]),
    );
  }
  return bookOf(rows);
}

function bookOf(rows: Sheet['rows']): Workbook {
  const sheet: Sheet = {
    name: 'Biểu 09',
    visibility: 'visible',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  return { sheets: [sheet] };
}
