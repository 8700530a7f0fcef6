import fc from 'fast-check';
import { check, type Report } from '../../../src/core/check';
import { agreedOf, cellsIn } from '../../../src/core/highlights/agreed';
import { address, rectAddress } from '../../../src/core/snapshot/address';
import type { Relation } from '../../../src/core/relations/relation';
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
