import fc from 'fast-check';
import { check } from '../../../src/core/check';
import { NO_MEMORY, type TaughtRelation } from '../../../src/core/memory/memory';
import { taughtFit } from '../../../src/core/memory/taughtFit';
import { taughtRelationOf, type TeachOptions } from '../../../src/core/memory/taughtRelationOf';
import { parseAddress } from '../../../src/core/snapshot/address';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf } from '../rules/sheetOf';
import { withMemory } from './books';

interface Line {
  readonly name: string;
  readonly figures: readonly number[];
}

const HEADS = 'TT | Nội dung | Vốn giao | Vốn huyện | Nguồn dân góp | Vốn tín dụng | Vốn bố trí';
const LINES: readonly Line[] = [
  { name: 'Đường giao thông', figures: [100, 20, 3, 9, 123] },
  { name: 'Thủy lợi', figures: [50, 10, 2, 40, 62] },
  { name: 'Trường học', figures: [70, 5, 7, 11, 82] },
  { name: 'Nhà văn hóa', figures: [31, 8, 4, 17, 43] },
];

function book(lines: readonly Line[], year = 2025, sheet = 'Biểu 07'): Workbook {
  const rows = lines.map(({ name, figures }, at) => [at + 1, name, ...figures].join(' | '));
  return sheetOf(`Biểu 07: Vốn thực hiện năm ${year}\n${HEADS}\n${rows.join('\n')}`, {}, sheet);
}

const cell = (name: string) => ({ sheet: 0, ...parseAddress(name)! });
function teach(workbook: Workbook, cells: string, options: TeachOptions = {}) {
  const [total, ...parts] = cells.split(' ').map(cell);
  return taughtRelationOf(workbook, check(workbook), total!, parts, options);
}
function taught(workbook: Workbook, cells: string, options: TeachOptions = {}): TaughtRelation {
  const outcome = teach(workbook, cells, options);
  if (!('relation' in outcome)) throw new Error(outcome.refused.id);
  return outcome.relation;
}
/** What was checked because of a declaration, and how it came out. */
function verdictsOf(workbook: Workbook, relation: TaughtRelation) {
  const { tables } = check(withMemory(workbook, { ...NO_MEMORY, relations: [relation] }));
  return tables.flatMap(({ relations, verdicts }) =>
    relations.flatMap(({ rule, target }, at) => {
      const verdict = verdicts[at]!;
      if (rule !== 'declared/taught' || !('actual' in verdict)) return [];
      return [{ target, status: verdict.status, actual: verdict.actual, expected: verdict.expected }];
    }),
  );
}

it.each([
  ['no part', 'G3', 'memory.no-parts'],
  ['the total as a part', 'G3 C3 G3', 'memory.no-parts'],
  ['a cell beside every table', 'Z99 C3', 'memory.no-table'],
  ['a part beside the table', 'G3 C3 Z99', 'memory.other-table'],
])('refuses %s', (_, cells, refused) => {
  const outcome = teach(book(LINES), cells);
  expect('refused' in outcome && outcome.refused.id).toBe(refused);
});

it('tells how a declaration does on the table as it is', () => {
  const outcome = teach(book(LINES), 'G3 C3 D3 E3', { over: 'columns' });
  expect('relation' in outcome && taughtFit(outcome.bieu, outcome.relation)).toEqual({ holds: 4, of: 4 });
  const wrong = teach(book(LINES), 'G3 C3 D3', { over: 'columns' });
  expect('relation' in wrong && taughtFit(wrong.bieu, wrong.relation)).toEqual({ holds: 0, of: 4 });
});

it('is found by its labels in next year’s copy, with rows put in, moved and a sheet renamed', () => {
  const relation = taught(book(LINES), 'G5 C5 D5 E5');
  const names = ['Chợ nông thôn', 'Nước sạch', 'Điện', 'Môi trường'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names, { minLength: 0 }),
      fc.shuffledSubarray([...LINES], { minLength: LINES.length }),
      fc.integer({ min: 1, max: 50 }),
      (extra, order, off) => {
        const more = extra.map((name, at) => ({ name, figures: [at + 5, 1, 2, 9, at + 8] }));
        const next = [...more, ...order].map((line) =>
          line.name === 'Trường học' ? { ...line, figures: [70, 5, 7, 11, 82 + off] } : line,
        );
        const workbook = book(next, 2026, 'Biểu 7 (2026)');
        const row = 2 + next.findIndex(({ name }) => name === 'Trường học');
        expect(verdictsOf(workbook, relation)).toEqual([
          { target: { sheet: 0, row, column: 6 }, status: 'fails', actual: 82 + off, expected: 82 },
        ]);
      },
    ),
    { numRuns: 30 },
  );
});
