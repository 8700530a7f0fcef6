import fc from 'fast-check';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/findings/finding';
import { readReference, writeReference } from '../../../src/core/formula/reference';
import { address, rectAddress } from '../../../src/core/snapshot/address';
import type { Rect, Row, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import { sheet } from '../rules/sheetOf';
import { withFormulas } from '../rules/formula/sheets';

/** A list in groups, each with its total over it, columns of figures, totals at the right and at the bottom. */
interface Plan {
  readonly groups: readonly number[];
  readonly columns: number;
  readonly seed: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  groups: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
  columns: fc.integer({ min: 4, max: 8 }),
  seed: fc.nat(1000),
});

const HEAD = 2;

/** The table of a plan, and the rows of its groups' totals. */
function build({ groups, columns, seed }: Plan): {
  readonly before: Sheet;
  readonly formulas: Record<string, string>;
  readonly totals: readonly number[];
} {
  const lines = ['Bảng số liệu', ['TT', 'Tên', ...heads(columns), 'Cộng'].join('|')];
  const totals: number[] = [];
  groups.forEach((size, g) => {
    totals.push(lines.length);
    lines.push([['I', 'II', 'III', 'IV', 'V', 'VI'][g]!, `Huyện ${g}`].join('|'));
    for (let i = 0; i < size; i++) {
      const figures = Array.from({ length: columns }, (_, c) => 3 + ((seed + 7 * g + 11 * i + 13 * c) % 90));
      lines.push([i + 1, `Xã ${g}.${i}`, ...figures].join('|'));
    }
  });
  const grand = lines.length;
  lines.push('|Tổng cộng');
  const formulas: Record<string, string> = {};
  for (let c = 2; c < 2 + columns; c++) {
    totals.forEach((row, g) => {
      formulas[address(row, c)] = `SUM(${address(row + 1, c)}:${address(row + groups[g]!, c)})`;
    });
    formulas[address(grand, c)] = `SUM(${totals.map((row) => address(row, c)).join(',')})`;
  }
  for (let row = HEAD; row <= grand; row++) {
    formulas[address(row, 2 + columns)] = `SUM(${address(row, 2)}:${address(row, 1 + columns)})`;
  }
  return { before: sheet(lines.join('\n'), {}, 'Bảng'), formulas, totals };
}

function heads(count: number): string[] {
  return Array.from({ length: count }, (_, c) => `Loại ${String.fromCharCode(97 + c)}`);
}

const NAME = /^formula\//;
function formulaFindings(one: Sheet): Finding[] {
  return check({ sheets: [one] }).findings.filter(({ rule }) => NAME.test(rule));
}

/** The sheet with everything so far down and to the right, formulas and merges with it. */
function moved(one: Sheet, down: number, right: number): Sheet {
  const rows = new Map<number, Row>();
  for (const [row, cells] of one.rows) {
    rows.set(row + down, [
      ...Array.from({ length: right }, () => undefined),
      ...cells.map((cell) =>
        cell?.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, down, right) },
      ),
    ]);
  }
  return { ...one, rows, merges: one.merges.map((rect) => movedRect(rect, down, right)) };
}

function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(/\b[A-Z]{1,2}\d+\b/g, (cell) =>
    writeReference(readReference(cell, null, 0, 0)!, down, right)!,
  );
}

function movedRect({ top, left, bottom, right: last }: Rect, down: number, right: number): Rect {
  return { top: top + down, left: left + right, bottom: bottom + down, right: last + right };
}

describe('sums in groups', () => {
  test('that are whole are silent', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { before, formulas } = build(plan);
        expect(formulaFindings(withFormulas(before, formulas))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of which one leaves out its last line are found there', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(), (plan, group, column) => {
        const { before, formulas, totals } = build(plan);
        const g = group % totals.length;
        const at = address(totals[g]!, 2 + (column % plan.columns));
        const short = formulas[at]!.replace(/(\d+)\)$/, (_, last: string) => `${Number(last) - 1})`);
        const found = formulaFindings(withFormulas(before, { ...formulas, [at]: short }));
        expect(
          found.map(({ rule, at: { rect }, actual, expected }) => [
            rule,
            rectAddress(rect),
            actual,
            expected,
          ]),
        ).toEqual([['formula/range', at, `=${short}`, `=${formulas[at]!}`]]);
      }),
      { numRuns: 60 },
    );
  });

  test('of which one is typed are found there', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(), (plan, group, column) => {
        const { before, formulas, totals } = build(plan);
        const at = address(totals[group % totals.length]!, 3 + (column % (plan.columns - 2)));
        const whole = withFormulas(before, formulas);
        const { rect } = { rect: readReference(at, null, 0, 0)!.from };
        const cells = [...whole.rows.get(rect.row!)!];
        cells[rect.column!] = { value: cells[rect.column!]!.value };
        const found = formulaFindings({ ...whole, rows: new Map([...whole.rows, [rect.row!, cells]]) });
        expect(found.map(({ rule, at: { rect: where } }) => [rule, rectAddress(where)])).toEqual([
          ['formula/typed-total', at],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('moved anywhere give the same findings there', () => {
    const slips = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('SUM(C4:C5)', 'C4*2', 'SUM(C3:C9)', '#REF!+1')),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(plans, slips, fc.nat(40), fc.nat(20), (plan, changes, down, right) => {
        const { before, formulas } = build(plan);
        const places = Object.keys(formulas);
        for (const [at, formula] of changes) formulas[places[at % places.length]!] = formula;
        const one = withFormulas(before, formulas);
        const here = formulaFindings(one);
        const there = formulaFindings(moved(one, down, right));
        const told = ({ rule, at }: Finding): unknown => [rule, at.rect];
        expect(there.map(told)).toEqual(
          here.map((finding) => [finding.rule, movedRect(finding.at.rect, down, right)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sheet of many formulas', () => {
  const column = (write: (row: number) => string): Workbook => {
    const rows = new Map<number, Row>();
    for (let row = 0; row < 10_000; row++)
      rows.set(row, [{ value: 1.5 }, { value: 2.5, formula: write(row) }]);
    return {
      sheets: [
        {
          name: 'S',
          visibility: 'visible',
          rows,
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        },
      ],
    };
  };

  test.each([
    ['running totals', (row: number) => `SUM(A$1:A${row + 1})`],
    ['sums of sums', (row: number) => `SUM(B${row + 2}:B30000)`],
    ['whole columns', () => 'SUM(A:A)'],
    ['whole rows', (row: number) => `SUM(${row + 1}:${row + 1})`],
    ['each its own', (row: number) => `A${row + 1}*${row}`],
    ['what cannot be read', () => '"'],
  ])('is got through: %s', (_, write) => {
    expect(check(column(write)).findings.length).toBeLessThanOrEqual(10_000);
  });
});
