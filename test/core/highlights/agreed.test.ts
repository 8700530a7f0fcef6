import fc from 'fast-check';
import { check, type Report } from '../../../src/core/check';
import { agreedCounts, agreedOf, cellsIn } from '../../../src/core/highlights/agreed';
import { address, rectAddress } from '../../../src/core/snapshot/address';
import type { Relation } from '../../../src/core/relations/relation';
import { sheetOf as textSheet } from '../rules/sheetOf';
import { communes, rect, sheetOf, workbookOf } from '../../excel/workbooks';

/** A report that says these cells of one table hold, and the others fail. */
function reportOf(targets: readonly { row: number; column: number; holds: boolean }[]): Report {
  const report = check(workbookOf(sheetOf('S', { A1: 1 })));
  const table = {
    relations: targets.map(
      ({ row, column }) => ({ target: { sheet: 0, row, column }, basis: 'structural' }) as Relation,
    ),
    verdicts: targets.map(({ holds }) => ({ status: holds ? 'holds' : 'fails' })),
  };
  return { ...report, tables: [table as unknown as Report['tables'][number]] };
}

const shown = (report: Report): string[] => agreedOf(report).flatMap(({ rects }) => rects.map(rectAddress));

it('marks the totals that agree, as one rectangle where they stand beneath each other', () => {
  const report = check(communes(115));
  expect(report.findings).toEqual([]);
  expect(agreedOf(report)).toEqual([{ sheet: 0, kind: 'agreed', rects: [rect('V4:V118')] }]);
  expect(cellsIn(agreedOf(report))).toBe(report.tables[0]!.agreed);
});

it('leaves out what a finding is about', () => {
  const workbook = communes(30);
  const rows = new Map(workbook.sheets[0]!.rows);
  rows.set(
    8,
    rows.get(8)!.map((cell, column) => (column === 21 ? { value: 3 } : cell)),
  );
  const report = check(workbookOf({ ...workbook.sheets[0]!, rows }));
  expect(report.findings.map(({ at }) => rectAddress(at.rect))).toContain('V9');
  expect(shown(report)).toEqual(['V4:V8', 'V10:V33']);
});

it('leaves out a cell of which one sum agrees and another does not', () => {
  const both = [true, false].map((holds) => ({ row: 4, column: 2, holds }));
  expect(shown(reportOf([...both, { row: 4, column: 3, holds: true }]))).toEqual(['D5']);
});

it('says nothing of what merely happens to hold', () => {
  const report = reportOf([{ row: 1, column: 1, holds: true }]);
  const [table] = report.tables;
  const observed = {
    ...table!,
    relations: table!.relations.map((one) => ({ ...one, basis: 'observed' as const })),
  };
  expect(agreedOf({ ...report, tables: [observed] })).toEqual([]);
});

it('covers exactly the cells that agree, each once, whatever they look like', () => {
  const place = fc.record({ row: fc.nat(12), column: fc.nat(12), holds: fc.boolean() });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 120 }), (places) => {
      const failing = new Set(
        places.filter(({ holds }) => !holds).map((one) => address(one.row, one.column)),
      );
      const expected = new Set(
        places.map((one) => address(one.row, one.column)).filter((one) => !failing.has(one)),
      );
      const covered = agreedOf(reportOf(places)).flatMap(({ rects }) =>
        rects.flatMap(({ top, left, bottom, right }) => {
          const cells: string[] = [];
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) cells.push(address(row, column));
          return cells;
        }),
      );
      expect([...covered].sort()).toEqual([...expected].sort());
    }),
  );
});

describe('counts by table', () => {
  const twoOnOneSheet = textSheet(`
Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Nam | Nữ | Tổng số
1 | Xã A | 3 | 4 | 7
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 10
 | Cộng | 19 | 12 | 31

Biểu 06: Số hộ cận nghèo năm 2025
TT | Tên xã | Kinh | Thái | Tổng số
1 | Xã P | 13 | 14 | 27
2 | Xã Q | 12 | 15 | 27
3 | Xã R | 16 | 21 | 37
4 | Xã S | 16 | 22 | 38
5 | Xã T | 18 | 12 | 30
 | Cộng | 75 | 84 | 159
`);

  it('tells two tables of one sheet apart, together as many as are highlighted', () => {
    const report = check(twoOnOneSheet);
    expect(report.tables.map(({ bieu }) => rectAddress(bieu.range))).toHaveLength(2);
    const counts = agreedCounts(report);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts[0]).not.toBe(counts[1]);
    expect(counts[0]! + counts[1]!).toBe(cellsIn(agreedOf(report)));
  });

  it('counts no cell that a finding is about', () => {
    const before = agreedCounts(check(twoOnOneSheet));
    const { sheets } = twoOnOneSheet;
    const rows = new Map(sheets[0]!.rows);
    // the total of the second table's first line
    const [row, line] = [...rows].find(([, cells]) => cells.some((cell) => cell?.value === 'Xã P'))!;
    rows.set(
      row,
      line.map((cell, column) => (column === 4 ? { value: 99 } : cell)),
    );
    const report = check({ sheets: [{ ...sheets[0]!, rows }] });
    expect(report.findings).toHaveLength(1);
    const after = agreedCounts(report);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBeLessThan(before[1]!);
  });
});
