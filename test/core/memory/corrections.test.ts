import fc from 'fast-check';
import { isGrid } from '../../../src/core/bieu/bieu';
import { check, type Report } from '../../../src/core/check';
import { CRITERIA_SETS } from '../../../src/core/criteria';
import { correctionOf, type Said } from '../../../src/core/memory/corrections/correctionOf';
import { CORRECTED_ROLES, NO_MEMORY, type Correction } from '../../../src/core/memory/memory';
import { parseAddress } from '../../../src/core/snapshot/address';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf } from '../rules/sheetOf';
import { withMemory } from './books';

const GRID = `
Biểu 02: Kết quả thực hiện Bộ tiêu chí quốc gia về xã nông thôn mới năm 2025
TT | Tên xã | Quy hoạch | Giao thông | Thủy lợi | Điện | Trường học | Kết quả | Điểm
1 | Xã A | 1 | 1 | 0 | 1 | 1 | 4 | 5
2 | Xã B | 1 | 0 | 0 | 1 | 1 | 3 | 3
3 | Xã C | 0 | 1 | 1 | 1 | 1 | 4 | 4
4 | Xã D | 1 | 1 | 1 | 1 | 0 | 4 | 4
 | Tổng | 3 | 3 | 2 | 4 | 3 | 15 | 16
`;
const TABLE = `
Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Nam | Nữ | Tổng số
1 | Xã A | 3 | 4 | 7
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 11
 | Cộng | 19 | 12 | 31
`;
const LAWLESS = `
Danh mục năm 2025
TT | Tên công trình | Chiều dài | Vốn
1 | Đường A | 317 | 41
2 | Đường B | 205 | 977
3 | Đường C | 611 | 13
4 | Đường D | 89 | 301
`;
const [grid, table, lawless] = [sheetOf(GRID), sheetOf(TABLE, {}, 'Biểu 05'), sheetOf(LAWLESS, {}, 'DM')];

const at = (name: string) => ({ sheet: 0, ...parseAddress(name)! });
function say(workbook: Workbook, cell: string, said: Said): Correction {
  const outcome = correctionOf(workbook, at(cell), said);
  if (!('correction' in outcome)) throw new Error(outcome.refused.id);
  return outcome.correction;
}
const refusal = (workbook: Workbook, cell: string, said: Said): string | null => {
  const outcome = correctionOf(workbook, at(cell), said);
  return 'refused' in outcome ? outcome.refused.id : null;
};
const corrected = (workbook: Workbook, ...corrections: Correction[]): Report =>
  check(withMemory(workbook, { ...NO_MEMORY, corrections }));
const kinds = ({ tables }: Report): string[] => tables.map(({ bieu }) => bieu.kind);
/** The targets of what was held to, by rule. */
const targets = ({ tables }: Report, rule: string): string[] =>
  tables.flatMap(({ relations }) =>
    relations.filter((one) => one.rule === rule).map(({ target }) => `${target.row},${target.column}`),
  );

describe('«không phải Biểu»', () => {
  it('takes the table out of what is checked, and says that it was told', () => {
    const report = corrected(table, say(table, 'C3', { what: 'not-bieu' }));
    expect(check(table).tables).toHaveLength(1);
    expect(report.tables).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.skipped).toMatchObject([{ reason: 'not-a-bieu', detail: 'told', range: null }]);
    expect(report.memory.unused.corrections).toEqual([]);
  });

  it('is of no use where the form is another', () => {
    const report = corrected(grid, say(table, 'C3', { what: 'not-bieu' }));
    expect(kinds(report)).toEqual(['grid']);
    expect(report.memory.unused.corrections).toHaveLength(1);
  });
});

describe('a kind', () => {
  it('makes a Biểu of figures that nothing was known of', () => {
    expect(check(lawless).tables).toEqual([]);
    expect(kinds(corrected(lawless, say(lawless, 'C4', { what: 'kind', kind: 'parts' })))).toEqual(['parts']);
  });

  it('is refused where the table cannot be read so', () => {
    expect(refusal(table, 'C3', { what: 'kind', kind: 'targets' })).toBe('memory.kind-unfit');
  });
});

