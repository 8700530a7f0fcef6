import fc from 'fast-check';
import type { Book, Domain, Equation, Figure } from './book/book';
import { smallestRepairs, type Change } from './oracle/search';
import { systemOf, type System } from './oracle/system';

const SIZE = 2;
const LIMITS = { size: 4, most: 1000, steps: 100_000 };

/** A grid of 2 × 2 marks with totals across, down and in all: cells 0–3 marks, 4–5 rows, 6–7 columns, 8 all. */
const grid = tiny(
  [...new Array<Domain>(4).fill({ kind: 'mark' }), ...new Array<Domain>(4).fill(whole(2)), whole(4)],
  [sum(4, 0, 1), sum(5, 2, 3), sum(6, 0, 2), sum(7, 1, 3), sum(8, 4, 5), sum(8, 6, 7)],
);

function whole(most: number): Domain {
  return { kind: 'whole', most };
}

function sum(target: number, ...terms: number[]): Equation {
  const weighted = terms.map((figure) => ({ figure, weight: 1 }));
  return { kind: 'sum', target, terms: weighted, constant: 0, slack: 0 };
}

function tiny(domains: readonly Domain[], equations: readonly Equation[]): System {
  const figures = domains.map((domain, row): Figure => ({
    sheet: 0,
    row,
    column: 0,
    role: 'target',
    domain,
    truth: 0,
  }));
  const book: Book = {
    seed: 0,
    workbook: { sheets: [] },
    figures,
    equations,
    marks: 'one-zero',
    about: '',
  };
  return systemOf(book);
}

/** All smallest repairs by trying out every value of every cell. */
function byTrying({ rows, domains }: System, printed: readonly number[]): string[] {
  let best = Infinity;
  let found: string[] = [];
  const values = [...printed];
  const visit = (cell: number, changed: readonly number[]): void => {
    if (changed.length > best) return;
    if (cell < values.length) {
      const { kind } = domains[cell]!;
      const most = kind === 'mark' ? 1 : (domains[cell] as { most: number }).most;
      visit(cell + 1, changed);
      for (let value = 0; value <= most; value++) {
        if (value === printed[cell]) continue;
        values[cell] = value;
        visit(cell + 1, [...changed, cell]);
      }
      values[cell] = printed[cell]!;
      return;
    }
    if (rows.some((row) => row.off(values) !== 0)) return;
    if (changed.length < best) found = [];
    best = changed.length;
    found.push(textOf(new Map(changed.map((one) => [one, values[one]!]))));
  };
  visit(0, []);
  return found.sort();
}

function textOf(change: Change): string {
  return [...change]
    .sort(([a], [b]) => a - b)
    .map(([cell, value]) => `${cell}=${value}`)
    .join(' ');
}

function bySearch(system: System, printed: readonly number[]): string[] {
  const found = smallestRepairs(system, printed, LIMITS);
  if (found.status !== 'found') throw new Error(found.status);
  return found.repairs.map(textOf).sort();
}

/** The grid of marks with all totals right. */
function printedOf(marks: readonly number[]): number[] {
  const [a, b, c, d] = marks as [number, number, number, number];
  return [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
}

describe('the exact search for smallest repairs', () => {
  test.each([
    ['nothing is wrong', {}, ['']],
    ['a mark at a crossing', { 0: 0 }, ['0=1']],
    ['a total of a row', { 4: 0 }, ['4=2']],
    ['the total of all', { 8: 0 }, ['8=3']],
    ['a value no total can have', { 6: -1 }, ['6=2']],
    ['two marks, or the two across from them', { 1: 0, 2: 0 }, ['1=1 2=1']],
  ])('%s', (_, wrong: Record<number, number>, expected) => {
    const printed = printedOf([1, 1, 1, 0]);
    for (const [cell, value] of Object.entries(wrong)) printed[Number(cell)] = value;
    expect(bySearch(grid, printed)).toEqual(expected);
  });

  test('a total that one equation sees: any of its cells', () => {
    const system = tiny([whole(9), whole(9), whole(9)], [sum(2, 0, 1)]);
    expect(bySearch(system, [3, 4, 8])).toEqual(['0=4', '1=5', '2=7']);
  });

  test('no repair within domains', () => {
    const system = tiny([whole(3), whole(3), whole(20)], [{ ...sum(2, 0, 1), constant: 30 } as Equation]);
    expect(smallestRepairs(system, [1, 1, 2], LIMITS)).toEqual({ status: 'none' });
  });

  test('finds what trying out every value finds', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 });
    const slips = fc.array(fc.tuple(fc.nat(8), fc.nat(4)), { minLength: 1, maxLength: SIZE });
    fc.assert(
      fc.property(marks, slips, (truth, wrong) => {
        const printed = printedOf(truth);
        for (const [cell, value] of wrong) printed[cell] = cell < 4 ? value % 2 : value;
        expect(bySearch(grid, printed)).toEqual(byTrying(grid, printed));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