describe('a criteria set', () => {
  it('is the one that was said', () => {
    const fitting = CRITERIA_SETS.filter(
      ({ id }) => refusal(grid, 'C3', { what: 'criteria-set', set: id }) === null,
    );
    expect(fitting.length).toBeGreaterThan(0);
    for (const { id } of fitting) {
      const [one] = corrected(grid, say(grid, 'C3', { what: 'criteria-set', set: id })).tables;
      expect(isGrid(one!.bieu) && one!.bieu.criteriaSet?.id).toBe(id);
    }
  });

  it('is refused where it is none of ours', () => {
    expect(refusal(grid, 'C3', { what: 'criteria-set', set: 'x' })).toBe('memory.set-unfit');
  });
});

describe('what a row or column is', () => {
  it('takes a column out of what is counted', () => {
    const before = targets(check(grid), 'grid/column-total');
    const after = targets(
      corrected(grid, say(grid, 'E4', { what: 'role', axis: 'head', role: 'ignored' })),
      'grid/column-total',
    );
    expect(before).toContain('6,4');
    expect(after).not.toContain('6,4');
  });

  it('makes another column the count of criteria met', () => {
    const said = say(grid, 'I4', { what: 'role', axis: 'head', role: 'total' });
    const report = corrected(grid, said);
    expect(targets(report, 'grid/row-total')).toContain('2,8');
    expect(report.findings.some(({ at: { rect } }) => rect.left === 8)).toBe(true);
  });

  it('lets laws be seen that a column in the way had hidden', () => {
    const wide = sheetOf(`
Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Hộ nghèo | Cận nghèo | Thoát nghèo | Hộ khá | Ghi chú mã
1 | Xã A | 3 | 4 | 17 | 2 | 918
2 | Xã B | 2 | 5 | 27 | 5 | 77
3 | Xã C | 6 | 1 | 37 | 9 | 301
 | Cộng | 11 | 10 | 81 | 16 | 555
`);
    const report = corrected(wide, say(wide, 'G2', { what: 'role', axis: 'head', role: 'ignored' }));
    expect(report.findings).toEqual([]);
    expect(targets(report, 'parts/column')).toEqual(['5,2', '5,3', '5,4', '5,5']);
  });

  it('is refused for a cell without a label', () => {
    expect(refusal(table, 'Z99', { what: 'role', axis: 'head', role: 'total' })).toBe('memory.no-table');
  });

  it('holds in a copy with rows put in and the sheet renamed', () => {
    const said = say(grid, 'E4', { what: 'role', axis: 'head', role: 'ignored' });
    const next = GRID.replace('năm 2025', 'năm 2026').replace(
      '2 | Xã B',
      '2 | Xã Mới | 0 | 0 | 0 | 1 | 1 | 2 | 2\n3 | Xã B',
    );
    const report = corrected(sheetOf(next, {}, 'B2'), said);
    expect(report.memory.unused.corrections).toEqual([]);
    expect(targets(report, 'grid/column-total')).not.toContain('7,4');
  });
});

const SAID: readonly Said[] = [
  { what: 'not-bieu' },
  ...[0, 1, 2, 4].map((top) => ({ what: 'header', rows: { top, left: 0, bottom: top, right: 8 } }) as const),
  { what: 'header', rows: { top: 1, left: 0, bottom: 2, right: 8 } },
  ...(['grid', 'targets', 'parts', 'dossier'] as const).map((kind) => ({ what: 'kind', kind }) as const),
  ...CRITERIA_SETS.map(({ id }) => ({ what: 'criteria-set', set: id }) as const),
  ...(['line', 'head'] as const).flatMap((axis) =>
    CORRECTED_ROLES.map((role) => ({ what: 'role', axis, role }) as const),
  ),
];

it('is applied as accepted, whatever is said of whichever cell; refusals are words and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(grid, table, lawless),
      fc.constantFrom(...SAID),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 9 }),
      (workbook, said, row, column) => {
        const outcome = correctionOf(workbook, { sheet: 0, row, column }, said);
        if ('refused' in outcome) return;
        const { memory } = corrected(workbook, outcome.correction);
        expect(memory.problems).toEqual([]);
        expect(memory.unused.corrections).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
